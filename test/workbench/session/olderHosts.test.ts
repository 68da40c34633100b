import {
  LTSC_2021,
  LTSC_2024,
  WEB,
  WITHOUT_SHARED_RUNTIME,
  type RequirementSets,
} from "../../../src/workbench/session/requirements";
import { startOffice, type OfficeUnderTest } from "../../support/office";

const withApi = (version: string): RequirementSets => ({ ...WEB, ExcelApi: version });

/** How a body ends: "done", or the code of its error. */
async function outcome(
  { Excel }: OfficeUnderTest,
  body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    await Excel.run(async (context) => {
      body(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    return "done";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

type Use = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** One member of each set, by the last host that has not got it and the first that has. */
test.each<[string, string, string, Use]>([
  ["shapes", "1.8", "1.9", (sheet) => sheet.shapes.addTextBox("x")],
  ["comments", "1.9", "1.10", (sheet) => sheet.comments.add("A1", "x")],
  ["custom properties of a sheet", "1.11", "1.12", (sheet) => sheet.customProperties.add("k", "v")],
  [
    "the edge of a range",
    "1.12",
    "1.13",
    (sheet) => sheet.getRange("A1").getRangeEdge("Down").load("address"),
  ],
  ["clearing one filter", "1.13", "1.14", (sheet) => sheet.autoFilter.clearColumnCriteria(0)],
  [
    "who reads a range in the end",
    "1.14",
    "1.15",
    (sheet) => {
      sheet.getRange("A1:B1").formulas = [["=B1", 1]];
      sheet.getRange("B1").getDependents().load("addresses");
    },
  ],
])("%s is not there with ExcelApi %s and is with %s", async (_what, older, newer, use) => {
  expect(await outcome(await startOffice({ requirementSets: withApi(older) }), use)).toBe("ApiNotFound");
  expect(await outcome(await startOffice({ requirementSets: withApi(newer) }), use)).toBe("done");
});

test.each<[string, RequirementSets, string, string, boolean]>([
  ["the web", WEB, "SharedRuntime", "1.1", true],
  ["a host without it", WITHOUT_SHARED_RUNTIME, "SharedRuntime", "1.1", false],
  ["Excel 2021", LTSC_2021, "ExcelApi", "1.14", true],
  ["Excel 2021", LTSC_2021, "ExcelApi", "1.15", false],
  ["Excel 2021", LTSC_2021, "ExcelApiOnline", "1.1", false],
  ["Excel 2024", LTSC_2024, "ExcelApi", "1.15", true],
  ["Excel 2024", LTSC_2024, "ExcelApiOnline", "1.1", false],
  ["the web", WEB, "ExcelApi", "1.16", false],
])("%s says of itself: %#", async (_host, requirementSets, name, version, isThere) => {
  const { Office } = await startOffice({ requirementSets });
  expect(Office.context.requirements.isSetSupported(name, version)).toBe(isThere);
});
