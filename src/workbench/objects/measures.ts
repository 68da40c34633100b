import { isWholeColumns, isWholeRows } from "../model/geometry";
import type { ColumnLook, RowLook } from "../model/parts";
import type { Sheet } from "../model/sheet";
import { invalidArgument } from "../protocol/problem";
import { changeSheet } from "./change";
import type { App } from "./app";
import type { Place } from "./handles";
import { refuseProtected } from "./protected";

/** Pixels of one digit in Excel's default font; a pixel is three quarters of a point. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
/** The margins and gridline Excel adds to the width it shows, in pixels. */
const CELL_PADDING = 5;
/** Excel's own defaults, in digits and in points. */
const USUAL_WIDTH = 8.43;
const USUAL_HEIGHT = 15;

/** The width in the file counts characters with the padding; the sheet's default counts them without. */
export function columnPoints(sheet: Sheet, column: number): number {
  const look = sheet.columns.get(column);
  if (look?.hidden) return 0;
  const pixels =
    look?.width === undefined
      ? Math.round(sheet.defaultColumnWidth * DIGIT_PIXELS) + CELL_PADDING
      : Math.round(look.width * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

export const pointsToWidth = (points: number): number => Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS;

export function rowPoints(sheet: Sheet, row: number): number {
  const look = sheet.rows.get(row);
  return look?.hidden ? 0 : (look?.height ?? sheet.defaultRowHeight);
}

/** The rows a place touches. A whole column stands for the rows that look special and one that does not. */
export function rowsOf({ sheet, areas }: Place): number[] {
  const special = [...sheet.rows.keys()];
  return areas.flatMap((area) =>
    isWholeColumns(area) ? [...special, firstGap(sheet.rows)] : count(area.top, area.bottom),
  );
}

export function columnsOf({ sheet, areas }: Place): number[] {
  const special = [...sheet.columns.keys()];
  return areas.flatMap((area) =>
    isWholeRows(area) ? [...special, firstGap(sheet.columns)] : count(area.left, area.right),
  );
}

const count = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function firstGap(looks: ReadonlyMap<number, unknown>): number {
  let gap = 0;
  while (looks.has(gap)) gap++;
  return gap;
}

export function commonOf<T>(places: readonly number[], pick: (place: number) => T): T | null {
  const [first, ...rest] = places.map(pick);
  return first !== undefined && rest.every((item) => item === first) ? first : null;
}

export function setColumns(app: App, place: Place, change: (look: ColumnLook) => ColumnLook): void {
  const { sheet, areas } = place;
  refuseProtected(sheet, "allowFormatColumns");
  const columns = new Map(sheet.columns);
  for (const area of areas) {
    const special = isWholeRows(area) ? [...columns.keys()] : count(area.left, area.right);
    for (const column of special) columns.set(column, change(columns.get(column) ?? {}));
  }
  changeSheet(app, sheet, "columns", { columns });
  if (!areas.some(isWholeRows)) return;
  const { width, hidden } = change({});
  if (hidden) throw invalidArgument();
  const defaultColumnWidth = width === undefined ? USUAL_WIDTH : width - CELL_PADDING / DIGIT_PIXELS;
  changeSheet(app, sheet, "defaultColumnWidth", { defaultColumnWidth });
}

/** A change of every row of a sheet changes its default; rows that differ from it change one by one. */
export function setRows(app: App, place: Place, change: (look: RowLook) => RowLook): void {
  const { sheet, areas } = place;
  refuseProtected(sheet, "allowFormatRows");
  const rows = new Map(sheet.rows);
  for (const area of areas) {
    const special = isWholeColumns(area) ? [...rows.keys()] : count(area.top, area.bottom);
    for (const row of special) rows.set(row, change(rows.get(row) ?? {}));
  }
  changeSheet(app, sheet, "rows", { rows });
  if (!areas.some(isWholeColumns)) return;
  const { height, hidden } = change({});
  if (hidden) throw invalidArgument();
  changeSheet(app, sheet, "defaultRowHeight", { defaultRowHeight: height ?? USUAL_HEIGHT });
}

/** Where a cell's top left corner lies, in points. */
export function leftOf(sheet: Sheet, column: number): number {
  const plain = columnPoints(sheet, firstGap(sheet.columns));
  let left = plain * column;
  for (const special of sheet.columns.keys()) {
    if (special < column) left += columnPoints(sheet, special) - plain;
  }
  return left;
}

export function topOf(sheet: Sheet, row: number): number {
  let top = sheet.defaultRowHeight * row;
  for (const special of sheet.rows.keys()) {
    if (special < row) top += rowPoints(sheet, special) - sheet.defaultRowHeight;
  }
  return top;
}
