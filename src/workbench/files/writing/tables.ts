import { areaAddress } from "../../model/address";
import type { Area } from "../../model/geometry";
import type { Table, TableColumn } from "../../model/parts";
import { toFileFormula } from "../formulas/toFile";
import type { Package } from "../package/archive";
import { addContentType } from "../package/contentTypes";
import { addRelationship, idAttribute, relationshipsOf, removeRelationship } from "../package/relationships";
import { readTable } from "../reading/tables";
import { element, textElement, type XmlElement } from "../xml/element";
import { encodeCellText } from "../xml/escape";
import { ensure } from "./sheetParts";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The tables of a sheet as the opened file has them, by id, with the part each stands in. */
export type FileTables = ReadonlyMap<
  string,
  { readonly table: Table; readonly path: string; readonly relationship: string }
>;

export function fileTables(pkg: Package, sheetPath: string): FileTables {
  return new Map(
    relationshipsOf(pkg, sheetPath)
      .filter(({ kind }) => kind === "table")
      .flatMap(({ target, id }) => {
        const root = pkg.xml(target);
        const table = root && readTable(root, "");
        return table ? [[table.id, { table, path: target, relationship: id }] as const] : [];
      }),
  );
}

/** Writes tables that are new, gone or different. `before` was read before cells were moved. */
export function writeTables(
  pkg: Package,
  sheetPath: string,
  sheet: XmlElement,
  tables: readonly Table[],
  before: FileTables,
): void {
  const ids = new Set(tables.map(({ id }) => id));
  for (const [id, { path, relationship }] of before)
    if (!ids.has(id)) removeTable(pkg, sheetPath, sheet, path, relationship);
  for (const table of tables) {
    const known = before.get(table.id);
    const root = known && pkg.xml(known.path);
    if (known && root) updateTable(root, known.table, table);
    else addTable(pkg, sheetPath, sheet, table);
  }
}

function removeTable(
  pkg: Package,
  sheetPath: string,
  sheet: XmlElement,
  path: string,
  relationship: string,
): void {
  removeRelationship(pkg, sheetPath, relationship);
  pkg.remove(path);
  const list = sheet.child("tableParts");
  list?.elements.find((item) => item.get("r:id") === relationship)?.remove();
  if (list?.elements.length === 0) list.remove();
  else list?.set("count", list.elements.length);
}

function updateTable(root: XmlElement, before: Table, table: Table): void {
  if (before.name !== table.name) root.set("name", table.name).set("displayName", table.name);
  root.set("ref", areaAddress(table.area));
  if (before.showHeaders !== table.showHeaders) root.set("headerRowCount", table.showHeaders ? undefined : 0);
  if (before.showTotals !== table.showTotals)
    root
      .set("totalsRowCount", table.showTotals ? 1 : undefined)
      .set("totalsRowShown", table.showTotals ? undefined : 0);
  writeFilter(root, before, table);
  if (before.style !== table.style || before.showBandedRows !== table.showBandedRows) writeLook(root, table);
  if (JSON.stringify(before.columns) !== JSON.stringify(table.columns)) updateColumns(root, before, table);
}

/** The cells a filter reaches over: the table without its totals. */
const filterArea = ({ area, showTotals }: Table): Area => ({
  ...area,
  bottom: area.bottom - (showTotals ? 1 : 0),
});

function writeFilter(root: XmlElement, before: Table, table: Table): void {
  const filter = root.child("autoFilter");
  if (!table.showFilterButton || !table.showHeaders) {
    if (before.showFilterButton !== table.showFilterButton) filter?.remove();
  } else if (filter) filter.set("ref", areaAddress(filterArea(table)));
  else root.insertBefore(root.elements[0], element("autoFilter", { ref: areaAddress(filterArea(table)) }));
}

function writeLook(root: XmlElement, table: Table): void {
  const look =
    root.child("tableStyleInfo") ??
    element("tableStyleInfo", { showFirstColumn: 0, showLastColumn: 0, showColumnStripes: 0 });
  if (!look.parent) root.insertBefore(root.child("extLst"), look);
  look.set("name", table.style).set("showRowStripes", table.showBandedRows ? 1 : 0);
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
  if (before?.name !== column.name) item.set("name", encodeCellText(column.name));
  if (before?.totalsFunction !== column.totalsFunction) item.set("totalsRowFunction", column.totalsFunction);
  if (before?.formula === column.formula) return item;
  item.child("calculatedColumnFormula")?.remove();
  if (column.formula !== undefined) {
    const text = toFileFormula(column.formula, { table });
    item.insertBefore(item.elements[0], textElement("calculatedColumnFormula", text));
  }
  return item;
}

function addTable(pkg: Package, sheetPath: string, sheet: XmlElement, table: Table): void {
  const path = pkg.freePath("xl/tables/table", ".xml");
  const root = element("table", {
    xmlns: MAIN,
    id: freeTableId(pkg),
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  });
  if (table.showHeaders && table.showFilterButton !== false)
    root.append(element("autoFilter", { ref: areaAddress(filterArea(table)) }));
  const columns = element("tableColumns", { count: table.columns.length });
  columns.append(
    ...table.columns.map((column, index) =>
      updateColumn(element("tableColumn", { id: index + 1 }), undefined, column, table),
    ),
  );
  root.append(columns);
  writeLook(root, table);
  pkg.write(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.toString()}`);
  addContentType(pkg, path, CONTENT_TYPE);
  const id = addRelationship(pkg, sheetPath, "table", path);
  const list = ensure(sheet, "tableParts");
  list.append(element("tablePart", idAttribute(sheet, id)));
  list.set("count", list.elements.length);
}

/** Table ids are unique in the whole workbook. */
function freeTableId(pkg: Package): number {
  const ids = pkg.allPaths
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => pkg.xml(path)?.number("id") ?? 0);
  return Math.max(0, ...ids) + 1;
}
