import { invalidReference } from "../../protocol/problem";
import { oneOf, optional, text } from "../../protocol/parameters";
import { follow, method, read } from "../../protocol/members";
import { parseArea } from "../../model/address";
import { areaOf } from "../../model/geometry";
import { ENGINE_VERSION } from "./application";
import { found } from "../collection";
import type { App } from "../app";
import { declareClass } from "../declare";
import { areasOn, handle, rangeOn, type HandleOf } from "../handles";
import { EventType, WHOLE_WORKBOOK, subscribing } from "../subscribing";

/** Cells an event told about, found again by the id it carried. */
function eventRange(app: App, id: string): HandleOf<"Range"> | null {
  const place = app.eventPlaces.get(id);
  const sheet = place && app.workbook.sheetById(place.sheetId);
  const area = place && parseArea(place.address);
  return sheet && area ? rangeOn(sheet, area) : null;
}

function activeChart(app: App): HandleOf<"Chart"> | null {
  const { activeChart: chart } = app.workbook;
  const sheet = chart && app.workbook.sheetById(chart.sheetId);
  return chart && sheet?.drawings.some(({ number }) => number === chart.number)
    ? handle("Chart", { sheet, number: chart.number, path: [] })
    : null;
}

export const workbook = declareClass("Workbook", {
  scalars: {
    name: read("1.7", (_workbook, app) => app.workbook.name),
    readOnly: read("1.8", () => false),
    isDirty: read("1.9", (_workbook, app) => app.workbook.isDirty),
    autoSave: read("1.9", () => false),
    calculationEngineVersion: read("1.9", () => ENGINE_VERSION),
    previouslySaved: read("1.9", (_workbook, app) => app.workbook.original !== undefined),
  },
  navigations: {
    worksheets: follow("1.1", () => handle("WorksheetCollection", {})),
    bindings: follow("1.1", () => handle("BindingCollection", {})),
    styles: follow("1.7", () => handle("StyleCollection", {})),
    tableStyles: follow("1.10", () => handle("TableStyleCollection", {})),
    pivotTableStyles: follow("1.10", () => handle("PivotTableStyleCollection", {})),
    slicerStyles: follow("1.10", () => handle("SlicerStyleCollection", {})),
    timelineStyles: follow("1.10", () => handle("TimelineStyleCollection", {})),
    names: follow("1.1", () => handle("NamedItemCollection", {})),
    tables: follow("1.1", () => handle("TableCollection", {})),
    application: follow("1.1", () => handle("Application", {})),
    functions: follow("1.2", () => handle("Functions", {})),
    comments: follow("1.10", () => handle("CommentCollection", {})),
    notes: follow("1.18", () => handle("NoteCollection", {})),
    properties: follow("1.7", () => handle("DocumentProperties", {})),
    customXmlParts: follow("1.5", () => handle("CustomXmlPartCollection", {})),
    protection: follow("1.7", () => handle("WorkbookProtection", {})),
    settings: follow("1.4", () => handle("SettingCollection", {})),
    _Runtime: follow("internal", () => handle("Runtime", {})),
  },
  methods: {
    getActiveCell: method("1.7", [], (_workbook, _none, app) => {
      const sheet = app.workbook.activeSheet;
      const first = sheet.selection[0];
      return rangeOn(sheet, areaOf(first?.top ?? 0, first?.left ?? 0));
    }),
    getSelectedRange: method("1.1", [], (_workbook, _none, app) => {
      const sheet = app.workbook.activeSheet;
      const [area, ...others] = sheet.selection;
      if (!area || others.length > 0) throw invalidReference();
      return rangeOn(sheet, area);
    }),
    getSelectedRanges: method("1.9", [], (_workbook, _none, app) => {
      const sheet = app.workbook.activeSheet;
      return areasOn(sheet, sheet.selection);
    }),
    // Saving is the page's: it hands the file over whenever it is asked for, and nothing is lost before.
    save: method("1.11", [optional(oneOf("Save", "Prompt"), "Save")], (_workbook, _behaviour, app) =>
      app.save(),
    ),
    getActiveChart: method("1.9", [], (_workbook, _none, app) => found(activeChart(app))),
    getActiveChartOrNullObject: method("1.9", [], (_workbook, _none, app) => activeChart(app)),
    getIsActiveCollabSession: method("1.9", [], () => false),
    _RemoveReference: method("internal", [text], (_workbook, [id], app) => app.references.remove(id)),
    _RemoveAllReferences: method("internal", [], (_workbook, _none, app) => app.references.clear()),
    _GetReferenceCount: method("internal", [], (_workbook, _none, app) => app.references.size),
    _GetObjectByReferenceId: method(
      "internal",
      [text],
      (_workbook, [id], app) => app.references.get(id) ?? null,
    ),
    _GetRangeForEventByReferenceId: method("internal", [text], (_workbook, [id], app) =>
      found(eventRange(app, id)),
    ),
    _GetRangeOrNullObjectForEventByReferenceId: method("internal", [text], (_workbook, [id], app) =>
      eventRange(app, id),
    ),
    ...subscribing<"Workbook">(() => WHOLE_WORKBOOK, {
      _RegisterActivatedEvent: EventType.workbookActivated,
      _RegisterAutoSaveSettingChangedEvent: EventType.autoSaveChanged,
    }),
  },
});
