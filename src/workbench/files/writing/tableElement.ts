import { areaAddress } from "../../model/address";
import type { Area } from "../../model/geometry";
import type { Table, TableColumn } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { toFileFormula } from "../formulas/toFile";
import { element, textElement, type XmlElement } from "../xml/element";
import { encodeCellText } from "../xml/escape";
import { writeFilters } from "./filters";
import { sameData } from "./same";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The root of a table's own part. */
export function tableElement(table: Table, id: number): XmlElement {
  const root = element("table", {
    xmlns: MAIN,
    id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  });
  if (table.showHeaders && table.showFilterButton !== false) writeFilter(root, undefined, table);
  const columns = element("tableColumns", { count: table.columns.length });
  columns.append(
    ...table.columns.map((column, index) =>
      updateColumn(element("tableColumn", { id: index + 1 }), undefined, column, table),
    ),
  );
  root.append(columns);
  writeLook(root, table);
  return root;
}

/** Changes what differs from the table as it was read. */
export function updateTable(root: XmlElement, before: Table, table: Table): void {
  if (before.name !== table.name) root.set("name", table.name).set("displayName", table.name);
  root.set("ref", areaAddress(table.area));
  if (before.showHeaders !== table.showHeaders) root.set("headerRowCount", table.showHeaders ? undefined : 0);
  if (before.showTotals !== table.showTotals)
    root
      .set("totalsRowCount", table.showTotals ? 1 : undefined)
      .set("totalsRowShown", table.showTotals ? undefined : 0);
  writeFilter(root, before, table);
  if (!sameData(lookOf(before), lookOf(table))) writeLook(root, table);
  if (!sameData(before.columns, table.columns)) updateColumns(root, before, table);
}

/** The cells a filter reaches over: the table without its totals. */
const filterArea = ({ area, showTotals }: Table): Area => ({
  ...area,
  bottom: area.bottom - (showTotals ? 1 : 0),
});

function writeFilter(root: XmlElement, before: Table | undefined, table: Table): void {
  const known = root.child("autoFilter");
  if (table.showFilterButton === false || !table.showHeaders) {
    if (before?.showFilterButton !== table.showFilterButton) known?.remove();
    return;
  }
  const filter = known ?? element("autoFilter");
  if (!known) root.insertBefore(root.elements[0], filter);
  filter.set("ref", areaAddress(filterArea(table)));
  writeFilters(filter, table.filters ?? []);
}

const lookOf = (table: Table) => [
  table.style,
  table.showBandedRows,
  table.showBandedColumns,
  table.highlightFirstColumn,
  table.highlightLastColumn,
];

function writeLook(root: XmlElement, table: Table): void {
  const look = root.child("tableStyleInfo") ?? element("tableStyleInfo");
  if (!look.parent) root.insertBefore(root.child("extLst"), look);
  look
    .set("name", table.style)
    .set("showFirstColumn", table.highlightFirstColumn ? 1 : 0)
    .set("showLastColumn", table.highlightLastColumn ? 1 : 0)
    .set("showRowStripes", table.showBandedRows ? 1 : 0)
    .set("showColumnStripes", table.showBandedColumns ? 1 : 0);
}

function updateColumns(root: XmlElement, before: Table, table: Table): void {
  const list = root.child("tableColumns");
  if (!list) return;
  const known = new Map(list.elements.map((item) => [item.number("id"), item]));
  const old = new Map(before.columns.map((column) => [column.id, column]));
  list.replaceChildren(
    table.columns.map((column) => {
      const item = known.get(column.id) ?? element("tableColumn", { id: column.id });
      return updateColumn(item, old.get(column.id), column, table);
    }),
  );
  list.set("count", table.columns.length);
}

function updateColumn(
  item: XmlElement,
  before: TableColumn | undefined,
  column: TableColumn,
  table: Table,
): XmlElement {
  if (before?.name !== column.name) item.set("name", columnText(column.name));
  if (before?.totalsFunction !== column.totalsFunction) item.set("totalsRowFunction", column.totalsFunction);
  if (before?.formula === column.formula) return item;
  item.child("calculatedColumnFormula")?.remove();
  if (column.formula !== undefined) {
    const text = toFileFormula(column.formula, { table });
    item.insertBefore(item.elements[0], textElement("calculatedColumnFormula", text));
  }
  return item;
}

/** Line ends in column names are spelt out. */
const columnText = (name: string): string => encodeCellText(name).replaceAll("\n", "_x000a_");

/** A table says what stands in its totals row: a text, or a formula that is none of the ready-made ones. */
export function writeTotals(root: XmlElement, table: Table, cells: Sheet["cells"]): void {
  const items = root.child("tableColumns")?.elements ?? [];
  table.columns.forEach(({ totalsFunction }, index) => {
    const cell = cells.get(table.area.bottom, table.area.left + index);
    const item = items[index];
    if (!item || !cell || totalsFunction !== undefined) return;
    if (cell.formula !== undefined) {
      item.set("totalsRowFunction", "custom");
      item.append(textElement("totalsRowFormula", toFileFormula(cell.formula, { table })));
    } else if (typeof cell.value === "string") item.set("totalsRowLabel", encodeCellText(cell.value));
  });
}
