import { startOffice, type OfficeOptions, type OfficeUnderTest } from "../../support/office";

export interface OpenSheet extends OfficeUnderTest {
  /** Runs one Excel.run on the active sheet; what it answers is read after the last sync. */
  inSheet<T>(body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T>;
  /** The error a run ends with, as "code at location". */
  refusal(body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string>;
}

/** A new workbook with the cells typed into Sheet1, row by row from A1. */
export async function openSheet(
  cells: readonly (readonly (string | number | boolean | null)[])[] = [],
  options: OfficeOptions = {},
): Promise<OpenSheet> {
  const office = await startOffice(options);
  const inSheet: OpenSheet["inSheet"] = (body) =>
    office.Excel.run(async (context) => {
      const result = body(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
      return result;
    });
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width > 0) {
    const matrix = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
    await inSheet((sheet) => {
      sheet.getRangeByIndexes(0, 0, cells.length, width).values = matrix;
    });
  }
  return { ...office, inSheet, refusal: (body) => refusalOf(inSheet(body)) };
}

export async function refusalOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return `${code} at ${String(debugInfo?.errorLocation)}`;
  }
  return "done";
}
