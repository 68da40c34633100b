import { cellsIn, columnsIn, isWholeColumns, isWholeRows, rowsIn, type Area } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { displayText } from "../model/text";
import { isCellError, type Scalar } from "../model/values";
import { changeStyle, changeStyles, plainValue, writeEntries } from "../model/writing";
import { invalidArgument, wrongSize } from "../protocol/problem";
import type { App } from "./app";
import type { Place } from "./handles";
import { refuseLockedCells, refuseProtected } from "./protected";
import { theArea } from "./places";

/** Above this many cells Excel answers null instead of a matrix. */
const READ_LIMIT = 5_000_000;

/** A value for each cell, row by row; null for whole rows and columns, which Excel does not spell out. */
export function readMatrix<T>(
  place: Place,
  readCell: (sheet: Sheet, row: number, column: number) => T,
): T[][] | null {
  const area = theArea(place);
  if (isWholeRows(area) || isWholeColumns(area) || cellsIn(area) > READ_LIMIT) return null;
  const matrix: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) {
      line.push(readCell(place.sheet, row, column));
    }
    matrix.push(line);
  }
  return matrix;
}

export const valueIn = (sheet: Sheet, row: number, column: number): string | number | boolean =>
  plainValue(sheet.valueAt(row, column));

export function formulaIn(sheet: Sheet, row: number, column: number): string | number | boolean {
  return sheet.cellAt(row, column).formula ?? valueIn(sheet, row, column);
}

export function typeIn(sheet: Sheet, row: number, column: number): string {
  return valueType(sheet.valueAt(row, column));
}

export function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

export function formatIn(app: App, sheet: Sheet, row: number, column: number): string {
  return app.workbook.styles.get(sheet.styleAt(row, column)).numberFormat ?? "General";
}

export function textIn(app: App, sheet: Sheet, row: number, column: number): string {
  return displayText(sheet.valueAt(row, column), formatIn(app, sheet, row, column), app.dataLocale);
}

type Written = string | number | boolean | null;

function isWritten(value: unknown): value is Written {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** Excel's longest text in one cell. */
const TEXT_LIMIT = 32_767;

/** Checks what a matrix property is set to: a matrix of the range's size, or one value for every cell. */
export function writtenMatrix(area: Area, value: unknown): readonly (readonly Written[])[] {
  if (isWritten(value)) return filled(area, value);
  if (!Array.isArray(value)) throw invalidArgument();
  const matrix = value as readonly unknown[];
  if (matrix.length !== rowsIn(area)) throw wrongSize();
  for (const line of matrix) {
    if (!Array.isArray(line) || line.length !== columnsIn(area)) throw wrongSize();
    if (!line.every((item) => isWritten(item) && !(typeof item === "string" && item.length > TEXT_LIMIT))) {
      throw invalidArgument();
    }
  }
  return matrix as readonly (readonly Written[])[];
}

function filled(area: Area, value: Written): readonly (readonly Written[])[] {
  if (isWholeRows(area) || isWholeColumns(area)) throw invalidArgument();
  const line = Array.from({ length: columnsIn(area) }, () => value);
  return Array.from({ length: rowsIn(area) }, () => line);
}

export function writeValues(app: App, place: Place, value: unknown): void {
  const area = theArea(place);
  const matrix = writtenMatrix(area, value);
  refuseLockedCells(app, place);
  writeEntries(app.workbook, place.sheet, area, matrix);
}

export function writeFormats(app: App, place: Place, value: unknown): void {
  refuseProtected(place.sheet, "allowFormatCells");
  const area = theArea(place);
  if (typeof value === "string") {
    changeStyle(app.workbook, place.sheet, area, { numberFormat: value });
    return;
  }
  const matrix = writtenMatrix(area, value);
  changeStyles(app.workbook, place.sheet, area, (row, column) => {
    const format = matrix[row - area.top]?.[column - area.left];
    return typeof format === "string" ? { numberFormat: format } : undefined;
  });
}
