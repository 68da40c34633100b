import { openSheet } from "./inSheet";

test.each([
  ["zh-CN", "yyyy/M/d"],
  ["en-US", "M/d/yyyy"],
] as const)("in %s dates are written %s", async (locale, pattern) => {
  const { inSheet } = await openSheet([], { locale });
  const culture = await inSheet((_sheet, context) =>
    context.application.cultureInfo.load(
      "name,datetimeFormat/shortDatePattern,numberFormat/numberDecimalSeparator",
    ),
  );
  expect([
    culture.name,
    culture.datetimeFormat.shortDatePattern,
    culture.numberFormat.numberDecimalSeparator,
  ]).toEqual([locale, pattern, "."]);
});

test("with manual calculation formulas wait for F9", async () => {
  const { inSheet } = await openSheet([[1, "=A1*2"]]);
  const stale = await inSheet((sheet, context) => {
    context.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[5]];
    return sheet.getRange("B1").load("values");
  });
  expect(stale.values).toEqual([[2]]);
  const fresh = await inSheet((sheet, context) => {
    context.application.calculate("Recalculate");
    return sheet.getRange("B1").load("values");
  });
  expect(fresh.values).toEqual([[10]]);
});

test("calculation and screen may be held still for one request", async () => {
  const { inSheet } = await openSheet([[1, "=A1*2"]]);
  await inSheet((sheet, context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1").values = [[4]];
  });
  const read = await inSheet((sheet) => sheet.getRange("B1").load("values"));
  expect(read.values).toEqual([[8]]);
});

test("the workbook says its name and whether it was saved", async () => {
  const { inSheet } = await openSheet();
  const workbook = await inSheet((_sheet, context) =>
    context.workbook.load("name,readOnly,isDirty,previouslySaved"),
  );
  expect(workbook.toJSON()).toMatchObject({
    name: "Book1.xlsx",
    readOnly: false,
    isDirty: false,
    previouslySaved: false,
  });
});
