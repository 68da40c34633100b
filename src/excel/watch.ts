import { parseArea, type Area } from "../domain/binding/area";
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
        const { worksheetId: sheetId, source, changeType, address } = event;
        const areas = changeType === "RangeEdited" ? areasAt(address) : undefined;
        listener({ kind: "edited", sheetId, by: source === "Remote" ? "coauthor" : "person", areas });
      }),
    );
    // Formulas change without being edited. Excel tells who edited, but not for whom it calculates.
    worksheets.onCalculated.add(({ worksheetId: sheetId, address }) =>
      settle(() => {
        if (address) listener({ kind: "edited", sheetId, by: "calculation", areas: areasAt(address) });
      }),
    );
    worksheets.onSelectionChanged.add(({ worksheetId: sheetId, address }) =>
      settle(() => listener({ kind: "selected", sheetId, address })),
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

/** Undefined when any of the places is more than cells, such as whole columns. */
function areasAt(address: string): readonly Area[] | undefined {
  const areas = address.split(",").map((one) => parseArea(one));
  return areas.every((area) => area !== undefined) ? areas : undefined;
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
