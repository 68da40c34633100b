import type { Compiler } from "./compile";
import type { Scope } from "./syntax";
import { AGGREGATES, JOINS, SUBTOTALS, givesOneValue, liftedParameters } from "./functionKinds";
import { OPERANDS } from "./operands";
import { functionName, isReference, type CallNode, type SyntaxNode } from "./syntax";

export type SpecialCall = (compiler: Compiler, args: readonly SyntaxNode[], scope: Scope) => string;

export function values(compiler: Compiler, args: readonly SyntaxNode[], scope: Scope): string {
  return args.map((arg) => compiler.value(arg, scope)).join(",");
}

/** The library's functions take the first value of an array where Excel works on each: MAP makes up for it. */
export function lifted(
  compiler: Compiler,
  name: string,
  args: readonly SyntaxNode[],
  scope: Scope,
  given?: ReadonlyMap<number, string>,
): string {
  const spread = liftedParameters(name, args.length).filter((index) => {
    const arg = args[index];
    return arg !== undefined && mayBeArray(compiler, arg, scope);
  });
  const spelled = args.map((arg, index) =>
    spread.includes(index) && !JOINS.has(name)
      ? compiler.value(arg, scope)
      : (given?.get(index) ?? parameter(compiler, name, arg, scope)),
  );
  if (spread.length === 0) return `${name}(${spelled.join(",")})`;
  const arrays = spread.map((index) => [compiler.freshName(), spelled[index] ?? ""] as const);
  const names = arrays.map(([array]) => array);
  const items = names.map(() => compiler.freshName());
  spread.forEach((index, at) => (spelled[index] = items[at] ?? ""));
  const fitted = names.map((array) => `_FIT(${[array, ...names].join(",")})`);
  const body = `LAMBDA(${items.join(",")},${name}(${spelled.join(",")}))`;
  return `LET(${arrays.flat().join(",")},MAP(${fitted.join(",")},${body}))`;
}

function parameter(compiler: Compiler, name: string, arg: SyntaxNode, scope: Scope): string {
  if (isReference(arg)) {
    const reference = compiler.point(arg);
    if (!reference) return "#REF!";
    if (SUBTOTALS.has(name)) return compiler.fetch("_M", reference);
    if (AGGREGATES.has(name)) return compiler.fetch("_R", reference);
  }
  return JOINS.has(name) ? compiler.operand(arg, scope, OPERANDS["&"]) : compiler.value(arg, scope);
}

export function mayBeArray(compiler: Compiler, node: SyntaxNode, scope: Scope): boolean {
  const any = (nodes: readonly SyntaxNode[]): boolean =>
    nodes.some((one) => mayBeArray(compiler, one, scope));
  switch (node.type) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 16:
      return false;
    case 7:
      return node.op === ":" || node.op === " " || any([node.left, node.right]);
    case 8:
      return node.op !== "@" && any([node.operand]);
    case 11:
      return any([node.operand]);
    case 9:
      return callMayBeArray(compiler, node, scope);
    case 12:
      return nameMayBeArray(compiler, node.name, scope);
    case 10:
      return true;
    default:
      return !(compiler.point(node)?.single ?? true);
  }
}

function callMayBeArray(compiler: Compiler, { name, args }: CallNode, scope: Scope): boolean {
  const called = functionName(name);
  const any = (nodes: readonly SyntaxNode[]): boolean =>
    nodes.some((one) => mayBeArray(compiler, one, scope));
  if (["IF", "IFS", "IFERROR", "IFNA", "SWITCH", "CHOOSE"].includes(called)) return any(args);
  if (!givesOneValue(called)) return true;
  return any(liftedParameters(called, args.length).flatMap((index) => args[index] ?? []));
}

function nameMayBeArray(compiler: Compiler, name: string, scope: Scope): boolean {
  const local = scope.get(name.toUpperCase());
  if (local !== undefined) return local;
  const inner = compiler.namedNode(name, compiler.place.sheet);
  return inner?.type !== 5 && inner?.type !== 1 && inner?.type !== 2 && inner !== undefined;
}
