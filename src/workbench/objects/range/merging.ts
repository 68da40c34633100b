import { cellsIn, intersect, type Area } from "../../model/geometry";
import type { CellEntry } from "../../model/workbook";
import { BLANK } from "../../model/cell";
import { invalidOperation } from "../../protocol/problem";
import type { App } from "../app";
import { changeSheet } from "../change";
import type { Place } from "../handles";
import { theArea } from "../places";
import { refuseProtected } from "../protected";

/** Merges the area, or each of its rows; only the first cell of each keeps its value. */
export function mergeCells(app: App, place: Place, across: boolean): void {
  refuseProtected(place.sheet);
  const { sheet } = place;
  const area = theArea(place);
  const inTable = app.workbook.tables.some(
    (table) => table.sheetId === sheet.id && intersect(table.area, area),
  );
  if (inTable) throw invalidOperation("Cells in a table cannot be merged.");
  const merged = (across ? eachRow(area) : [area]).filter((one) => cellsIn(one) > 1);
  const others = sheet.merges.filter((old) => !intersect(old, area));
  changeSheet(app, sheet, "merges", { merges: [...others, ...merged] });
  for (const one of merged) emptyCovered(app, place, one);
}

const eachRow = (area: Area): Area[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));

function emptyCovered(app: App, { sheet }: Place, area: Area): void {
  const entries: CellEntry[] = [];
  for (const [row, column, cell] of sheet.cells.entries(area)) {
    if ((row === area.top && column === area.left) || (cell.value === null && cell.formula === undefined))
      continue;
    entries.push([row, column, { ...BLANK, style: cell.style, changed: { ...cell.changed, content: true } }]);
  }
  if (entries.length > 0) app.workbook.replaceCells(sheet, entries, "contents", area);
}

export function unmergeCells(app: App, place: Place): void {
  refuseProtected(place.sheet);
  const area = theArea(place);
  const rest = place.sheet.merges.filter((merge) => !intersect(merge, area));
  changeSheet(app, place.sheet, "merges", { merges: rest });
}
