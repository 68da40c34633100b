import type { Cell } from "../../model/cell";
import { MAX_COLUMNS, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Style } from "../../model/style";
import type { Workbook } from "../../model/workbook";
import type { MeasureText } from "./cellSource";
import { univerStyle } from "./cellStyle";
import { DEFAULT_FONT_SIZE } from "./fonts";
import { countLines } from "./lines";
import { columnWidth } from "./sheetLayout";
import { rowPixels } from "./units";

/** Rows further down keep their height: to measure them all would cost more than it shows. */
const MOST_ROWS = 5_000;
/** Excel's tallest row, in points. */
const TALLEST = 409;

/**
 * The heights, in pixels, that rows without a set height take because a cell wraps or has a large font.
 * Merged cells do not make a row grow, as in Excel.
 */
export function grownRows(
  workbook: Workbook,
  sheet: Sheet,
  measure: MeasureText,
  rows: Pick<Area, "top" | "bottom"> = { top: 0, bottom: MOST_ROWS },
): Map<number, number> {
  const grown = new Map<number, number>();
  if (!mayGrow(workbook)) return grown;
  const area = { top: rows.top, bottom: Math.min(rows.bottom, MOST_ROWS), left: 0, right: MAX_COLUMNS - 1 };
  const needs = new Map<number, boolean>();
  for (const [row, column, cell] of sheet.cells.entries(area)) {
    if (cell.value === null || sheet.rows.get(row)?.height !== undefined) continue;
    if (!needs.has(cell.style)) needs.set(cell.style, styleMayGrow(workbook.styles.get(cell.style)));
    if (!needs.get(cell.style) || sheet.mergeAt(row, column)) continue;
    const height = neededHeight(workbook, sheet, column, cell, measure);
    if (height > (grown.get(row) ?? rowPixels(sheet.defaultRowHeight))) grown.set(row, height);
  }
  return grown;
}

const styleMayGrow = (style: Style): boolean =>
  style.alignment?.wrapText === true || (style.font?.size ?? DEFAULT_FONT_SIZE) > DEFAULT_FONT_SIZE;

function neededHeight(
  workbook: Workbook,
  sheet: Sheet,
  column: number,
  cell: Cell,
  measure: MeasureText,
): number {
  const style = workbook.styles.get(cell.style);
  const size = style.font?.size ?? DEFAULT_FONT_SIZE;
  const wraps = style.alignment?.wrapText === true && typeof cell.value === "string";
  const lines = wraps ? linesIn(String(cell.value), style, columnWidth(sheet, column), measure) : 1;
  // A line of Office's fonts is about 1.3 times their size.
  return Math.min(rowPixels(TALLEST), Math.ceil(lines * rowPixels(size) * 1.3));
}

function linesIn(text: string, style: Style, width: number, measure: MeasureText): number {
  const drawn = univerStyle({ style, kind: "text" });
  const padding = (drawn.pd?.l ?? 2) + (drawn.pd?.r ?? 2);
  return countLines(text, width - padding, (piece) => measure(piece, drawn));
}

/** Whether any style of the workbook can make a row grow; most large workbooks have none. */
export function mayGrow({ styles }: Workbook): boolean {
  for (let number = 0; number < styles.size; number++) if (styleMayGrow(styles.get(number))) return true;
  return false;
}
