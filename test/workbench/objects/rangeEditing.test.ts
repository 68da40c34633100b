import { openSheet } from "./inSheet";

const CELLS = [
  ["Name", "Weight", "Score"],
  ["b", 30, "=B2*2"],
  ["a", 70, "=B3*2"],
];

type Edit = (sheet: Excel.Worksheet) => unknown;

const blank = ["", "", ""];

test.each<[string, Edit, unknown[][]]>([
  [
    "inserting a row",
    (sheet) => sheet.getRange("2:2").insert("Down"),
    [CELLS[0]!, blank, ["b", 30, "=B3*2"], ["a", 70, "=B4*2"]],
  ],
  [
    "inserting cells",
    (sheet) => sheet.getRange("A2").insert("Down"),
    [CELLS[0]!, ["", 30, "=B2*2"], ["b", 70, "=B3*2"], ["a", "", ""]],
  ],
  [
    "inserting a column",
    (sheet) => sheet.getRange("B:B").insert("Right"),
    [
      ["Name", "", "Weight", "Score"],
      ["b", "", 30, "=C2*2"],
      ["a", "", 70, "=C3*2"],
    ],
  ],
  ["deleting a row", (sheet) => sheet.getRange("2:2").delete("Up"), [CELLS[0]!, ["a", 70, "=B2*2"]]],
  ["clearing contents", (sheet) => sheet.getRange("A2:C2").clear("Contents"), [CELLS[0]!, blank, CELLS[2]!]],
  ["copying", (sheet) => sheet.getRange("A4").copyFrom("A2:C2"), [...CELLS, ["b", 30, "=B4*2"]]],
  [
    "copying formulas down",
    (sheet) => sheet.getRange("C4:C5").copyFrom(sheet.getRange("C3")),
    [...CELLS, ["", "", "=B4*2"], ["", "", "=B5*2"]],
  ],
  ["copying values", (sheet) => sheet.getRange("A4").copyFrom("A2:C2", "Values"), [...CELLS, ["b", 30, 60]]],
  [
    "sorting",
    (sheet) => sheet.getRange("A1:C3").sort.apply([{ key: 0, ascending: true }], false, true),
    [CELLS[0]!, ["a", 70, "=B2*2"], ["b", 30, "=B3*2"]],
  ],
  [
    "sorting by results",
    (sheet) => sheet.getRange("A2:C3").sort.apply([{ key: 2, ascending: false }]),
    [CELLS[0]!, ["a", 70, "=B2*2"], ["b", 30, "=B3*2"]],
  ],
  ["merging", (sheet) => sheet.getRange("A2:A3").merge(), [CELLS[0]!, CELLS[1]!, ["", 70, "=B3*2"]]],
])("%s", async (_what, edit, formulas) => {
  const { inSheet, workbook } = await openSheet(CELLS);
  const used = await inSheet((sheet) => {
    edit(sheet);
    return sheet.getUsedRange(true).load("formulas");
  });
  expect(used.formulas).toEqual(formulas);
  workbook.undo();
  const before = await inSheet((sheet) => sheet.getUsedRange(true).load("formulas"));
  expect(before.formulas).toEqual(CELLS);
});

test("a tracked range follows its cells, within a request and between requests", async () => {
  const { Excel, workbook } = await openSheet(CELLS);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const weight = sheet.getRange("B3");
    sheet.getRange("1:1").insert("Down");
    weight.load("address,values");
    await context.sync();
    expect([weight.address, weight.values]).toEqual(["Sheet1!B4", [[70]]]);

    sheet.getRange("1:2").delete("Up");
    await context.sync();
    weight.load("address,values");
    await context.sync();
    expect([weight.address, weight.values]).toEqual(["Sheet1!B2", [[70]]]);

    workbook.undo();
    weight.load("address");
    await context.sync();
    expect(weight.address).toBe("Sheet1!B4");
  });
});

test("a range whose cells were deleted can be used no more", async () => {
  const office = await openSheet(CELLS);
  const refusal = await office.refusal((sheet) => {
    const weight = sheet.getRange("B3");
    sheet.getRange("3:3").delete("Up");
    weight.values = [[1]];
  });
  expect(refusal).toBe("InvalidReference at Range.values");
});

test.each<[string, Edit]>([
  [
    "InvalidOperation at Range.delete",
    (sheet) => (sheet.getRange("A2:A3").merge(), sheet.getRange("A2").delete("Left")),
  ],
  [
    "InvalidOperation at Range.merge",
    (sheet) => (sheet.tables.add("A1:C3", true), sheet.getRange("A2:A3").merge()),
  ],
  ["InvalidArgument at RangeSort.apply", (sheet) => sheet.getRange("A1:C3").sort.apply([{ key: 9 }])],
  ["InvalidArgument at Range.insert", (sheet) => sheet.getRange("A1").insert("Sideways" as "Down")],
])("%s", async (refusal, edit) => {
  const office = await openSheet(CELLS);
  expect(await office.refusal(edit)).toBe(refusal);
});

test("merged areas are found, and taken apart again", async () => {
  const { inSheet } = await openSheet(CELLS);
  const merged = await inSheet((sheet) => {
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A5:B6").merge(true);
    return sheet.getRange("A1:C6").getMergedAreasOrNullObject().load("address");
  });
  expect(merged.address).toBe("Sheet1!A1:C1,Sheet1!A5:B5,Sheet1!A6:B6");
  const rest = await inSheet((sheet) => {
    sheet.getRange("A1:C9").unmerge();
    return sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
  });
  expect(rest.isNullObject).toBe(true);
});

test("selecting shows the sheet and its cells, without an undo step", async () => {
  const { Excel, workbook } = await openSheet(CELLS);
  const label = workbook.history.undoLabel;
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other").getRange("B2:C3").select();
    await context.sync();
    const cell = context.workbook.getActiveCell().load("address");
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect([cell.address, selected.address]).toEqual(["Other!B2", "Other!B2:C3"]);
    workbook.sheetByName("Sheet1");
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").select();
    await context.sync();
  });
  expect(workbook.activeSheet.name).toBe("Sheet1");
  expect(workbook.history.undoLabel).toBe(label);
});
