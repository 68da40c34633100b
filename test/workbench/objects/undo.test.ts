import { openSheet } from "./inSheet";

type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** What A1 holds after writing 1, then 2 with the deed in one request, and one step back. */
async function afterUndo(deed: Deed): Promise<unknown> {
  const { inSheet, workbook } = await openSheet();
  await inSheet((sheet) => (sheet.getRange("A1").values = [[1]]));
  await inSheet((sheet, context) => {
    sheet.getRange("A1").values = [[2]];
    deed(sheet, context);
  });
  workbook.undo();
  return workbook.sheets[0]?.valueAt(0, 0);
}

test.each<[string, Deed]>([
  ["values and formats", (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
  ["a new sheet", (_sheet, context) => context.workbook.worksheets.add("More")],
  ["a chart", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2"))],
  ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["a filter", (sheet) => sheet.autoFilter.apply("A1:B2", 0, { filterOn: "Values", values: ["x"] })],
])("a request with %s is one step back", async (_what, deed) => {
  expect(await afterUndo(deed)).toBe(1);
});

test.each<[string, Deed]>([
  ["a copied sheet", (sheet) => sheet.copy("End")],
  ["a deleted sheet", (_sheet, context) => context.workbook.worksheets.add("Gone").delete()],
  ["a protected sheet", (sheet) => sheet.protection.protect()],
  ["a protected workbook", (_sheet, context) => context.workbook.protection.protect()],
  ["a title of the file", (_sheet, context) => (context.workbook.properties.title = "KPI")],
  ["an XML part", (_sheet, context) => context.workbook.customXmlParts.add("<kpi/>")],
  ["saving", (_sheet, context) => context.workbook.save("Save")],
])("nothing before %s can be undone", async (_what, deed) => {
  expect(await afterUndo(deed)).toBe(2);
});

test("what comes after can be undone again", async () => {
  const { inSheet, workbook } = await openSheet();
  await inSheet((sheet) => {
    sheet.protection.protect();
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
  });
  expect(workbook.undo()).toBe(true);
  expect(workbook.activeSheet.valueAt(0, 0)).toBeNull();
  expect(workbook.undo()).toBe(false);
});
