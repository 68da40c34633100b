import { bindingArea, type Binding, type BindingType } from "../../model/bindings";
import { contains, cellsIn, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { integer, either, handleOf, oneOf, text } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import { Problem, invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { textIn } from "../cells";
import { changeWorkbook } from "../change";
import { found } from "../collection";
import { declareClass } from "../declare";
import { handle, rangeOn, type HandleOf } from "../handles";
import { findRange, theArea } from "../places";

type BindingHandle = HandleOf<"Binding">;

const bindingHandle = ({ id }: Binding): BindingHandle => handle("Binding", { id });

const find = (app: App, id: string): Binding | undefined =>
  app.workbook.bindings.find((binding) => binding.id === id);

const invalidBinding = (): Problem =>
  new Problem("InvalidBinding", "This object binding is no longer valid due to previous updates.", 400);

/** The cells of a binding of this type; any other type and cells that are gone are refused. */
function cellsOf(app: App, { id }: BindingHandle, type: BindingType): { sheet: Sheet; area: Area } {
  const binding = found(find(app, id));
  const sheet = app.workbook.sheetById(binding.sheetId);
  const area = bindingArea(app.workbook, binding);
  if (binding.type !== type || !sheet || !area) throw invalidBinding();
  return { sheet, area };
}

export const binding = declareClass("Binding", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: read("1.1", ({ id }) => id),
    type: read("1.1", ({ id }, app) => found(find(app, id)).type),
  },
  methods: {
    getRange: method("1.1", [], (item, _none, app) => {
      const { sheet, area } = cellsOf(app, item, "Range");
      return rangeOn(sheet, area);
    }),
    getTable: method("1.1", [], (item, _none, app) => {
      cellsOf(app, item, "Table");
      return handle("Table", { id: found(find(app, item.id)?.tableId) });
    }),
    getText: method("1.1", [], (item, _none, app) => {
      const { sheet, area } = cellsOf(app, item, "Text");
      return textIn(app, sheet, area.top, area.left);
    }),
    delete: method("1.3", [], ({ id }, _none, app) => {
      found(find(app, id));
      changeWorkbook(app, "bindings", { bindings: app.workbook.bindings.filter((one) => one.id !== id) });
    }),
  },
});

/** A text is one cell, a table is a table. An id that is taken already is bound anew, as in Excel. */
function bind(app: App, sheet: Sheet, area: Area, type: BindingType, id: string): BindingHandle {
  const { workbook } = app;
  if (id === "" || (type === "Text" && cellsIn(area) !== 1)) throw invalidArgument();
  const table = workbook.tables.find(
    (one) =>
      one.sheetId === sheet.id &&
      contains(one.area, area.top, area.left) &&
      contains(one.area, area.bottom, area.right),
  );
  if (type === "Table" && !table) throw invalidArgument("The cells are not in a table.");
  const made: Binding = {
    id,
    type,
    sheetId: sheet.id,
    area,
    ...(type === "Table" && table && { tableId: table.id }),
  };
  changeWorkbook(app, "bindings", { bindings: [...workbook.bindings.filter((one) => one.id !== id), made] });
  return bindingHandle(made);
}

const bindingType = oneOf("Range", "Table", "Text");
const reference = either(handleOf<HandleOf<"Range">>("Range"), text);

export const bindingCollection = declareClass("BindingCollection", {
  items: (_bindings, app) => app.workbook.bindings.map(bindingHandle),
  scalars: { count: read("1.1", (_bindings, app) => app.workbook.bindings.length) },
  methods: {
    add: method("1.3", [reference, bindingType, text], (_bindings, [where, type, id], app) => {
      const { activeSheet } = app.workbook;
      const { sheet, area } =
        typeof where === "string"
          ? findRange(app, activeSheet, where)
          : { sheet: where.place.sheet, area: theArea(where.place) };
      return bind(app, sheet, area, type, id);
    }),
    addFromNamedItem: method("1.3", [text, bindingType, text], (_bindings, [name, type, id], app) => {
      const { sheet, area } = findRange(app, app.workbook.activeSheet, name);
      return bind(app, sheet, area, type, id);
    }),
    addFromSelection: method("1.3", [bindingType, text], (_bindings, [type, id], app) => {
      const sheet = app.workbook.activeSheet;
      const [area, ...others] = sheet.selection;
      if (!area || others.length > 0) throw invalidArgument();
      return bind(app, sheet, area, type, id);
    }),
    getCount: method("1.4", [], (_bindings, _none, app) => app.workbook.bindings.length),
    getItem: method("1.1", [text], (_bindings, [id], app) => bindingHandle(found(find(app, id)))),
    getItemAt: method("1.1", [integer], (_bindings, [index], app) =>
      bindingHandle(found(app.workbook.bindings[index])),
    ),
    getItemOrNullObject: method("1.4", [text], (_bindings, [id], app) => {
      const known = find(app, id);
      return known ? bindingHandle(known) : null;
    }),
  },
});
