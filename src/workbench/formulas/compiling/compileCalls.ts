import { lifted, values } from "./callParts";
import type { Compiler } from "./compile";
import type { Scope } from "./syntax";
import { VOLATILE, presentName } from "./functionKinds";
import { specialCall } from "./specialCalls";
import { NO_SCOPE, functionName, type CallNode, type SyntaxNode } from "./syntax";

/** The text for a function call. */
export function compileCall(compiler: Compiler, node: CallNode, scope: Scope): string {
  const name = functionName(node.name);
  if (VOLATILE.has(name)) compiler.volatile = true;
  if (scope.has(node.name.toUpperCase())) return `${node.name}(${values(compiler, node.args, scope)})`;
  if (compiler.custom.knows(name)) return customCall(compiler, name, node.args, scope);
  const special = specialCall(name);
  if (special) return special(compiler, node.args, scope);
  const lambda = compiler.namedNode(node.name, compiler.place.sheet);
  if (lambda) return lambdaCall(compiler, lambda, node.args, scope);
  return lifted(compiler, presentName(name), node.args, scope);
}

/** A LAMBDA behind a defined name. The library can only call one that has a local name. */
function lambdaCall(
  compiler: Compiler,
  lambda: SyntaxNode,
  args: readonly SyntaxNode[],
  scope: Scope,
): string {
  const name = compiler.freshName();
  const spelled = compiler.inside(() => compiler.value(lambda, NO_SCOPE));
  return `LET(${name},${spelled},${name}(${values(compiler, args, scope)}))`;
}

function customCall(compiler: Compiler, name: string, args: readonly SyntaxNode[], scope: Scope): string {
  if (compiler.custom.isVolatile(name)) compiler.volatile = true;
  const site =
    compiler.sites.push({
      name,
      missing: args.map(({ type }) => type === 16),
      addresses: args.map((arg) => compiler.point(arg)),
    }) - 1;
  return `_CUSTOM(${[String(site), ...args.map((arg) => compiler.value(arg, scope))].join(",")})`;
}
