import { intersect } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { App } from "../app";
import { textIn } from "../cells";
import { changeSheet } from "../change";
import type { Place } from "../handles";
import { refuseProtected } from "../protected";

/** A Chinese character takes the room of two digits. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹯＀-｠￠-￦]/u.test(character) ? 2 : 1;
  return width;
}

const DEFAULT_SIZE = 11;
/** The padding of a cell counted in digits. */
const PADDING = 5 / 7;

/** Widens or narrows columns to their longest text, as a double click on the column's edge does. */
export function autofitColumns(app: App, place: Place): void {
  refuseProtected(place.sheet, "allowFormatColumns");
  app.settle();
  const { sheet } = place;
  const longest = new Map<number, number>();
  for (const [row, column] of cellsOf(place)) {
    const { font = {}, alignment = {} } = app.workbook.styles.get(sheet.styleAt(row, column));
    if (alignment.wrapText || sheet.mergeAt(row, column)) continue;
    const scale = (font.size ?? DEFAULT_SIZE) / DEFAULT_SIZE;
    const lines = textIn(app, sheet, row, column).split("\n");
    const width = Math.max(...lines.map(textWidth)) * scale * (font.bold ? 1.1 : 1);
    longest.set(column, Math.max(longest.get(column) ?? 0, width));
  }
  const columns = new Map(sheet.columns);
  for (const [column, width] of longest) {
    if (width > 0) columns.set(column, { ...columns.get(column), width: Math.min(255, width + PADDING) });
  }
  changeSheet(app, sheet, "columns", { columns });
}

/** Gives rows back to their own height, which follows the text in them. */
export function autofitRows(app: App, place: Place): void {
  refuseProtected(place.sheet, "allowFormatRows");
  const rows = new Map(place.sheet.rows);
  for (const area of place.areas) {
    for (const [row, { height: _height, ...look }] of place.sheet.rows) {
      if (row >= area.top && row <= area.bottom) rows.set(row, look);
    }
  }
  changeSheet(app, place.sheet, "rows", { rows });
}

function* cellsOf({ sheet, areas }: Place): Generator<[number, number]> {
  const used = usedArea(sheet);
  if (!used) return;
  for (const area of areas) {
    const inside = intersect(area, used);
    if (!inside) continue;
    for (let row = inside.top; row <= inside.bottom; row++) {
      for (let column = inside.left; column <= inside.right; column++) yield [row, column];
    }
  }
}

const usedArea = (sheet: Sheet) => sheet.usedArea(true);
