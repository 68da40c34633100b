import { mayBeArray, values, type SpecialCall } from "./callParts";
import type { Compiler } from "./compile";
import type { Scope } from "./syntax";
import { functionName, type SyntaxNode } from "./syntax";

const bind: SpecialCall = (compiler, args, scope) => {
  const inner = new Map(scope);
  const spelled: string[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (name?.type !== 12 || !value) return "#NAME?";
    spelled.push(name.name, compiler.value(value, inner));
    inner.set(name.name.toUpperCase(), mayBeArray(compiler, value, inner));
  }
  const last = args.at(-1);
  if (!last || args.length % 2 === 0) return "#VALUE!";
  return `LET(${[...spelled, compiler.value(last, inner)].join(",")})`;
};

const lambda: SpecialCall = (compiler, args, scope) => spellLambda(compiler, args, scope, true);

function spellLambda(
  compiler: Compiler,
  args: readonly SyntaxNode[],
  scope: Scope,
  takesArrays: boolean,
): string {
  const inner = new Map(scope);
  const names = args.slice(0, -1).map((arg) => (arg.type === 12 ? arg.name : "#NAME?"));
  for (const name of names) inner.set(name.toUpperCase(), takesArrays);
  const body = args.at(-1);
  return `LAMBDA(${[...names, body ? compiler.value(body, inner) : ""].join(",")})`;
}

/** MAP and MAKEARRAY hand their LAMBDA single values only. */
const itemwise =
  (name: string): SpecialCall =>
  (compiler, args, scope) => {
    const spelled = args.map((arg) =>
      arg.type === 9 && functionName(arg.name) === "LAMBDA"
        ? spellLambda(compiler, arg.args, scope, false)
        : compiler.value(arg, scope),
    );
    return `${name}(${spelled.join(",")})`;
  };

/** LAMBDA(…)(1): the library can only call one that has a local name. */
const call: SpecialCall = (compiler, [first, ...args], scope) => {
  const name = compiler.freshName();
  return first
    ? `LET(${name},${compiler.value(first, scope)},${name}(${values(compiler, args, scope)}))`
    : "#VALUE!";
};

/** Functions that give names to values. */
export const LOCAL_CALLS: Readonly<Record<string, SpecialCall>> = {
  LET: bind,
  LAMBDA: lambda,
  LAMBDACALL: call,
  MAP: itemwise("MAP"),
  MAKEARRAY: itemwise("MAKEARRAY"),
};
