import { openSheet } from "./inSheet";

const CELLS = [
  ["销售额", "目标", 100],
  ["Sales", "sales target", "=C1*2"],
  ["50%", "", "a*b"],
];

test.each<[string, string, Excel.SearchCriteria, string | undefined]>([
  ["part of a text", "目", {}, "Sheet1!B1"],
  ["capitals alike", "SALES", {}, "Sheet1!A2"],
  ["capitals apart", "SALES", { matchCase: true }, undefined],
  ["the whole text", "sales target", { completeMatch: true }, "Sheet1!B2"],
  ["not the whole text", "sales tar", { completeMatch: true }, undefined],
  ["the last one first", "sales", { searchDirection: "Backwards" }, "Sheet1!B2"],
  ["a number as shown", "200", {}, "Sheet1!C2"],
  ["a formula", "C1*", {}, "Sheet1!C2"],
  ["any letters", "s*t", {}, "Sheet1!B2"],
  ["a star itself", "~*", {}, "Sheet1!C2"],
  ["one letter", "销?额", { completeMatch: true }, "Sheet1!A1"],
])("finds %s", async (_what, wanted, criteria, address) => {
  const { inSheet } = await openSheet(CELLS);
  const found = await inSheet((sheet) =>
    sheet.getRange("A1:C3").findOrNullObject(wanted, criteria).load("address"),
  );
  expect(found.isNullObject ? undefined : found.address).toBe(address);
});

test("finds all on a sheet, replaces all and says how many", async () => {
  const { inSheet, workbook } = await openSheet(CELLS);
  const areas = await inSheet((sheet) => sheet.findAll("sales", {}).load("address"));
  expect(areas.address).toBe("Sheet1!A2:B2");
  const [inRange, onSheet] = await inSheet((sheet) => [
    sheet.getRange("A1:A3").replaceAll("sales", "<$&>", { completeMatch: true }),
    sheet.replaceAll("C1", "C$1", {}),
  ]);
  expect([inRange?.value, onSheet?.value]).toEqual([1, 1]);
  expect(workbook.activeSheet.cellAt(1, 0).value).toBe("<$&>");
  expect(workbook.activeSheet.cellAt(1, 2).formula).toBe("=C$1*2");
});

test.each<[Excel.SpecialCellType | string, Excel.SpecialCellValueType | string, string | undefined]>([
  ["Constants", "All", "Sheet1!A1:C1,Sheet1!A2:B2,Sheet1!A3,Sheet1!C3"],
  ["Constants", "Numbers", "Sheet1!C1,Sheet1!A3"],
  ["Constants", "Errors", undefined],
  ["Formulas", "All", "Sheet1!C2"],
  ["Formulas", "Text", undefined],
  ["Blanks", "All", "Sheet1!B3"],
  ["Visible", "All", "Sheet1!A1:C1,Sheet1!A3:C3"],
  ["DataValidations", "All", "Sheet1!B2:C2"],
  ["ConditionalFormats", "All", undefined],
])("special cells: %s with %s", async (type, value, address) => {
  const { inSheet } = await openSheet(CELLS);
  const areas = await inSheet((sheet) => {
    sheet.getRange("B2:C2").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    sheet.getRange("2:2").rowHidden = type === "Visible";
    return sheet
      .getRange("A1:C9")
      .getSpecialCellsOrNullObject(type as Excel.SpecialCellType, value as Excel.SpecialCellValueType)
      .load("address");
  });
  expect(areas.isNullObject ? undefined : areas.address).toBe(address);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["ItemNotFound at Range.find", (sheet) => sheet.getRange("A1:C3").find("nothing", {}).load("address")],
  ["InvalidArgument at Range.find", (sheet) => sheet.getRange("A1").find("", {}).load("address")],
  [
    "ItemNotFound at Range.getSpecialCells",
    (sheet) => sheet.getRange("A1:C3").getSpecialCells("Constants", "Errors"),
  ],
])("%s", async (refusal, body) => {
  const { refusal: refusalOf } = await openSheet(CELLS);
  expect(await refusalOf(body)).toBe(refusal);
});

test.each<[string, (range: Excel.Range) => Excel.WorkbookRangeAreas, string[] | string]>([
  [
    "what a formula reads",
    (range) => range.getCell(0, 0).getDirectPrecedents(),
    ["Sheet1!B1:B2", "Other!A1"],
  ],
  ["all it reads", (range) => range.getCell(0, 0).getPrecedents(), ["Sheet1!B1:B2,Sheet1!C1", "Other!A1"]],
  ["who reads a cell", (range) => range.getCell(0, 2).getDirectDependents(), ["Sheet1!B1"]],
  ["who reads it in the end", (range) => range.getCell(0, 2).getDependents(), ["Sheet1!A1,Sheet1!B1"]],
  ["nobody", (range) => range.getCell(8, 8).getDirectDependents(), "ItemNotFound"],
])("precedents: %s", async (_what, pick, addresses) => {
  const { Excel } = await openSheet([]);
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.worksheets.add("Other").getRange("A1").values = [[5]];
    sheet.getRange("A1:C1").formulas = [["=SUM(B1:B2)+Other!A1", "=C1+1", 3]];
    const areas = pick(sheet.getRange("A1:C1")).load("addresses");
    await context.sync();
    return areas.addresses;
  });
  if (typeof addresses === "string") await expect(run).rejects.toMatchObject({ code: addresses });
  else expect(await run).toEqual(addresses);
});

test.each<["Left" | "Right" | "Up" | "Down", string, string]>([
  ["Down", "Sheet1!A3", "Sheet1!A1:B3"],
  ["Right", "Sheet1!C1", "Sheet1!A1:C1"],
  ["Left", "Sheet1!A1", "Sheet1!A1:B1"],
])("Ctrl and an arrow: %s", async (way, edge, extended) => {
  const { inSheet } = await openSheet(CELLS);
  const [to, over] = await inSheet((sheet) => [
    sheet
      .getRange("A1:B1")
      .getRangeEdge(way as Excel.KeyboardDirection)
      .load("address"),
    sheet
      .getRange("A1:B1")
      .getExtendedRange(way as Excel.KeyboardDirection)
      .load("address"),
  ]);
  expect([to?.address, over?.address]).toEqual([edge, extended]);
});
