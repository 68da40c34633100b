import { filterRows } from "../../model/filtering";
import { columnsIn, type Area } from "../../model/geometry";
import type { FilterColumn, FilterCriteria } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { invalidArgument, invalidOperation } from "../../protocol/problem";
import type { App } from "../app";
import { changeSheet } from "../change";
import { refuseProtected } from "../protected";
import { changeTable, sheetOf, tableOf } from "../tables/tables";

/** A filter over cells: of the sheet, or of one table. */
export interface FilterOwner {
  readonly sheet: Sheet;
  readonly area: Area | undefined;
  readonly filters: readonly FilterColumn[];
  change(filters: readonly FilterColumn[]): void;
}

export const sheetFilter = (app: App, sheet: Sheet): FilterOwner => ({
  sheet,
  area: sheet.autoFilter,
  filters: sheet.filters,
  change: (filters) => changeSheet(app, sheet, "filters", { filters }),
});

export function tableFilter(app: App, id: string): FilterOwner {
  const table = tableOf(app, id);
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return {
    sheet: sheetOf(app, table),
    area: table.showHeaders && table.showFilterButton !== false ? { ...table.area, bottom } : undefined,
    filters: table.filters ?? [],
    change: (filters) => changeTable(app, id, { filters: filters.length > 0 ? filters : undefined }),
  };
}

function areaOf({ area }: FilterOwner): Area {
  if (!area) throw invalidOperation("There is no filter here.");
  return area;
}

function setFilters(app: App, owner: FilterOwner, filters: readonly FilterColumn[]): void {
  refuseProtected(owner.sheet, "allowAutoFilter");
  app.settle();
  owner.change(filters);
  filterRows(app.workbook, owner.sheet, areaOf(owner), filters);
}

export function applyFilter(app: App, owner: FilterOwner, column: number, criteria: FilterCriteria): void {
  if (column < 0 || column >= columnsIn(areaOf(owner))) throw invalidArgument();
  const others = owner.filters.filter((item) => item.column !== column);
  const filters = [...others, { column, criteria }].sort((a, b) => a.column - b.column);
  setFilters(app, owner, filters);
}

export function clearFilter(app: App, owner: FilterOwner, column?: number): void {
  if (!owner.area || owner.filters.length === 0) return;
  const left = column === undefined ? [] : owner.filters.filter((item) => item.column !== column);
  setFilters(app, owner, left);
}

export const reapplyFilter = (app: App, owner: FilterOwner): void => {
  if (owner.area) setFilters(app, owner, owner.filters);
};
