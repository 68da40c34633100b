import { columnsIn, type Area } from "../../model/geometry";
import { dissolveTable, namedColumns, renameTable, writeHeaders } from "../../model/tableHeaders";
import { clearCells, plainValue } from "../../model/writing";
import { invalidArgument, invalidOperation } from "../../protocol/problem";
import { boolean, either, handleOf, listOf, optional, record, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import type { App } from "../app";
import { declareClass } from "../declare";
import { handle, rangeOn, type HandleOf } from "../handles";
import { findRange, theArea } from "../places";
import { refuseProtected } from "../protected";
import { readSortKeys, sortArea, sortMethod } from "../range/rangeSort";
import { clearFilter, reapplyFilter, tableFilter } from "../filters/filters";
import { EventType, subscribing } from "../subscribing";
import { showTotals } from "./tableTotals";
import { bodyArea, changeTable, checkTableName, removeTable, sheetOf, tableOf } from "./tables";

type TableHandle = HandleOf<"Table">;

const rangeIn = (app: App, { id }: TableHandle, pick: (table: ReturnType<typeof tableOf>) => Area) => {
  const table = tableOf(app, id);
  return rangeOn(sheetOf(app, table), pick(table));
};

/** The new area must keep the header where it is. */
function resize(app: App, { id }: TableHandle, to: HandleOf<"Range"> | string): void {
  const table = tableOf(app, id);
  const sheet = sheetOf(app, table);
  const area = typeof to === "string" ? findRange(app, sheet, to).area : theArea(to.place);
  if (area.top !== table.area.top || area.bottom <= area.top) throw invalidArgument();
  refuseProtected(sheet);
  const texts = Array.from({ length: columnsIn(area) }, (_, index) => {
    return String(plainValue(sheet.valueAt(area.top, area.left + index)));
  });
  const known = texts.map((name) => table.columns.find((column) => column.name === name));
  const fresh = namedColumns(texts, table.columns);
  const highest = Math.max(0, ...table.columns.map(({ id: columnId }) => columnId));
  const columns = fresh.map(
    (column, index) => known[index] ?? { id: highest + 1 + index, name: column.name },
  );
  changeTable(app, id, { area, columns });
  writeHeaders(app.workbook, sheet, tableOf(app, id));
}

const flag = (name: "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn") =>
  write(
    "1.3",
    boolean,
    ({ id }: TableHandle, app: App) => tableOf(app, id)[name] ?? false,
    ({ id }, shown, app) => changeTable(app, id, { [name]: shown }),
  );

export const table = declareClass("Table", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: read("1.1", ({ id }, app) => tableOf(app, id).id),
    legacyId: read("1.8", ({ id }, app) => tableOf(app, id).id),
    name: write(
      "1.1",
      text,
      ({ id }, app) => tableOf(app, id).name,
      ({ id }, name, app) => renameTable(app.workbook, tableOf(app, id), checkTableName(app, name, id)),
    ),
    style: write(
      "1.1",
      text,
      ({ id }, app) => tableOf(app, id).style ?? "",
      ({ id }, style, app) => changeTable(app, id, { style: style === "" ? undefined : style }),
    ),
    showHeaders: read("1.1", ({ id }, app) => tableOf(app, id).showHeaders),
    showTotals: write(
      "1.1",
      boolean,
      ({ id }, app) => tableOf(app, id).showTotals,
      ({ id }, shown, app) => showTotals(app, id, shown),
    ),
    showBandedRows: write(
      "1.3",
      boolean,
      ({ id }, app) => tableOf(app, id).showBandedRows ?? false,
      ({ id }, showBandedRows, app) => changeTable(app, id, { showBandedRows }),
    ),
    showBandedColumns: flag("showBandedColumns"),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    showFilterButton: write(
      "1.3",
      boolean,
      ({ id }, app) => tableOf(app, id).showFilterButton ?? false,
      ({ id }, showFilterButton, app) => changeTable(app, id, { showFilterButton }),
    ),
  },
  navigations: {
    columns: follow("1.1", ({ id }) => handle("TableColumnCollection", { id })),
    rows: follow("1.1", ({ id }) => handle("TableRowCollection", { id })),
    sort: follow("1.2", ({ id }) => handle("TableSort", { id })),
    autoFilter: follow("1.9", ({ id }, app) =>
      handle("AutoFilter", { sheet: sheetOf(app, tableOf(app, id)), tableId: id }),
    ),
    worksheet: follow("1.2", ({ id }, app) => handle("Worksheet", { sheet: sheetOf(app, tableOf(app, id)) })),
  },
  methods: {
    getRange: method("1.1", [], (item, _none, app) => rangeIn(app, item, ({ area }) => area)),
    getDataBodyRange: method("1.1", [], (item, _none, app) => rangeIn(app, item, bodyArea)),
    getHeaderRowRange: method("1.1", [], (item, _none, app) =>
      rangeIn(app, item, ({ area }) => ({ ...area, bottom: area.top })),
    ),
    getTotalRowRange: method("1.1", [], (item, _none, app) =>
      rangeIn(app, item, ({ area, showTotals: shown }) => {
        if (!shown) throw invalidOperation("The table has no total row.");
        return { ...area, top: area.bottom };
      }),
    ),
    resize: method("1.13", [either(handleOf<HandleOf<"Range">>("Range"), text)], (item, [to], app) =>
      resize(app, item, to),
    ),
    clearFilters: method("1.2", [], ({ id }, _none, app) => clearFilter(app, tableFilter(app, id))),
    reapplyFilters: method("1.2", [], ({ id }, _none, app) => reapplyFilter(app, tableFilter(app, id))),
    convertToRange: method("1.2", [], (item, _none, app) => {
      const range = rangeIn(app, item, ({ area }) => area);
      dissolveTable(app.workbook, tableOf(app, item.id));
      return range;
    }),
    delete: method("1.1", [], (item, _none, app) => {
      const { place } = rangeIn(app, item, ({ area }) => area);
      refuseProtected(place.sheet);
      removeTable(app, item.id);
      clearCells(app.workbook, place.sheet, theArea(place), "All");
    }),
    ...subscribing<"Table">(({ id }) => id, {
      _RegisterDataChangedEvent: EventType.tableChanged,
      _RegisterSelectionChangedEvent: EventType.tableSelectionChanged,
    }),
  },
});

export const tableSort = declareClass("TableSort", {
  methods: {
    apply: method(
      "1.2",
      [listOf(record), optional(boolean, false), sortMethod],
      ({ id }, [fields, matchCase, order], app) => {
        if (matchCase || order === "StrokeCount")
          throw invalidArgument("Texts are sorted by sound, with capital letters alike.");
        const owner = tableOf(app, id);
        const area = bodyArea(owner);
        sortArea(app, sheetOf(app, owner), area, readSortKeys(fields, area));
      },
    ),
  },
});
