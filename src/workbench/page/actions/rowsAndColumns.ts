import { columnsIn, isWholeColumns, isWholeRows, rowsIn, type Area } from "../../model/geometry";
import type { ColumnLook, RowLook } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { deleteCells, insertCells, wholeColumns, wholeRows } from "../../model/structure";
import type { Workbook } from "../../model/workbook";
import { refuseProtectedSheet } from "../../model/editing/protection";

const event = (workbook: Workbook, sheet: Sheet, part: "columns" | "rows" | "freeze") =>
  ({ type: "sheetParts", part, sheetId: sheet.id, actor: workbook.actor }) as const;

export function changeColumns(
  workbook: Workbook,
  sheet: Sheet,
  area: Pick<Area, "left" | "right">,
  change: (look: ColumnLook, column: number) => ColumnLook,
): void {
  refuseProtectedSheet(sheet);
  const columns = new Map(sheet.columns);
  for (let column = area.left; column <= area.right; column++)
    columns.set(column, change(columns.get(column) ?? {}, column));
  workbook.change(sheet, { columns }, event(workbook, sheet, "columns"));
}

export function changeRows(
  workbook: Workbook,
  sheet: Sheet,
  area: Pick<Area, "top" | "bottom">,
  change: (look: RowLook, row: number) => RowLook,
): void {
  refuseProtectedSheet(sheet);
  const rows = new Map(sheet.rows);
  for (let row = area.top; row <= area.bottom; row++) rows.set(row, change(rows.get(row) ?? {}, row));
  workbook.change(sheet, { rows }, event(workbook, sheet, "rows"));
}

export function insertRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  refuseProtectedSheet(sheet);
  insertCells(workbook, sheet, wholeRows(area.top, rowsIn(area)), "down");
}

export function insertColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  refuseProtectedSheet(sheet);
  insertCells(workbook, sheet, wholeColumns(area.left, columnsIn(area)), "right");
}

export function removeRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  refuseProtectedSheet(sheet);
  deleteCells(workbook, sheet, wholeRows(area.top, rowsIn(area)), "up");
}

export function removeColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  refuseProtectedSheet(sheet);
  deleteCells(workbook, sheet, wholeColumns(area.left, columnsIn(area)), "left");
}

export function freezeAt(workbook: Workbook, sheet: Sheet, rows: number, columns: number): void {
  workbook.change(sheet, { freeze: { rows, columns } }, event(workbook, sheet, "freeze"));
}

/** Whether a selection is of whole rows, whole columns, or plain cells. */
export function selectionKind(area: Area): "rows" | "columns" | "cells" | "sheet" {
  if (isWholeRows(area) && isWholeColumns(area)) return "sheet";
  if (isWholeRows(area)) return "rows";
  return isWholeColumns(area) ? "columns" : "cells";
}
