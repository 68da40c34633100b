import type { Area } from "../../model/geometry";
import { clearCells } from "../../model/writing";
import { clearContents } from "../actions/entering";
import { refuseProtectedSheet } from "../../model/editing/protection";
import {
  changeColumns,
  changeRows,
  insertColumns,
  insertRows,
  removeColumns,
  removeRows,
} from "../actions/rowsAndColumns";
import { filterAround, showAllAround, sortAround } from "../actions/sorting";
import type { Desk } from "./desk";
import { perform } from "./perform";

/** What the menu on cells does. */
export const cellMenuDeeds = {
  insertRows: (desk: Desk, area: Area) =>
    desk.attempt("insert rows", () => insertRows(desk.workbook, desk.sheet, area)),
  removeRows: (desk: Desk, area: Area) =>
    desk.attempt("delete rows", () => removeRows(desk.workbook, desk.sheet, area)),
  insertColumns: (desk: Desk, area: Area) =>
    desk.attempt("insert columns", () => insertColumns(desk.workbook, desk.sheet, area)),
  removeColumns: (desk: Desk, area: Area) =>
    desk.attempt("delete columns", () => removeColumns(desk.workbook, desk.sheet, area)),
  clearContents: (desk: Desk) =>
    desk.attempt("clear", () => clearContents(desk.workbook, desk.sheet, desk.sheet.selection)),
  clearAll: (desk: Desk) =>
    desk.attempt("clear all", () => {
      refuseProtectedSheet(desk.sheet);
      for (const area of desk.sheet.selection) clearCells(desk.workbook, desk.sheet, area, "All");
    }),
  sort: (desk: Desk, ascending: boolean) =>
    desk.attempt("sort", () => sortAround(desk.workbook, desk.sheet, desk.state.active, ascending)),
  filter: (desk: Desk) =>
    desk.attempt("filter", () => filterAround(desk.workbook, desk.sheet, desk.state.active)),
  showAll: (desk: Desk) =>
    desk.attempt("filter", () => showAllAround(desk.workbook, desk.sheet, desk.state.active)),
  hideRows: (desk: Desk, area: Area, hidden: boolean) =>
    desk.attempt("hide rows", () =>
      changeRows(desk.workbook, desk.sheet, area, ({ hidden: _hidden, ...look }) => ({
        ...look,
        ...(hidden && { hidden }),
      })),
    ),
  hideColumns: (desk: Desk, area: Area, hidden: boolean) =>
    desk.attempt("hide columns", () =>
      changeColumns(desk.workbook, desk.sheet, area, ({ hidden: _hidden, ...look }) => ({
        ...look,
        ...(hidden && { hidden }),
      })),
    ),
  fitRows: (desk: Desk, { top, bottom }: Area) =>
    perform(desk, { kind: "rowHeight", first: top, last: bottom, pixels: "fit" }),
  fitColumns: (desk: Desk, { left, right }: Area) =>
    perform(desk, { kind: "columnWidth", first: left, last: right, pixels: "fit" }),
};
