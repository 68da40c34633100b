import { parseArea } from "../domain/binding/area";
import type { SheetOutline, WorkbookOutline } from "../application/workbookPort";
import { isNotFound } from "./hostErrors";
import { BINDINGS_SETTING, sheetMarks } from "./names";
import { runReading } from "./run";

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
    const setting = workbook.settings.getItemOrNullObject(BINDINGS_SETTING).load("value");
    const sheets = workbook.worksheets.load("items/id,items/name,items/protection/protected");
    const active = workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();

    const read = sheets.items.map(queueSheet);
    await context.sync();
    return {
      bindings: setting.isNullObject ? undefined : (setting.value as unknown),
      activeSheetId: active.id,
      sheets: read.map((finish) => finish()),
    };
  });
}

function queueSheet(sheet: Excel.Worksheet): () => SheetOutline {
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const table = sheet.customProperties.getItemOrNullObject(sheetMarks.table).load("value");
  const scorecard = sheet.customProperties.getItemOrNullObject(sheetMarks.scorecard).load("value");
  return () => ({
    id: sheet.id,
    name: sheet.name,
    protected: sheet.protection.protected,
    used: used.isNullObject ? undefined : parseArea(used.address),
    marks: {
      ...(table.isNullObject ? {} : { table: table.value }),
      ...(scorecard.isNullObject ? {} : { scorecard: scorecard.value }),
    },
  });
}
