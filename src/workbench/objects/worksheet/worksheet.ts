import { WHOLE_SHEET, areaOf } from "../../model/geometry";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/sheets";
import { boolean, handleOf, integer, number, oneOf, optional, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import { changeSheet } from "../change";
import { found } from "../collection";
import { color } from "../colors";
import { declareClass } from "../declare";
import { areasOn, handle, rangeOn, type HandleOf } from "../handles";
import { onSheet } from "../places";
import { worksheetFinding } from "../range/rangeFinding";
import { showOutlineLevels } from "../range/rangeGroups";
import { EventType, subscribing } from "../subscribing";
import { POSITIONS, copyTo, neighbour, rangeAt, splitAddresses, used } from "./worksheetPlaces";

type SheetHandle = HandleOf<"Worksheet">;

/** "" takes the colour away. */
const tabColor = (value: unknown): string => (value === "" ? "" : color(value));

export const worksheet = declareClass("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    id: read("1.1", ({ sheet }) => sheet.id),
    name: write(
      "1.1",
      text,
      ({ sheet }) => sheet.name,
      ({ sheet }, name, app) => renameSheet(app.workbook, sheet, name),
    ),
    position: write(
      "1.1",
      integer,
      ({ sheet }, app) => app.workbook.sheets.indexOf(sheet),
      ({ sheet }, to, app) => {
        if (to < 0 || to >= app.workbook.sheets.length) throw invalidArgument();
        moveSheet(app.workbook, sheet, to);
      },
    ),
    visibility: write(
      "1.1",
      oneOf("Visible", "Hidden", "VeryHidden"),
      ({ sheet }) => sheet.visibility,
      ({ sheet }, visibility, app) => setVisibility(app.workbook, sheet, visibility),
    ),
    tabColor: write(
      "1.7",
      tabColor,
      ({ sheet }) => sheet.tabColor,
      ({ sheet }, value, app) => changeSheet(app, sheet, "tabColor", { tabColor: value }),
    ),
    showGridlines: write(
      "1.8",
      boolean,
      ({ sheet }) => sheet.showGridlines,
      ({ sheet }, showGridlines, app) => changeSheet(app, sheet, "showGridlines", { showGridlines }),
    ),
    showHeadings: write(
      "1.8",
      boolean,
      ({ sheet }) => sheet.showHeadings,
      ({ sheet }, showHeadings, app) => changeSheet(app, sheet, "showHeadings", { showHeadings }),
    ),
    standardWidth: write(
      "1.7",
      number,
      ({ sheet }) => sheet.defaultColumnWidth,
      ({ sheet }, defaultColumnWidth, app) => {
        changeSheet(app, sheet, "defaultColumnWidth", { defaultColumnWidth });
        app.workbook.forgetUndo();
      },
    ),
    standardHeight: read("1.7", ({ sheet }) => sheet.defaultRowHeight),
    tabId: read("1.14", ({ sheet }) => tabNumber(sheet.id)),
  },
  navigations: {
    tables: follow("1.1", ({ sheet }) => handle("TableCollection", { sheet })),
    names: follow("1.4", ({ sheet }) => handle("NamedItemCollection", { sheet })),
    charts: follow("1.1", ({ sheet }) => handle("ChartCollection", { sheet })),
    protection: follow("1.2", ({ sheet }) => handle("WorksheetProtection", { sheet })),
    freezePanes: follow("1.7", ({ sheet }) => handle("WorksheetFreezePanes", { sheet })),
    pageLayout: follow("1.9", ({ sheet }) => handle("PageLayout", { sheet })),
    autoFilter: follow("1.9", ({ sheet }) => handle("AutoFilter", { sheet })),
    comments: follow("1.10", ({ sheet }) => handle("CommentCollection", { sheet })),
    notes: follow("1.18", ({ sheet }) => handle("NoteCollection", { sheet })),
    shapes: follow("1.9", ({ sheet }) => handle("ShapeCollection", { sheet })),
    horizontalPageBreaks: follow("1.9", ({ sheet }) =>
      handle("PageBreakCollection", { sheet, lines: "rows" }),
    ),
    verticalPageBreaks: follow("1.9", ({ sheet }) =>
      handle("PageBreakCollection", { sheet, lines: "columns" }),
    ),
    customProperties: follow("1.12", ({ sheet }) => handle("WorksheetCustomPropertyCollection", { sheet })),
  },
  methods: {
    activate: method("1.1", [], ({ sheet }, _none, app) => activateSheet(app.workbook, sheet)),
    calculate: method("1.6", [optional(boolean, false)], (_sheet, [all], app) => app.calculate(all)),
    copy: method(
      "1.7",
      [optional(oneOf(...POSITIONS), "None"), optional(handleOf<SheetHandle>("Worksheet"), undefined)],
      (sheet, [where, relativeTo], app) => copyTo(app, sheet, where, relativeTo),
    ),
    delete: method("1.1", [], ({ sheet }, _none, app) => deleteSheet(app.workbook, sheet)),
    getCell: method("1.1", [integer, integer], ({ sheet }, [row, column]) =>
      rangeOn(sheet, onSheet(areaOf(row, column))),
    ),
    getNext: method("1.5", [optional(boolean, false)], (sheet, [visibleOnly], app) =>
      found(neighbour(app, sheet, 1, visibleOnly)),
    ),
    getNextOrNullObject: method("1.5", [optional(boolean, false)], (sheet, [visibleOnly], app) =>
      neighbour(app, sheet, 1, visibleOnly),
    ),
    getPrevious: method("1.5", [optional(boolean, false)], (sheet, [visibleOnly], app) =>
      found(neighbour(app, sheet, -1, visibleOnly)),
    ),
    getPreviousOrNullObject: method("1.5", [optional(boolean, false)], (sheet, [visibleOnly], app) =>
      neighbour(app, sheet, -1, visibleOnly),
    ),
    getRange: method("1.1", [optional(text, undefined)], (sheet, [address], app) =>
      rangeAt(app, sheet, address),
    ),
    getRangeByIndexes: method(
      "1.7",
      [integer, integer, integer, integer],
      ({ sheet }, [row, column, rows, columns]) =>
        rangeOn(sheet, onSheet(areaOf(row, column, rows, columns))),
    ),
    getRanges: method("1.9", [optional(text, undefined)], (sheet, [addresses], app) =>
      addresses === undefined
        ? areasOn(sheet.sheet, [WHOLE_SHEET])
        : areasOn(
            sheet.sheet,
            splitAddresses(addresses)
              .map((one) => rangeAt(app, sheet, one).place.areas)
              .flat(),
          ),
    ),
    getUsedRange: method(
      "1.1",
      [optional(boolean, false)],
      (sheet, [valuesOnly], app) => used(app, sheet, valuesOnly) ?? rangeOn(sheet.sheet, areaOf(0, 0)),
    ),
    getUsedRangeOrNullObject: method("1.4", [optional(boolean, false)], (sheet, [valuesOnly], app) =>
      used(app, sheet, valuesOnly),
    ),
    ...worksheetFinding,
    showOutlineLevels: method("1.10", [integer, integer], ({ sheet }, [rows, columns], app) =>
      showOutlineLevels(app, sheet, rows, columns),
    ),
    ...subscribing<"Worksheet">(({ sheet }) => sheet.id, {
      _RegisterDataChangedEvent: EventType.sheetChanged,
      _RegisterActivatedEvent: EventType.sheetActivated,
      _RegisterDeactivatedEvent: EventType.sheetDeactivated,
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
    }),
  },
});

/** The number the file gives a sheet; it follows from the id, which counts sheets as they are made. */
function tabNumber(sheetId: string): number {
  return Number.parseInt(sheetId.split("-")[2] ?? "0", 16) + 1;
}
