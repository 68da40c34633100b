import { areaAddress, columnName, columnNumber, quoteSheetName, splitSheet } from "./address";
import type { StructuralChange } from "./events";
import { MAX_COLUMNS, MAX_ROWS, type Area, type Position } from "./geometry";
import { shiftArea } from "./shifting";

/** One corner of a reference; undefined row or column means the whole column or row. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  /** The sheet it names, if it names one. */
  readonly sheet: string | undefined;
  readonly first: Corner;
  /** The same object as `first` for a single cell. */
  readonly last: Corner;
}

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CORNER}:${CORNER}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|${CORNER}`;
const SHEET = String.raw`'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!`;

/**
 * Steps over a formula: texts in quotes, structured references in brackets, references, names and numbers.
 * Group 1 is the sheet prefix and group 2 the reference; anything else is passed through untouched.
 */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[(?:[^\[\]]|\[[^\]]*\])*\][\p{L}\p{N}_.]*!?|(${SHEET})?(${AREA})(?![\p{L}\p{N}_.(!])|(?:${SHEET})|[\p{L}\p{N}_.\\$]+|[\s\S]`,
  "gu",
);

/** Replaces every A1 reference by what `turn` answers; undefined keeps its text. */
export function mapReferences(formula: string, turn: (reference: Reference) => string | undefined): string {
  return formula.replace(TOKEN, (text: string, prefix: string | undefined, area: string | undefined) => {
    if (area === undefined) return text;
    const reference = readReference(prefix, area);
    return (reference && turn(reference)) ?? text;
  });
}

function readReference(prefix: string | undefined, area: string): Reference | undefined {
  const [from = "", to] = area.split(":");
  const first = readCorner(from);
  const last = to === undefined ? first : readCorner(to);
  if (!first || !last) return undefined;
  return { sheet: prefix === undefined ? undefined : splitSheet(`${prefix}A1`).sheet, first, last };
}

function readCorner(text: string): Corner | undefined {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text);
  if (!match) return undefined;
  const [, dollar, letters, rowDollar, digits] = match;
  const column = letters === undefined ? undefined : columnNumber(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (Number.isNaN(column) || (row !== undefined && row >= MAX_ROWS)) return undefined;
  return {
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    rowFixed: letters === undefined ? dollar === "$" : rowDollar === "$",
    columnFixed: letters !== undefined && dollar === "$",
  };
}

export function referenceArea({ first, last }: Reference): Area {
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1] as const;
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1] as const;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function cornerText({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === undefined ? "" : `${columnFixed ? "$" : ""}${columnName(column)}`;
  return row === undefined ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
}

export function referenceText({ sheet, first, last }: Reference): string {
  const prefix = sheet === undefined ? "" : `${quoteSheetName(sheet)}!`;
  return prefix + (first === last ? cornerText(first) : `${cornerText(first)}:${cornerText(last)}`);
}

const names = (reference: Reference, host: string): string => (reference.sheet ?? host).toLowerCase();

/** The formula after cells were pushed in or pulled out on the sheet called `changedSheet`. */
export function shiftFormula(
  formula: string,
  hostSheet: string,
  change: StructuralChange,
  changedSheet: string,
): string {
  return mapReferences(formula, (reference) => {
    if (names(reference, hostSheet) !== changedSheet.toLowerCase()) return undefined;
    const before = referenceArea(reference);
    const after = shiftArea(before, change);
    if (after === before) return undefined;
    return after ? referenceText(placed(reference, after)) : "#REF!";
  });
}

/** The same reference, $ signs and open ends kept, over another area. */
function placed(reference: Reference, area: Area): Reference {
  const corner = (old: Corner, row: number, column: number): Corner => ({
    ...old,
    ...(old.row !== undefined && { row }),
    ...(old.column !== undefined && { column }),
  });
  const first = corner(reference.first, area.top, area.left);
  const last = reference.first === reference.last ? first : corner(reference.last, area.bottom, area.right);
  return { sheet: reference.sheet, first, last };
}

/** The formula as copying it `down` rows and `right` columns away gives it: $ parts stay. */
export function moveFormula(formula: string, down: number, right: number): string {
  return mapReferences(formula, (reference) => {
    const first = movedCorner(reference.first, down, right);
    const last = reference.first === reference.last ? first : movedCorner(reference.last, down, right);
    return first && last ? referenceText({ sheet: reference.sheet, first, last }) : "#REF!";
  });
}

function movedCorner(corner: Corner, down: number, right: number): Corner | undefined {
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + down;
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + right;
  if (row !== undefined && (row < 0 || row >= MAX_ROWS)) return undefined;
  if (column !== undefined && (column < 0 || column >= MAX_COLUMNS)) return undefined;
  return { ...corner, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

/** The formula as a paste with rows turned into columns gives it: what lay below lies on the right. */
export function turnFormula(formula: string, from: Position, to: Position): string {
  const turn = (corner: Corner): Corner | undefined => {
    const { row, column, rowFixed, columnFixed } = corner;
    if (row === undefined || column === undefined || rowFixed || columnFixed)
      return movedCorner(corner, to.row - from.row, to.column - from.column);
    const turned = { row: to.row + column - from.column, column: to.column + row - from.row };
    return movedCorner({ ...corner, ...turned }, 0, 0);
  };
  return mapReferences(formula, (reference) => {
    const first = turn(reference.first);
    const last = reference.first === reference.last ? first : turn(reference.last);
    return first && last ? referenceText({ sheet: reference.sheet, first, last }) : "#REF!";
  });
}

/** The formula after a sheet got a new name, or was deleted (undefined). */
export function renameSheetInFormula(formula: string, before: string, after: string | undefined): string {
  return mapReferences(formula, (reference) => {
    if (reference.sheet?.toLowerCase() !== before.toLowerCase()) return undefined;
    return after === undefined ? "#REF!" : referenceText({ ...reference, sheet: after });
  });
}

/** A reference as text for a defined name or chart: `'My sheet'!$A$1:$B$2`. */
export function fixedAddress(sheetName: string, area: Area): string {
  const fixed = areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheetName(sheetName)}!${fixed}`;
}
