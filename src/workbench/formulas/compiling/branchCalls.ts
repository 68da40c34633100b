import { mayBeArray, values, type SpecialCall } from "./callParts";

/** The library shapes the answer of IF by its condition alone; _IF stretches all three parts to one shape. */
const branch: SpecialCall = (compiler, args, scope) => {
  const [condition] = args;
  const name = condition && mayBeArray(compiler, condition, scope) ? "_IF" : "IF";
  return `${name}(${values(compiler, args, scope)})`;
};

const rescue =
  (name: string): SpecialCall =>
  (compiler, args, scope) => {
    const fallback = args[1];
    const prefix = fallback && mayBeArray(compiler, fallback, scope) ? "_" : "";
    return `${prefix}${name}(${values(compiler, args, scope)})`;
  };

/** IFS with an array among its conditions, as nested IFs. */
const branches: SpecialCall = (compiler, args, scope) => {
  const array = args.some((arg, index) => index % 2 === 0 && mayBeArray(compiler, arg, scope));
  if (!array) return `IFS(${values(compiler, args, scope)})`;
  const spelled = args.map((arg) => compiler.value(arg, scope));
  const nest = (at: number): string =>
    at + 1 >= spelled.length ? "#N/A" : `_IF(${spelled[at]},${spelled[at + 1]},${nest(at + 2)})`;
  return nest(0);
};

const choose: SpecialCall = (compiler, args, scope) => {
  const [index, ...choices] = args;
  if (!index || !mayBeArray(compiler, index, scope)) return `CHOOSE(${values(compiler, args, scope)})`;
  const name = compiler.freshName();
  const spelled = choices.map((arg) => compiler.value(arg, scope));
  const nest = (at: number): string =>
    at >= spelled.length ? "#VALUE!" : `_IF(${name}=${at + 1},${spelled[at]},${nest(at + 1)})`;
  return `LET(${name},${compiler.value(index, scope)},${nest(0)})`;
};

const select: SpecialCall = (compiler, args, scope) => {
  const [subject, ...cases] = args;
  if (!subject || !mayBeArray(compiler, subject, scope)) return `SWITCH(${values(compiler, args, scope)})`;
  const name = compiler.freshName();
  const spelled = cases.map((arg) => compiler.value(arg, scope));
  const nest = (at: number): string => {
    if (at >= spelled.length) return "#N/A";
    if (at + 1 >= spelled.length) return spelled[at] ?? "#N/A";
    return `_IF(${name}=${spelled[at]},${spelled[at + 1]},${nest(at + 2)})`;
  };
  return `LET(${name},${compiler.value(subject, scope)},${nest(0)})`;
};

/** Functions that choose between their parameters, with an array to choose by. */
export const BRANCH_CALLS: Readonly<Record<string, SpecialCall>> = {
  IF: branch,
  IFS: branches,
  IFERROR: rescue("IFERROR"),
  IFNA: rescue("IFNA"),
  CHOOSE: choose,
  SWITCH: select,
};
