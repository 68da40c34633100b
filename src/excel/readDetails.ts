import type { CellDetails } from "../application/workbookPort";
import { areaAddress, type Area } from "../domain/binding/area";
import { runReading } from "./run";

/** Formulas and number formats of a small area: needed only by few operations. One request. */
export function readDetails(sheetId: string, area: Area): Promise<CellDetails> {
  return runReading(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
    range.load("formulas,numberFormat");
    await context.sync();
    return {
      formulas: range.formulas as CellDetails["formulas"],
      numberFormats: range.numberFormat as string[][],
    };
  });
}
