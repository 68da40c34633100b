import { refuse, type Problem } from "../application/notices";
import { runReading } from "./run";

/** Excel says only that something is protected; people need to know which sheet. */
export async function explainAccessDenied(sheetIds: ReadonlySet<string>): Promise<Problem> {
  return runReading(async (context) => {
    const sheets = [...sheetIds].map((id) =>
      context.workbook.worksheets.getItemOrNullObject(id).load("name,protection/protected"),
    );
    await context.sync();
    const locked = sheets.find((sheet) => !sheet.isNullObject && sheet.protection.protected);
    if (locked) return refuse("sheetProtected", { sheetName: locked.name });
    return refuse(isReadOnly() ? "readOnly" : "workbookProtected", {});
  });
}

function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}
