import type { Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { displayText, type DataLocale } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import type { MeasureText } from "../grid/cellSource";
import { univerStyle } from "../grid/cellStyle";
import { columnCharacters } from "../grid/units";
import { changeColumns } from "./rowsAndColumns";

/** Room left and right of the longest text, in pixels. */
const AIR = 8;
/** Columns are fitted to this many filled cells at most. */
const MOST_CELLS = 20_000;

/** Makes columns as wide as their longest text; merged and wrapped cells do not count, as in Excel. */
export function fitColumns(
  workbook: Workbook,
  sheet: Sheet,
  columns: Pick<Area, "left" | "right">,
  locale: DataLocale,
  measure: MeasureText,
): void {
  const widest = new Map<number, number>();
  let seen = 0;
  for (const [row, column, cell] of sheet.cells.entries({ ...columns, top: 0, bottom: 1_048_575 })) {
    if (++seen > MOST_CELLS) break;
    const style = workbook.styles.get(cell.style);
    if (style.alignment?.wrapText || sheet.mergeAt(row, column)) continue;
    const drawn = univerStyle({ style, kind: "text" });
    const text = displayText(sheet.valueAt(row, column), style.numberFormat, locale);
    const width = Math.max(...text.split("\n").map((line) => measure(line, drawn))) + (drawn.pd?.l ?? 2);
    if (text !== "") widest.set(column, Math.max(widest.get(column) ?? 0, width));
  }
  if (widest.size === 0) return;
  changeColumns(workbook, sheet, columns, (look, column) => {
    const width = widest.get(column);
    const { hidden: _hidden, ...rest } = look;
    return width === undefined ? look : { ...rest, width: columnCharacters(Math.ceil(width) + AIR) };
  });
}
