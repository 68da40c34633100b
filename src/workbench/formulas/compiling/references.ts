import { columnNumber } from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { ORDER, nameWord, sheetWord } from "./words";
import type { CellNode, ColumnsNode, RangeNode, RowsNode } from "./syntax";

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What a formula points at. */
export interface Reference {
  /** Several only for Sheet1:Sheet3!A1 and (A1,C3). */
  readonly areas: readonly SheetArea[];
  /** Written as one cell, so it stands for a value and not for an array of one. */
  readonly single: boolean;
  /** A1#: whatever this cell spills over at the time. */
  readonly anchor?: true;
  /** Only where it is matters (ROW, COLUMNS …), not what is in it. */
  readonly positional?: true;
}

/** Where a formula stands and how far from there its relative references have moved. */
export interface Place {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
  /** Told of every word whose meaning the workbook decides. */
  readonly uses?: (word: string) => void;
}

/** How much of a formula's meaning depends on the row and column it stands in. */
export interface Relativity {
  row: boolean;
  column: boolean;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function cornerOf(node: CellNode, place: Place, relativity: Relativity): Corner {
  if (!node.rowAbsolute) relativity.row = true;
  if (!node.colAbsolute) relativity.column = true;
  return {
    row: around(Number(node.row) - 1 + (node.rowAbsolute ? 0 : place.down), MAX_ROWS),
    column: around(columnNumber(node.col) + (node.colAbsolute ? 0 : place.right), MAX_COLUMNS),
  };
}

/** A name that means "the cell to my left" says XFD1: moved references go round the edge of the sheet. */
const around = (line: number, count: number): number => (line + count) % count;

function between(a: Corner, b: Corner): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The sheets that `Sheet1!` or `Sheet1:Sheet3!` names; none when there is no such sheet. */
function sheetsOf(node: { sheet?: string; endSheet?: string }, place: Place): readonly Sheet[] {
  if (node.sheet === undefined) return [place.sheet];
  place.uses?.(sheetWord(node.sheet));
  const first = place.workbook.sheetByName(node.sheet);
  if (node.endSheet === undefined) return first ? [first] : [];
  place.uses?.(sheetWord(node.endSheet));
  place.uses?.(ORDER);
  const last = place.workbook.sheetByName(node.endSheet);
  if (!first || !last) return [];
  const [from, to] = [first, last].map((sheet) => place.workbook.sheets.indexOf(sheet)).sort((a, b) => a - b);
  return place.workbook.sheets.slice(from, (to ?? 0) + 1);
}

function over(sheets: readonly Sheet[], area: Area, single: boolean): Reference | undefined {
  if (sheets.length === 0) return undefined;
  return { areas: sheets.map((sheet) => ({ sheet, area })), single: single && sheets.length === 1 };
}

/** What an A1 reference points at from `place`; undefined is #REF!. */
export function locate(
  node: CellNode | RangeNode | ColumnsNode | RowsNode,
  place: Place,
  relativity: Relativity,
): Reference | undefined {
  const sheets = sheetsOf(node, place);
  if (node.type === 5) {
    const corner = cornerOf(node, place, relativity);
    return over(sheets, between(corner, corner), true);
  }
  if (node.type === 6) {
    const first = cornerOf(node.start, place, relativity);
    const last = cornerOf(node.end, place, relativity);
    return over(sheets, between(first, last), false);
  }
  return over(sheets, node.type === 13 ? columnsArea(node) : rowsArea(node), false);
}

/** The library does not keep the $ of whole columns and rows: they stay where they are. */
function columnsArea(node: ColumnsNode): Area {
  const columns = [columnNumber(node.startCol), columnNumber(node.endCol)];
  return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(...columns), right: Math.max(...columns) };
}

function rowsArea({ startRow, endRow }: RowsNode): Area {
  return {
    top: Math.min(startRow, endRow) - 1,
    bottom: Math.max(startRow, endRow) - 1,
    left: 0,
    right: MAX_COLUMNS - 1,
  };
}

/** The formula of a defined name as the place's sheet sees it: its own first, then the workbook's. */
export function nameFormula({ workbook, sheet, uses }: Place, name: string): string | undefined {
  uses?.(nameWord(name));
  const wanted = name.toLowerCase();
  const same = workbook.names.filter((one) => one.name.toLowerCase() === wanted);
  return (same.find(({ sheetId }) => sheetId === sheet.id) ?? same.find(({ sheetId }) => !sheetId))?.formula;
}

/** Equal for references that are fetched alike. */
export function keyOf({ areas, single, anchor, positional }: Reference): string {
  const places = areas.map(
    ({ sheet, area }) => `${sheet.id}${area.top},${area.left},${area.bottom},${area.right}`,
  );
  return `${places.join(";")}${single ? "s" : ""}${anchor ? "#" : ""}${positional ? "p" : ""}`;
}
