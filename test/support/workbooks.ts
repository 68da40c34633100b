import { addSheet } from "../../src/workbench/model/sheets";
import { Workbook } from "../../src/workbench/model/workbook";

/** A workbook as Excel opens it anew: one empty sheet, Sheet1 unless named otherwise. */
export function newWorkbook(sheetName?: string): Workbook {
  const workbook = new Workbook();
  workbook.edit({ actor: "user", undo: false }, () => addSheet(workbook, sheetName));
  return workbook;
}
