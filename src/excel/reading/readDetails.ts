import type { CellArea, CellDetails } from "../../application/workbookPort";
import { areaAddress } from "../../domain/binding/area";
import { runReading } from "../run";

/** What only few operations need to know of cells. One request, however many areas. */
export function readDetails(areas: readonly CellArea[]): Promise<readonly CellDetails[]> {
  return runReading(async (context) => {
    const ranges = areas.map(({ sheetId, area }) =>
      context.workbook.worksheets
        .getItem(sheetId)
        .getRange(areaAddress(area))
        .load("values,formulas,numberFormat"),
    );
    await context.sync();
    return ranges.map(({ values, formulas, numberFormat }) => ({
      values: values as CellDetails["values"],
      formulas: formulas as CellDetails["formulas"],
      numberFormats: numberFormat as string[][],
    }));
  });
}
