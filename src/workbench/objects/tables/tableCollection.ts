import { intersect } from "../../model/geometry";
import type { Table } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { boolean, either, handleOf, integer, text } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import type { App } from "../app";
import { found, sameName } from "../collection";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";
import { findRange, theArea } from "../places";
import { refuseProtected } from "../protected";
import { EventType, WHOLE_WORKBOOK, subscribing } from "../subscribing";
import { createTable } from "./tables";

type Tables = HandleOf<"TableCollection">;

const tablesIn = (app: App, sheet: Sheet | undefined): readonly Table[] =>
  sheet ? app.workbook.tables.filter((table) => table.sheetId === sheet.id) : app.workbook.tables;

const tableHandle = ({ id }: Table): HandleOf<"Table"> => handle("Table", { id });

function find(tables: readonly Table[], key: string | number): HandleOf<"Table"> | null {
  const wanted = String(key);
  const table = tables.find(({ id }) => id === wanted) ?? tables.find(({ name }) => sameName(name, wanted));
  return table ? tableHandle(table) : null;
}

const keyOf = either(text, integer);

function add(
  app: App,
  { sheet }: Tables,
  at: HandleOf<"Range"> | string,
  hasHeaders: boolean,
): HandleOf<"Table"> {
  const home = sheet ?? app.workbook.activeSheet;
  const place =
    typeof at === "string" ? findRange(app, home, at) : { sheet: at.place.sheet, area: theArea(at.place) };
  refuseProtected(place.sheet);
  return tableHandle(createTable(app, place.sheet, place.area, hasHeaders));
}

export const tableCollection = declareClass("TableCollection", {
  items: ({ sheet }, app) => tablesIn(app, sheet).map(tableHandle),
  scalars: { count: read("1.1", ({ sheet }, app) => tablesIn(app, sheet).length) },
  methods: {
    add: method(
      "1.1",
      [either(handleOf<HandleOf<"Range">>("Range"), text), boolean],
      (tables, [at, hasHeaders], app) => add(app, tables, at, hasHeaders),
    ),
    getCount: method("1.4", [], ({ sheet }, _none, app) => tablesIn(app, sheet).length),
    getItem: method("1.1", [keyOf], ({ sheet }, [key], app) => found(find(tablesIn(app, sheet), key))),
    getItemAt: method("1.1", [integer], ({ sheet }, [index], app) =>
      tableHandle(found(tablesIn(app, sheet)[index])),
    ),
    getItemOrNullObject: method("1.4", [keyOf], ({ sheet }, [key], app) => find(tablesIn(app, sheet), key)),
    ...subscribing<"TableCollection">(({ sheet }) => sheet?.id ?? WHOLE_WORKBOOK, {
      _RegisterDataChangedEvent: EventType.tableChanged,
      _RegisterAddedEvent: EventType.tableAdded,
      _RegisterDeletedEvent: EventType.tableDeleted,
    }),
  },
});

/** The tables a range touches. */
const touching = (app: App, { place }: HandleOf<"TableScopedCollection">): readonly Table[] =>
  tablesIn(app, place.sheet).filter((table) => place.areas.some((area) => intersect(area, table.area)));

export const tableScopedCollection = declareClass("TableScopedCollection", {
  items: (tables, app) => touching(app, tables).map(tableHandle),
  methods: {
    getCount: method("1.9", [], (tables, _none, app) => touching(app, tables).length),
    getFirst: method("1.9", [], (tables, _none, app) => tableHandle(found(touching(app, tables)[0]))),
    getItem: method("1.9", [keyOf], (tables, [key], app) => found(find(touching(app, tables), key))),
    getItemOrNullObject: method("1.14", [keyOf], (tables, [key], app) => find(touching(app, tables), key)),
  },
});
