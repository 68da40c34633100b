import { columnsIn, type Area } from "../../model/geometry";
import type { Table } from "../../model/parts";
import { deleteCells, insertCells } from "../../model/structure";
import { namedColumns, writeHeaders } from "../../model/tableHeaders";
import { writeEntries } from "../../model/writing";
import { invalidArgument, invalidOperation } from "../../protocol/problem";
import { anything, either, integer, number, optional, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import type { App } from "../app";
import { readMatrix, valueIn, writeValues, writtenMatrix } from "../cells";
import { found, sameName } from "../collection";
import { declareClass } from "../declare";
import { handle, rangeOn, type HandleOf } from "../handles";
import { refuseProtected } from "../protected";
import { bodyArea, changeTable, columnArea, sheetOf, tableOf } from "./tables";

type ColumnHandle = HandleOf<"TableColumn">;

const columnHandle = (id: string, columnId: number): ColumnHandle => handle("TableColumn", { id, columnId });

function find(table: Table, key: string | number): ColumnHandle | null {
  const column =
    typeof key === "number"
      ? table.columns.find(({ id }) => id === key)
      : (table.columns.find(({ name }) => sameName(name, key)) ??
        table.columns.find(({ id }) => String(id) === key));
  return column ? columnHandle(table.id, column.id) : null;
}

function rangeIn(app: App, { id, columnId }: ColumnHandle, pick: (table: Table, area: Area) => Area) {
  const table = tableOf(app, id);
  return rangeOn(sheetOf(app, table), pick(table, columnArea(table, columnId)));
}

/** The header cell is the name; formulas follow it. */
function rename(app: App, { id, columnId }: ColumnHandle, name: string): void {
  const table = tableOf(app, id);
  const taken = table.columns.some((column) => column.id !== columnId && sameName(column.name, name));
  if (taken || name === "") throw invalidArgument();
  const { left, top } = columnArea(table, columnId);
  writeEntries(app.workbook, sheetOf(app, table), { top, left, bottom: top, right: left }, [[`'${name}`]]);
}

/** A new column at a place, or last; what stands on its right moves right. */
function add(
  app: App,
  id: string,
  index: number | null,
  values: unknown,
  name: string | undefined,
): ColumnHandle {
  const table = tableOf(app, id);
  const sheet = sheetOf(app, table);
  refuseProtected(sheet);
  const at = index === null || index < 0 ? table.columns.length : index;
  if (at > table.columns.length) throw invalidArgument();
  const left = table.area.left + at;
  const place = { ...table.area, left, right: left };
  insertCells(app.workbook, sheet, place, "right");
  const names = table.columns.map((column) => column.name);
  const all = namedColumns([...names, name ?? ""], table.columns);
  const made = found(all.at(-1));
  const columns = [...table.columns.slice(0, at), made, ...table.columns.slice(at)];
  const area = { ...table.area, right: table.area.left + columns.length - 1 };
  changeTable(app, id, { columns, area });
  writeHeaders(app.workbook, sheet, tableOf(app, id));
  if (values !== null) writeEntries(app.workbook, sheet, place, writtenMatrix(place, values));
  return columnHandle(id, made.id);
}

export const tableColumn = declareClass("TableColumn", {
  identity: ({ columnId }) => ({ Id: columnId }),
  scalars: {
    id: read("1.1", ({ columnId }) => columnId),
    index: read("1.1", ({ id, columnId }, app) =>
      tableOf(app, id).columns.findIndex((column) => column.id === columnId),
    ),
    name: write(
      "1.1",
      text,
      ({ id, columnId }, app) =>
        found(tableOf(app, id).columns.find((column) => column.id === columnId)).name,
      (column, name, app) => rename(app, column, name),
    ),
    values: write(
      "1.1",
      anything,
      (column, app) => readMatrix(rangeIn(app, column, (_table, area) => area).place, valueIn),
      (column, value, app) => writeValues(app, rangeIn(app, column, (_table, area) => area).place, value),
    ),
  },
  navigations: {
    filter: follow("1.2", ({ id, columnId }) => handle("Filter", { id, columnId })),
  },
  methods: {
    getRange: method("1.1", [], (column, _none, app) => rangeIn(app, column, (_table, area) => area)),
    getDataBodyRange: method("1.1", [], (column, _none, app) =>
      rangeIn(app, column, (table, { left, right }) => ({ ...bodyArea(table), left, right })),
    ),
    getHeaderRowRange: method("1.1", [], (column, _none, app) =>
      rangeIn(app, column, (_table, area) => ({ ...area, bottom: area.top })),
    ),
    getTotalRowRange: method("1.1", [], (column, _none, app) =>
      rangeIn(app, column, ({ showTotals }, area) => {
        if (!showTotals) throw invalidOperation("The table has no total row.");
        return { ...area, top: area.bottom };
      }),
    ),
    delete: method("1.1", [], (column, _none, app) => {
      const { place } = rangeIn(app, column, (_table, area) => area);
      refuseProtected(place.sheet);
      if (columnsIn(tableOf(app, column.id).area) === 1) throw invalidOperation("A table needs a column.");
      for (const area of place.areas) deleteCells(app.workbook, place.sheet, area, "left");
    }),
  },
});

const keyOf = either(number, text);

export const tableColumnCollection = declareClass("TableColumnCollection", {
  items: ({ id }, app) => tableOf(app, id).columns.map((column) => columnHandle(id, column.id)),
  scalars: { count: read("1.1", ({ id }, app) => tableOf(app, id).columns.length) },
  methods: {
    add: method(
      "1.1",
      [optional(integer, null), optional(anything, null), optional(text, undefined)],
      ({ id }, [index, values, name], app) => add(app, id, index, values, name),
    ),
    getCount: method("1.4", [], ({ id }, _none, app) => tableOf(app, id).columns.length),
    getItem: method("1.1", [keyOf], ({ id }, [key], app) => found(find(tableOf(app, id), key))),
    getItemAt: method("1.1", [integer], ({ id }, [index], app) =>
      columnHandle(id, found(tableOf(app, id).columns[index]).id),
    ),
    getItemOrNullObject: method("1.4", [keyOf], ({ id }, [key], app) => find(tableOf(app, id), key)),
  },
});
