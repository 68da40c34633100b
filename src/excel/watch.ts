import type { WorkbookEvent } from "../application/workbookPort";
import { runReading } from "./run";

/** Tells of edits by others than this add-in, and of sheets coming, going and getting another name. */
export function watchWorkbook(listener: (event: WorkbookEvent) => void): Promise<void> {
  return runReading(async (context) => {
    const { worksheets } = context.workbook;
    const tellSheets = () => settle(() => listener({ kind: "sheets" }));
    worksheets.onChanged.add((event) =>
      settle(() => {
        // Own writes come back as events too; without this they would be checked for ever.
        if (event.triggerSource === "ThisLocalAddin") return;
        listener({ kind: "edited", sheetId: event.worksheetId, remote: event.source === "Remote" });
      }),
    );
    worksheets.onActivated.add(async ({ worksheetId }) =>
      listener({ kind: "activated", sheetId: worksheetId, sheetNames: await readSheetNames() }),
    );
    worksheets.onAdded.add(tellSheets);
    worksheets.onDeleted.add(tellSheets);
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
      worksheets.onNameChanged.add(tellSheets);
      worksheets.onMoved.add(tellSheets);
    }
    await context.sync();
  });
}

function settle(body: () => void): Promise<void> {
  body();
  return Promise.resolve();
}

/** The event gives only the id. All names at once show renamed sheets to an Excel that does not tell of them. */
function readSheetNames(): Promise<Record<string, string>> {
  return runReading(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return Object.fromEntries(sheets.items.map(({ id, name }) => [id, name]));
  });
}
