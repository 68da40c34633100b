import { lifted, mayBeArray, values } from "./callParts";
import type { Compiler, Scope } from "./compile";
import type { Reference } from "./references";
import { NO_SCOPE, functionName, isReference, type SyntaxNode } from "./syntax";

export type SpecialCall = (compiler: Compiler, args: readonly SyntaxNode[], scope: Scope) => string;

/** How a call is spelled out whose parameters are not simply values. */
export const specialCall = (name: string): SpecialCall | undefined =>
  Object.hasOwn(SPECIAL, name) ? SPECIAL[name] : undefined;

/** The first parameter keeps its place: its row and column matter, and perhaps (not `positional`) its content. */
const located =
  (name: string, positional?: true): SpecialCall =>
  (compiler, [first, ...rest], scope) => {
    const spelled = rest.map((arg) => compiler.value(arg, scope));
    if (first !== undefined) spelled.unshift(compiler.located(first, scope, positional));
    return `${name}(${spelled.join(",")})`;
  };

const here =
  (name: string, axis: "row" | "column"): SpecialCall =>
  (compiler, args, scope) => {
    if (args.length === 0) compiler.relativity[axis] = true;
    return located(name, true)(compiler, args, scope);
  };

/** INDIRECT and OFFSET find their cells while they run. */
const roaming =
  (name: string): SpecialCall =>
  (compiler, args, scope) => {
    compiler.roaming = true;
    return located(name, true)(compiler, args, scope);
  };

/** A cell may ask about its own formula, so these do not count as reading the cell. */
const aboutFormula =
  (name: string): SpecialCall =>
  (compiler, args, scope) => {
    compiler.volatile = true;
    return located(name, true)(compiler, args, scope);
  };

/** SUMIF adds up an area as large as the one it looks through, whatever its third parameter says. */
const sumLike =
  (name: string): SpecialCall =>
  (compiler, args, scope) => {
    const [looked, , summed] = args;
    const from = looked && compiler.point(looked);
    const to = summed && compiler.point(summed);
    const given = from && to ? new Map([[2, compiler.fetch("_V", asLargeAs(from, to))]]) : undefined;
    return lifted(compiler, name, args, scope, given);
  };

function asLargeAs(model: Reference, reference: Reference): Reference {
  const size = model.areas[0]?.area;
  const [first] = reference.areas;
  if (!size || !first) return reference;
  const { top, left } = first.area;
  const area = { top, left, bottom: top + size.bottom - size.top, right: left + size.right - size.left };
  return { areas: [{ sheet: first.sheet, area }], single: false };
}

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

const anchor: SpecialCall = (compiler, [first]) => {
  const reference = first && compiler.point(first);
  return reference?.single ? compiler.fetch("_V", { ...reference, single: false, anchor: true }) : "#REF!";
};

const REFERENCE_FUNCTIONS = ["INDIRECT", "OFFSET", "ANCHORARRAY", "INDEX"];

const isRef: SpecialCall = (compiler, [first], scope) => {
  if (!first) return "#VALUE!";
  if (first.type === 12) return compiler.located(first, scope, true).startsWith("_R(") ? "TRUE" : "FALSE";
  const call = first.type === 9 && REFERENCE_FUNCTIONS.includes(functionName(first.name));
  return call || isReference(first) ? "TRUE" : "FALSE";
};

const cellInfo: SpecialCall = (compiler, [what, where], scope) =>
  `_CELL(${what ? compiler.value(what, scope) : ""}${where ? `,${compiler.located(where, scope)}` : ""})`;

/** Sheet1!rate, as the syntax spells it: the name as that sheet sees it. */
const sheetName: SpecialCall = (compiler, [sheetNode, nameNode]) => {
  if (sheetNode?.type !== 2 || nameNode?.type !== 2) return "#NAME?";
  const { workbook } = compiler.place;
  const sheet = workbook.sheetByName(sheetNode.value);
  const inner = compiler.namedNode(nameNode.value, sheet ?? compiler.place.sheet);
  return inner ? compiler.inside(() => compiler.value(inner, NO_SCOPE)) : "#NAME?";
};

const SPECIAL: Readonly<Record<string, SpecialCall>> = {
  ROW: here("_ROW", "row"),
  COLUMN: here("_COLUMN", "column"),
  ROWS: located("_ROWS", true),
  COLUMNS: located("_COLUMNS", true),
  AREAS: located("_AREAS", true),
  SHEET: located("_SHEET", true),
  SHEETS: located("_SHEETS", true),
  FORMULATEXT: aboutFormula("_FORMULATEXT"),
  ISFORMULA: aboutFormula("_ISFORMULA"),
  INDEX: located("_INDEX"),
  SINGLE: (compiler, [operand], scope) =>
    operand ? compiler.value({ type: 8, op: "@", operand }, scope) : "#VALUE!",
  OFFSET: roaming("_OFFSET"),
  INDIRECT: roaming("_INDIRECT"),
  SUMIF: sumLike("SUMIF"),
  AVERAGEIF: sumLike("AVERAGEIF"),
  IF: branch,
  IFS: branches,
  IFERROR: rescue("IFERROR"),
  IFNA: rescue("IFNA"),
  CHOOSE: choose,
  SWITCH: select,
  LET: bind,
  LAMBDA: lambda,
  MAP: itemwise("MAP"),
  MAKEARRAY: itemwise("MAKEARRAY"),
  ANCHORARRAY: anchor,
  ISREF: isRef,
  CELL: cellInfo,
  SHEETNAME: sheetName,
};
