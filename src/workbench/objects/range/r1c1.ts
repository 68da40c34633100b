import { mapReferences, referenceText, type Corner, type Reference } from "../../model/references";
import type { Sheet } from "../../model/sheet";
import { quoteSheetName } from "../../model/address";
import { writeEntries } from "../../model/writing";
import type { App } from "../app";
import { formulaIn, writtenMatrix } from "../cells";
import type { Place } from "../handles";
import { theArea } from "../places";
import { refuseLockedCells } from "../protected";

/** `=B1*2` seen from A1 is `=RC[1]*2`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, ({ sheet, first, last }) => {
    const prefix = sheet === undefined ? "" : `${quoteSheetName(sheet)}!`;
    const start = cornerR1C1(first, row, column);
    return prefix + (first === last ? start : `${start}:${cornerR1C1(last, row, column)}`);
  });
}

function cornerR1C1(corner: Corner, row: number, column: number): string {
  return part("R", corner.row, corner.rowFixed, row) + part("C", corner.column, corner.columnFixed, column);
}

function part(letter: string, to: number | undefined, fixed: boolean, from: number): string {
  if (to === undefined) return "";
  if (fixed) return `${letter}${to + 1}`;
  return to === from ? letter : `${letter}[${to - from}]`;
}

const ROW_PART = String.raw`R(?:\[(-?\d+)\]|(\d+))?`;
const COLUMN_PART = String.raw`C(?:\[(-?\d+)\]|(\d+))?`;
const CELL = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])${ROW_PART}${COLUMN_PART}(?![\p{L}\p{N}_.(])`,
  "gu",
);

/** `=RC[1]*2` put into A1 is `=B1*2`. Whole rows and columns (`R1`, `C[2]`) are left as they stand. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(CELL, (whole, ...groups: (string | undefined)[]) => {
    if (whole.startsWith('"') || whole.startsWith("'")) return whole;
    const [rowBy, rowAt, columnBy, columnAt] = groups;
    const corner: Corner = {
      row: rowAt === undefined ? row + Number(rowBy ?? 0) : Number(rowAt) - 1,
      column: columnAt === undefined ? column + Number(columnBy ?? 0) : Number(columnAt) - 1,
      rowFixed: rowAt !== undefined,
      columnFixed: columnAt !== undefined,
    };
    const reference: Reference = { sheet: undefined, first: corner, last: corner };
    return referenceText(reference);
  });
}

export function formulaR1C1In(sheet: Sheet, row: number, column: number): string | number | boolean {
  const { formula } = sheet.cellAt(row, column);
  return formula === undefined ? formulaIn(sheet, row, column) : toR1C1(formula, row, column);
}

export function writeFormulasR1C1(app: App, place: Place, value: unknown): void {
  const area = theArea(place);
  const matrix = writtenMatrix(area, value).map((line, down) =>
    line.map((item, right) =>
      typeof item === "string" && item.startsWith("=")
        ? fromR1C1(item, area.top + down, area.left + right)
        : item,
    ),
  );
  refuseLockedCells(app, place);
  writeEntries(app.workbook, place.sheet, area, matrix);
}
