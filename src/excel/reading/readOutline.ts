import { parseArea } from "../../domain/binding/area";
import type { SheetOutline, WorkbookOutline } from "../../application/workbookPort";
import type { SheetMark } from "../../application/actions";
import { isNotFound } from "../hostErrors";
import { BINDINGS_SETTING, CARDS_SETTING, NOTES_SETTING, RULES_SETTING, sheetMarks } from "../names";
import { queueSetting } from "./readSetting";
import { runReading } from "../run";

/** Two requests, however many sheets there are; asked again when a sheet was deleted between the two. */
export function readOutline(): Promise<WorkbookOutline> {
  return readOnce().catch((error: unknown) => {
    if (isNotFound(error)) return readOnce();
    throw error;
  });
}

function readOnce(): Promise<WorkbookOutline> {
  return runReading(async (context) => {
    const { workbook } = context;
    const bindings = queueSetting(context, BINDINGS_SETTING);
    const rules = queueSetting(context, RULES_SETTING);
    const cards = queueSetting(context, CARDS_SETTING);
    const notes = queueSetting(context, NOTES_SETTING);
    const sheets = workbook.worksheets.load("items/id,items/name,items/protection/protected");
    const active = workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();

    const read = sheets.items.map(queueSheet);
    await context.sync();
    return {
      bindings: bindings(),
      rules: rules(),
      cards: cards(),
      wantsNotes: notes() !== undefined,
      activeSheetId: active.id,
      sheets: read.map((finish) => finish()),
    };
  });
}

function queueSheet(sheet: Excel.Worksheet): () => SheetOutline {
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const marks = (Object.keys(sheetMarks) as SheetMark[]).map((mark) => ({
    mark,
    property: sheet.customProperties.getItemOrNullObject(sheetMarks[mark]).load("value"),
  }));
  return () => ({
    id: sheet.id,
    name: sheet.name,
    protected: sheet.protection.protected,
    used: used.isNullObject ? undefined : parseArea(used.address),
    marks: Object.fromEntries(
      marks.flatMap(({ mark, property }) => (property.isNullObject ? [] : [[mark, property.value]])),
    ),
  });
}
