import { rowsIn, type Area } from "../../model/geometry";
import { deleteCells, insertCells } from "../../model/structure";
import { clearCells, writeEntries } from "../../model/writing";
import { invalidArgument } from "../../protocol/problem";
import { anything, boolean, integer, optional } from "../../protocol/parameters";
import { method, read, write } from "../../protocol/members";
import type { App } from "../app";
import { readMatrix, valueIn, writeValues, writtenMatrix } from "../cells";
import { itemNotFound } from "../../protocol/problem";
import { declareClass } from "../declare";
import { handle, rangeOn, type HandleOf } from "../handles";
import { refuseProtected } from "../protected";
import { bodyArea, changeTable, sheetOf, tableOf } from "./tables";

const count = (app: App, id: string): number => rowsIn(bodyArea(tableOf(app, id)));

function rowRange(app: App, id: string, index: number): HandleOf<"Range"> {
  const table = tableOf(app, id);
  const { top, bottom, ...sides } = bodyArea(table);
  const row = top + index;
  if (index < 0 || row > bottom) throw itemNotFound();
  return rangeOn(sheetOf(app, table), { ...sides, top: row, bottom: row });
}

/** New rows at a place, or last; what stands below the table moves down. */
function add(app: App, id: string, index: number | null, values: unknown): HandleOf<"TableRow"> {
  const table = tableOf(app, id);
  const sheet = sheetOf(app, table);
  refuseProtected(sheet);
  const body = bodyArea(table);
  const at = index === null || index < 0 ? rowsIn(body) : index;
  if (at > rowsIn(body)) throw invalidArgument();
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const place: Area = { ...body, top: body.top + at, bottom: body.top + at + rows - 1 };
  const matrix = values === null ? undefined : writtenMatrix(place, values);
  insertCells(app.workbook, sheet, place, "down");
  changeTable(app, id, { area: { ...table.area, bottom: table.area.bottom + rows } });
  if (matrix) writeEntries(app.workbook, sheet, place, matrix);
  return handle("TableRow", { id, index: at });
}

/** A table keeps one row, empty, when its last one is deleted. */
function remove(app: App, id: string, index: number): void {
  const { place } = rowRange(app, id, index);
  refuseProtected(place.sheet);
  const last = count(app, id) === 1;
  for (const area of place.areas) {
    if (last) clearCells(app.workbook, place.sheet, area, "Contents");
    else deleteCells(app.workbook, place.sheet, area, "up");
  }
}

export const tableRow = declareClass("TableRow", {
  scalars: {
    index: read("1.1", ({ index }) => index),
    values: write(
      "1.1",
      anything,
      ({ id, index }, app) => readMatrix(rowRange(app, id, index).place, valueIn),
      ({ id, index }, value, app) => writeValues(app, rowRange(app, id, index).place, value),
    ),
  },
  methods: {
    getRange: method("1.1", [], ({ id, index }, _none, app) => rowRange(app, id, index)),
    delete: method("1.1", [], ({ id, index }, _none, app) => remove(app, id, index)),
  },
});

export const tableRowCollection = declareClass("TableRowCollection", {
  items: ({ id }, app) =>
    Array.from({ length: count(app, id) }, (_, index) => handle("TableRow", { id, index })),
  scalars: { count: read("1.1", ({ id }, app) => count(app, id)) },
  methods: {
    // alwaysInsert only matters to co-authors.
    add: method(
      "1.1",
      [optional(integer, null), optional(anything, null), optional(boolean, true)],
      ({ id }, [index, values], app) => add(app, id, index, values),
    ),
    getCount: method("1.4", [], ({ id }, _none, app) => count(app, id)),
    getItemAt: method("1.1", [integer], ({ id }, [index], app) => {
      rowRange(app, id, index);
      return handle("TableRow", { id, index });
    }),
  },
});
