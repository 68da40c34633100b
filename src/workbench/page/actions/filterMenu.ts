import { refuseProtectedSheet } from "../../model/editing/protection";
import { filterRows } from "../../model/filtering";
import { areaOf, contains, type Area, type Position } from "../../model/geometry";
import type { FilterColumn, Table } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { sortRows } from "../../model/sorting";
import { displayText } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import { regionAround } from "./region";

/** A header cell with a filter button. */
export interface FilterHeader extends Position {
  /** Header and the rows under it, without a totals row. */
  readonly area: Area;
  readonly filters: readonly FilterColumn[];
  /** The table it belongs to; undefined for the sheet's own filter. */
  readonly tableId?: string;
}

/** Every header cell of the sheet that has a button: those of tables and of the sheet's filter. */
export function filterHeaders(workbook: Workbook, sheet: Sheet): readonly FilterHeader[] {
  const tables = workbook.tables.filter(
    ({ sheetId, showHeaders, showFilterButton }) =>
      sheetId === sheet.id && showHeaders && showFilterButton !== false,
  );
  return [
    ...tables.flatMap(({ id, area, showTotals, filters = [] }) =>
      buttons({ ...area, bottom: area.bottom - (showTotals ? 1 : 0) }, { filters, tableId: id }),
    ),
    ...(sheet.autoFilter ? buttons(sheet.autoFilter, { filters: sheet.filters }) : []),
  ];
}

const buttons = (area: Area, owner: Pick<FilterHeader, "filters" | "tableId">): FilterHeader[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
    row: area.top,
    column: area.left + index,
    area,
    ...owner,
  }));

export const headerAt = (workbook: Workbook, sheet: Sheet, at: Position): FilterHeader | undefined =>
  filterHeaders(workbook, sheet).find(({ row, column }) => row === at.row && column === at.column);

const isOf = ({ area, column }: FilterHeader, filter: FilterColumn): boolean =>
  area.left + filter.column === column;

export const isFiltered = (header: FilterHeader): boolean =>
  header.filters.some((filter) => isOf(header, filter));

export interface FilterChoice {
  /** What the cells show; "" for blanks. */
  readonly text: string;
  readonly ticked: boolean;
}

/** The different texts of a column in their order; ticked are those that show. */
export function filterChoices(
  workbook: Workbook,
  sheet: Sheet,
  header: FilterHeader,
): readonly FilterChoice[] {
  const { area, column } = header;
  const shown = new Map<string, boolean>();
  const sorted = new Map<string, number | string>();
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = sheet.valueAt(row, column);
    const text = displayText(value, workbook.styles.get(sheet.styleAt(row, column)).numberFormat);
    shown.set(text, (shown.get(text) ?? false) || !sheet.rows.get(row)?.hidden);
    sorted.set(text, typeof value === "number" ? value : text);
  }
  const filter = header.filters.find((one) => isOf(header, one));
  const values = filter?.criteria.filterOn === "Values" ? (filter.criteria.values ?? []) : undefined;
  const wanted = values && new Set(values.map((value) => value.toLowerCase()));
  return [...shown]
    .map(([text, visible]) => ({
      text,
      ticked: wanted ? wanted.has(text.toLowerCase()) : !filter || visible,
    }))
    .sort((a, b) => compare(sorted.get(a.text) ?? "", sorted.get(b.text) ?? ""));
}

/** Numbers first, blanks last, as in Excel's list. */
function compare(a: number | string, b: number | string): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "zh-CN");
  return typeof a === "number" ? -1 : 1;
}

/** Puts filter buttons on the table or the block around a cell, or takes those away and shows every row. */
export function toggleFilter(workbook: Workbook, sheet: Sheet, at: Position): void {
  refuseProtectedSheet(sheet);
  const table = workbook.tables.find(
    ({ sheetId, area }) => sheetId === sheet.id && contains(area, at.row, at.column),
  );
  if (table) toggleTableFilter(workbook, sheet, table);
  else if (sheet.autoFilter) {
    filterRows(workbook, sheet, sheet.autoFilter, []);
    setAutoFilter(workbook, sheet, undefined);
  } else setAutoFilter(workbook, sheet, regionAround(sheet, at));
}

function setAutoFilter(workbook: Workbook, sheet: Sheet, autoFilter: Area | undefined): void {
  const { actor } = workbook;
  workbook.change(
    sheet,
    { autoFilter, filters: [] },
    { type: "sheetParts", sheetId: sheet.id, part: "autoFilter", actor },
  );
}

function toggleTableFilter(workbook: Workbook, sheet: Sheet, { id, area, showFilterButton }: Table): void {
  const shown = showFilterButton !== false;
  if (shown) filterRows(workbook, sheet, area, []);
  const tables = workbook.tables.map((table) =>
    table.id === id ? { ...table, showFilterButton: !shown, filters: [] } : table,
  );
  workbook.change(workbook, { tables }, { type: "workbookParts", part: "tables", actor: workbook.actor });
}

/** Leaves only the rows with these texts; undefined takes the column's filter away. */
export function setFilter(
  workbook: Workbook,
  sheet: Sheet,
  header: FilterHeader,
  values: readonly string[] | undefined,
): void {
  refuseProtectedSheet(sheet);
  const { area, column, tableId } = header;
  const others = header.filters.filter((filter) => !isOf(header, filter));
  const own = values && [
    { column: column - area.left, criteria: { filterOn: "Values", values } } satisfies FilterColumn,
  ];
  const filters = [...others, ...(own ?? [])].sort((a, b) => a.column - b.column);
  const { actor } = workbook;
  if (tableId === undefined)
    workbook.change(sheet, { filters }, { type: "sheetParts", sheetId: sheet.id, part: "filters", actor });
  else
    workbook.change(
      workbook,
      { tables: workbook.tables.map((table) => (table.id === tableId ? { ...table, filters } : table)) },
      { type: "workbookParts", part: "tables", actor },
    );
  filterRows(workbook, sheet, area, filters);
}

export function sortUnder(workbook: Workbook, sheet: Sheet, header: FilterHeader, ascending: boolean): void {
  refuseProtectedSheet(sheet);
  const { area, column } = header;
  if (area.bottom <= area.top) return;
  const { top, left, bottom, right } = area;
  const rows = areaOf(top + 1, left, bottom - top, right - left + 1);
  sortRows(workbook, sheet, rows, [{ column: column - left, ascending }]);
}
