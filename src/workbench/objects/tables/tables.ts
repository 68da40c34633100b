import { columnsIn, intersect, rowsIn, type Area } from "../../model/geometry";
import type { Table } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { insertCells } from "../../model/structure";
import { namedColumns, writeHeaders } from "../../model/tableHeaders";
import { displayText } from "../../model/text";
import { alreadyExists, invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { changeWorkbook } from "../change";
import { found, sameName } from "../collection";

export function tableOf(app: App, id: string): Table {
  return found(app.workbook.tables.find((table) => table.id === id));
}

export function sheetOf(app: App, table: Table): Sheet {
  return found(app.workbook.sheetById(table.sheetId));
}

/** The rows between header and totals. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

export function columnArea(table: Table, columnId: number): Area {
  const index = table.columns.findIndex(({ id }) => id === columnId);
  found(table.columns[index]);
  const left = table.area.left + index;
  return { ...table.area, left, right: left };
}

export function changeTable(app: App, id: string, patch: Partial<Table>): void {
  const old = tableOf(app, id);
  const tables = app.workbook.tables.map((table) => (table === old ? { ...table, ...patch } : table));
  changeWorkbook(app, "tables", { tables });
}

export function removeTable(app: App, id: string): void {
  const old = tableOf(app, id);
  changeWorkbook(app, "tables", { tables: app.workbook.tables.filter((table) => table !== old) });
}

/** Letters, digits, dots and underscores, starting with a letter; nothing that reads as a cell. */
export function checkTableName(app: App, name: string, except?: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^(?:[a-z]{1,3}\d+|r|c|r\d*c\d*)$/i.test(name)) {
    throw invalidArgument();
  }
  const taken =
    app.workbook.tables.some((table) => table.id !== except && sameName(table.name, name)) ||
    app.workbook.names.some((item) => sameName(item.name, name));
  if (taken) throw alreadyExists();
  return name;
}

/** Makes cells a table; the names of its columns are the texts of its first row, or Column1, Column2, … */
export function createTable(app: App, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  const inTheWay = app.workbook.tables.some(
    (table) => table.sheetId === sheet.id && intersect(table.area, area),
  );
  if (inTheWay || sheet.merges.some((merge) => intersect(merge, area))) throw invalidArgument();
  const whole = hasHeaders && rowsIn(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area;
  const table: Table = {
    id: nextId(app),
    name: freeName(app),
    sheetId: sheet.id,
    area: hasHeaders ? whole : { ...area, bottom: area.bottom + 1 },
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
    columns: namedColumns(headerTexts(app, sheet, whole, hasHeaders)),
  };
  if (!hasHeaders) pushDown(app, sheet, area);
  changeWorkbook(app, "tables", { tables: [...app.workbook.tables, table] });
  writeHeaders(app.workbook, sheet, table);
  return table;
}

const nextId = (app: App): string =>
  String(Math.max(0, ...app.workbook.tables.map(({ id }) => Number(id) || 0)) + 1);

function freeName(app: App): string {
  for (let n = app.workbook.tables.length + 1; ; n++) {
    const taken = app.workbook.tables.some((table) => sameName(table.name, `Table${n}`));
    if (!taken) return `Table${n}`;
  }
}

function headerTexts(app: App, sheet: Sheet, area: Area, hasHeaders: boolean): string[] {
  return Array.from({ length: columnsIn(area) }, (_, index) => {
    if (!hasHeaders) return "";
    const column = area.left + index;
    const format = app.workbook.styles.get(sheet.styleAt(area.top, column)).numberFormat;
    return displayText(sheet.valueAt(area.top, column), format, app.dataLocale);
  });
}

/** A table made without headers gets a row of its own for them: everything below moves down. */
function pushDown(app: App, sheet: Sheet, area: Area): void {
  insertCells(app.workbook, sheet, { ...area, bottom: area.top }, "down");
}
