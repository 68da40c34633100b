import { BRANCH_CALLS } from "./branchCalls";
import { lifted, type SpecialCall } from "./callParts";
import { LOCAL_CALLS } from "./localCalls";
import type { Reference } from "./references";
import { NO_SCOPE, functionName, isReference } from "./syntax";
import { ORDER, sheetWord } from "./words";

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

/** Which sheets there are is not in any cell. */
const aboutSheets =
  (name: string): SpecialCall =>
  (compiler, args, scope) => {
    compiler.place.uses?.(ORDER);
    return located(name, true)(compiler, args, scope);
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

/** The name of a sheet may be part of the answer. */
const cellInfo: SpecialCall = (compiler, [what, where], scope) => {
  compiler.place.uses?.(ORDER);
  return `_CELL(${what ? compiler.value(what, scope) : ""}${where ? `,${compiler.located(where, scope)}` : ""})`;
};

/** Sheet1!rate, as the syntax spells it: the name as that sheet sees it. */
const sheetName: SpecialCall = (compiler, [sheetNode, nameNode]) => {
  if (sheetNode?.type !== 2 || nameNode?.type !== 2) return "#NAME?";
  const { workbook, uses } = compiler.place;
  uses?.(sheetWord(sheetNode.value));
  const sheet = workbook.sheetByName(sheetNode.value);
  const inner = compiler.namedNode(nameNode.value, sheet ?? compiler.place.sheet);
  return inner ? compiler.inside(() => compiler.value(inner, NO_SCOPE)) : "#NAME?";
};

/** The share of one sum in another. */
const percentOf: SpecialCall = (compiler, [part, whole], scope) => {
  if (!part || !whole) return "#VALUE!";
  const [above, below] = [part, whole].map((arg) => lifted(compiler, "SUM", [arg], scope));
  return `(${above}/${below})`;
};

const SPECIAL: Readonly<Record<string, SpecialCall>> = {
  ROW: here("_ROW", "row"),
  COLUMN: here("_COLUMN", "column"),
  ROWS: located("_ROWS", true),
  COLUMNS: located("_COLUMNS", true),
  AREAS: located("_AREAS", true),
  SHEET: aboutSheets("_SHEET"),
  SHEETS: aboutSheets("_SHEETS"),
  FORMULATEXT: aboutFormula("_FORMULATEXT"),
  ISFORMULA: aboutFormula("_ISFORMULA"),
  INDEX: located("_INDEX"),
  SINGLE: (compiler, [operand], scope) =>
    operand ? compiler.value({ type: 8, op: "@", operand }, scope) : "#VALUE!",
  OFFSET: roaming("_OFFSET"),
  INDIRECT: roaming("_INDIRECT"),
  SUMIF: sumLike("SUMIF"),
  AVERAGEIF: sumLike("AVERAGEIF"),
  ...BRANCH_CALLS,
  ...LOCAL_CALLS,
  ANCHORARRAY: anchor,
  ISREF: isRef,
  CELL: cellInfo,
  SHEETNAME: sheetName,
  PERCENTOF: percentOf,
};
