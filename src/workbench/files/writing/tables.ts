import type { Table } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import type { Package } from "../package/archive";
import { addContentType } from "../package/contentTypes";
import { addRelationship, idAttribute, relationshipsOf, removeRelationship } from "../package/relationships";
import { readTable } from "../reading/tables";
import { element, type XmlElement } from "../xml/element";
import { ensure } from "./sheetParts";
import { tableElement, updateTable, writeTotals } from "./tableElement";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

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
  { tables, cells }: { readonly tables: readonly Table[]; readonly cells: Sheet["cells"] },
  before: FileTables,
): void {
  const ids = new Set(tables.map(({ id }) => id));
  for (const [id, { path, relationship }] of before)
    if (!ids.has(id)) removeTable(pkg, sheetPath, sheet, path, relationship);
  for (const table of tables) {
    const known = before.get(table.id);
    const root = known && pkg.xml(known.path);
    if (known && root) updateTable(root, known.table, table);
    const made = known && root ? root : addTable(pkg, sheetPath, sheet, table);
    if (table.showTotals && known?.table.showTotals !== true) writeTotals(made, table, cells);
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

function addTable(pkg: Package, sheetPath: string, sheet: XmlElement, table: Table): XmlElement {
  const path = pkg.freePath("xl/tables/table", ".xml");
  const root = tableElement(table, freeTableId(pkg));
  pkg.write(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.toString()}`);
  addContentType(pkg, path, CONTENT_TYPE);
  const id = addRelationship(pkg, sheetPath, "table", path);
  const list = ensure(sheet, "tableParts");
  list.append(element("tablePart", idAttribute(sheet, id)));
  list.set("count", list.elements.length);
  return pkg.xml(path) ?? root;
}

/** Table ids are unique in the whole workbook. */
function freeTableId(pkg: Package): number {
  const ids = pkg.allPaths
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => pkg.xml(path)?.number("id") ?? 0);
  return Math.max(0, ...ids) + 1;
}
