import { addSheet } from "../../model/sheets";
import type { Sheet } from "../../model/sheet";
import { boolean, optional, text } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import type { App } from "../app";
import { found } from "../collection";
import { declareClass } from "../declare";
import { handle } from "../handles";
import { EventType, WHOLE_WORKBOOK, subscribing } from "../subscribing";

function find(app: App, key: string): Sheet | undefined {
  return app.workbook.sheetById(key) ?? app.workbook.sheetByName(key);
}

export const sheetHandle = (sheet: Sheet) => handle("Worksheet", { sheet });

/** The sheets a person can see, or all of them. */
export const sheetsOf = (app: App, visibleOnly: boolean): readonly Sheet[] =>
  visibleOnly
    ? app.workbook.sheets.filter(({ visibility }) => visibility === "Visible")
    : app.workbook.sheets;

export const worksheetCollection = declareClass("WorksheetCollection", {
  items: (_sheets, app) => app.workbook.sheets.map(sheetHandle),
  methods: {
    add: method("1.1", [optional(text, undefined)], (_sheets, [name], app) =>
      sheetHandle(addSheet(app.workbook, name)),
    ),
    getActiveWorksheet: method("1.1", [], (_sheets, _none, app) => sheetHandle(app.workbook.activeSheet)),
    getCount: method(
      "1.4",
      [optional(boolean, false)],
      (_sheets, [visibleOnly], app) => sheetsOf(app, visibleOnly).length,
    ),
    getFirst: method("1.5", [optional(boolean, false)], (_sheets, [visibleOnly], app) =>
      sheetHandle(found(sheetsOf(app, visibleOnly)[0])),
    ),
    getLast: method("1.5", [optional(boolean, false)], (_sheets, [visibleOnly], app) =>
      sheetHandle(found(sheetsOf(app, visibleOnly).at(-1))),
    ),
    getItem: method("1.1", [text], (_sheets, [key], app) => sheetHandle(found(find(app, key)))),
    getItemOrNullObject: method("1.4", [text], (_sheets, [key], app) => {
      const sheet = find(app, key);
      return sheet ? sheetHandle(sheet) : null;
    }),
    ...subscribing<"WorksheetCollection">(() => WHOLE_WORKBOOK, {
      _RegisterDataChangedEvent: EventType.sheetChanged,
      _RegisterActivatedEvent: EventType.sheetActivated,
      _RegisterDeactivatedEvent: EventType.sheetDeactivated,
      _RegisterAddedEvent: EventType.sheetAdded,
      _RegisterDeletedEvent: EventType.sheetDeleted,
      _RegisterSelectionChangedEvent: EventType.sheetSelectionChanged,
      _RegisterCalculatedEvent: EventType.sheetCalculated,
      _RegisterFormatChangedEvent: EventType.sheetFormatChanged,
      _RegisterRowSortedEvent: EventType.rowSorted,
      _RegisterColumnSortedEvent: EventType.columnSorted,
      _RegisterSingleClickedEvent: EventType.singleClicked,
      _RegisterRowHiddenChangedEvent: EventType.rowHiddenChanged,
      _RegisterFormulaChangedEvent: EventType.formulaChanged,
      _RegisterProtectionChangedEvent: EventType.protectionChanged,
      _RegisterEventNameChanged: EventType.nameChanged,
      _RegisterEventVisibilityChanged: EventType.visibilityChanged,
      _RegisterEventMoved: EventType.sheetMoved,
    }),
  },
});
