import { contains, type Area, type Position } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { sortRows } from "../../model/sorting";
import type { Scalar } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import { refuseProtected } from "../../model/editing/protection";
import { regionAround } from "./region";
import { changeRows } from "./rowsAndColumns";

/** The rows that are sorted and filtered together: those of a table, under filter buttons, or of a block with a header. */
export function rowsAround(workbook: Workbook, sheet: Sheet, { row, column }: Position): Area | undefined {
  const table = workbook.tables.find(
    ({ sheetId, area }) => sheetId === sheet.id && contains(area, row, column),
  );
  if (table) {
    const { area, showHeaders, showTotals } = table;
    return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
  }
  const { autoFilter } = sheet;
  const block =
    autoFilter && contains(autoFilter, row, column) ? autoFilter : regionAround(sheet, { row, column });
  const rows = { ...block, top: block.top + (hasHeader(sheet, block) ? 1 : 0) };
  return rows.top < rows.bottom ? rows : undefined;
}

/** As Excel guesses: only texts in the first row, and something else below it. */
function hasHeader(sheet: Sheet, { top, left, right, bottom }: Area): boolean {
  const isText = (row: number, column: number): boolean => typeof sheet.valueAt(row, column) === "string";
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return (
    bottom > top &&
    columns.every((column) => isText(top, column)) &&
    columns.some((column) => !isText(top + 1, column))
  );
}

export function sortAround(workbook: Workbook, sheet: Sheet, at: Position, ascending: boolean): void {
  const area = rowsAround(workbook, sheet, at);
  if (!area) return;
  refuseProtected(workbook, sheet, [area]);
  sortRows(workbook, sheet, area, [{ column: at.column - area.left, ascending }]);
}

/** Hides the rows that hold something else in this column. */
export function filterAround(workbook: Workbook, sheet: Sheet, at: Position): void {
  const area = rowsAround(workbook, sheet, at);
  if (!area || at.row < area.top) return;
  const key = (value: Scalar): string => JSON.stringify(value).toLowerCase();
  const wanted = key(sheet.valueAt(at.row, at.column));
  changeRows(workbook, sheet, area, (look, row) =>
    key(sheet.valueAt(row, at.column)) === wanted ? look : { ...look, hidden: true },
  );
}

export function showAllAround(workbook: Workbook, sheet: Sheet, at: Position): void {
  const area = rowsAround(workbook, sheet, at);
  if (area) changeRows(workbook, sheet, area, ({ hidden: _hidden, ...look }) => look);
}
