import type { Place } from "../application/views/place";
import { refuse } from "../application/notices";
import type { WorkbookPort } from "../application/workbookPort";
import { applyActions } from "./writing/applyActions";
import { createGoneSheets } from "./writing/goneSheets";
import { readActiveCell, readSelection } from "./reading/readSelection";
import { readDetails } from "./reading/readDetails";
import { readOutline } from "./reading/readOutline";
import { readBook, readSheets } from "./reading/readSheets";
import { runReading } from "./run";
import { watchWorkbook } from "./watch";

/** The workbook in the Excel that runs this add-in. */
export function createExcelPort(): WorkbookPort {
  const goneSheets = createGoneSheets();
  return {
    async readOutline() {
      const outline = await readOutline();
      goneSheets.remember(outline.sheets);
      return outline;
    },
    readSheets: (...request) => goneSheets.explain(() => readSheets(...request)),
    readBook: (...request) => goneSheets.explain(() => readBook(...request)),
    readDetails: (...request) => goneSheets.explain(() => readDetails(...request)),
    canWriteNotes: () => Office.context.requirements.isSetSupported("ExcelApi", NOTES_API),
    readNotes: (...request) =>
      goneSheets.explain(async () => (await import("./notes/readNotes")).readNotes(...request)),
    writeNotes: (...request) =>
      goneSheets.explain(async () => (await import("./notes/writeNotes")).writeNotes(...request)),
    readActiveCell,
    readSelection,
    apply: (...request) => goneSheets.explain(() => applyActions(...request)),
    select: selectPlace,
    watch: watchWorkbook,
  };
}

/** Notes came with it. The threaded comments of before are no way out: they notify people. */
const NOTES_API = "1.18";

function selectPlace({ sheetName, address }: Place): Promise<void> {
  return runReading(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    if (sheet.isNullObject) throw refuse("sheetGone", { sheetName });
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
