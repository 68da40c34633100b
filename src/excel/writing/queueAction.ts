import { areaAddress, type Area } from "../../domain/binding/area";
import type { Expectations } from "./expectations";
import type { Step } from "./inOrder";
import { BINDINGS_SETTING, CARDS_SETTING, NOTES_SETTING, RULES_SETTING, sheetMarks } from "../names";
import { queueHighlight } from "./queueHighlight";
import { queueChart } from "./queueChart";
import { queueBars, queueChoices, queueFormat } from "./queueFormat";
import { queueHiding, queueLook } from "./queueLook";
import { queuePage } from "./queuePage";
import { queuePicture } from "./queuePicture";
import type { Removals } from "./removals";
import { safeText } from "./safeText";
import type { SheetFinder } from "../sheetFinder";
import type { CellInput } from "../../application/actions";
import type { Look } from "../../domain/scorecard/sheet/sheetPlan";

interface Helpers {
  readonly sheets: SheetFinder;
  readonly expectations: Expectations;
  readonly removals: Removals;
}

/** Adds one action to the request under way; nothing happens before the next sync. */
export function queueAction(
  context: Excel.RequestContext,
  { sheets, expectations, removals }: Helpers,
  action: Step,
): void {
  const { workbook } = context;
  switch (action.do) {
    case "storeBindings":
      workbook.settings.add(BINDINGS_SETTING, action.text);
      return;
    case "storeRules":
      workbook.settings.add(RULES_SETTING, action.text);
      return;
    case "storeCards":
      workbook.settings.add(CARDS_SETTING, action.text);
      return;
    case "storeNotes":
      if (action.wanted) workbook.settings.add(NOTES_SETTING, "1");
      else workbook.settings.getItem(NOTES_SETTING).delete();
      return;
    case "markSheet":
      sheets.find(action.sheet).customProperties.add(sheetMarks[action.mark], action.value);
      return;
    case "setAnchor":
      return queueAnchor(context, sheets.find({ id: action.sheetId }), action.name, action.area);
    case "nameCells":
      return queueAnchor(context, sheets.find(action.sheet), action.name, action.area);
    case "removeAnchor":
      workbook.names.getItem(action.name).delete();
      return;
    case "addHighlight":
      removals.noteAdding(sheets.find({ id: action.sheetId }));
      return queueHighlight(sheets.find({ id: action.sheetId }), action);
    case "removeHighlight":
      return removals.queueRemoving(sheets.find({ id: action.sheetId }), action);
    case "addSheet":
      return sheets.queueAdding(action.name);
    case "unmerge":
    case "clearLooks":
    case "clearCells":
      return queueClearing(sheets.find(action.sheet).getRange(areaAddress(action.area)), action.do);
    case "expectCells":
      return expectations.queueLook(sheets.find(action.sheet), action.area, action.formulas);
    case "writeCells":
      return expectations.queueWrite(
        sheets.find(action.sheet).getRange(areaAddress(action.area)),
        action.cells.map((row) => row.map(writtenCell)),
      );
    case "dressCells":
      return queueDress(sheets.find(action.sheet), action.area, action.look);
    case "formatCells":
      return queueFormat(sheets.find(action.sheet), action.format);
    case "addBars":
      return queueBars(sheets.find(action.sheet), action.bars);
    case "offerChoices":
      return queueChoices(sheets.find(action.sheet), action.choices);
    case "addPicture":
      return queuePicture(sheets.find(action.sheet), action.picture);
    case "removePictures":
      for (const name of action.names) sheets.find(action.sheet).shapes.getItem(name).delete();
      return;
    case "addChart":
      return queueChart(sheets.find(action.sheet), action.chart);
    case "removeCharts":
      for (const name of action.names) sheets.find(action.sheet).charts.getItem(name).delete();
      return;
    case "setUpPage":
      return queuePage(sheets.find(action.sheet), action.page);
    case "showSheet":
      sheets.find(action.sheet).activate();
      return;
  }
}

function queueDress(sheet: Excel.Worksheet, area: Area, look: Look): void {
  if (look.hideColumns) queueHiding(sheet, area);
  else queueLook(sheet.getRange(areaAddress(area)), area, look);
}

function queueClearing(range: Excel.Range, what: "unmerge" | "clearLooks" | "clearCells"): void {
  if (what !== "clearLooks") range.unmerge();
  if (what === "clearLooks") range.clear("Formats");
  if (what !== "unmerge") range.dataValidation.clear();
  if (what === "clearCells") range.clear("All");
}

function queueAnchor(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string, area: Area): void {
  context.workbook.names.add(name, sheet.getRange(areaAddress(area))).visible = false;
}

/** Written as a formula: numbers stay numbers, text is kept from becoming anything else, null changes nothing. */
function writtenCell(input: CellInput): string | number | null {
  if (input === null) return null;
  if ("formula" in input) return input.formula;
  return "number" in input ? input.number : safeText(input.text);
}
