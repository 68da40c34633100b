import { openSheet } from "./inSheet";

type Step = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

const CELLS = [
  ["a", 1, 2, null, "far"],
  ["b", 3, 4],
  ["c", 5, 6],
];

/** From B2:C3 on. */
const steps: [string, Step][] = [
  ["Sheet1!B3", (range) => range.getCell(1, 0)],
  ["Sheet1!D5", (range) => range.getCell(3, 2)],
  ["Sheet1!B3:C3", (range) => range.getRow(1)],
  ["Sheet1!C2:C3", (range) => range.getColumn(1)],
  ["Sheet1!A1:B2", (range) => range.getOffsetRange(-1, -1)],
  ["Sheet1!B2:E3", (range) => range.getResizedRange(0, 2)],
  ["Sheet1!B2", (range) => range.getResizedRange(-1, -1)],
  ["Sheet1!B2:D2", (range) => range.getAbsoluteResizedRange(1, 3)],
  ["Sheet1!2:3", (range) => range.getEntireRow()],
  ["Sheet1!B:C", (range) => range.getEntireColumn()],
  ["Sheet1!C3", (range) => range.getIntersection("C3:Z9")],
  ["Sheet1!A2:C9", (range, sheet) => range.getBoundingRect(sheet.getRange("A9"))],
  ["Sheet1!C3", (range) => range.getLastCell()],
  ["Sheet1!B3:C3", (range) => range.getLastRow()],
  ["Sheet1!C2:C3", (range) => range.getLastColumn()],
  ["Sheet1!B4:C5", (range) => range.getRowsBelow(2)],
  ["Sheet1!B1:C1", (range) => range.getRowsAbove()],
  ["Sheet1!D2:D3", (range) => range.getColumnsAfter()],
  ["Sheet1!A2:A3", (range) => range.getColumnsBefore(1)],
  ["Sheet1!A1:C3", (range) => range.getSurroundingRegion()],
  ["Sheet1!B2:C3", (range) => range.getEntireColumn().getUsedRange().getIntersection(range)],
  ["Sheet1!A1:E3", (_range, sheet) => sheet.getUsedRange()],
  ["Sheet1!E1", (_range, sheet) => sheet.getRange("D:Z").getUsedRange(true)],
  ["Sheet1!B1", (_range, sheet) => sheet.getCell(0, 1)],
  ["Sheet1!B2:C3", (range) => range.getUsedRange()],
];

test.each(steps)("%s", async (address, step) => {
  const { inSheet } = await openSheet(CELLS);
  const range = await inSheet((sheet) => step(sheet.getRange("B2:C3"), sheet).load("address"));
  expect(range.address).toBe(address);
});

test.each<[string, Step]>([
  ["an intersection that is empty", (range) => range.getIntersectionOrNullObject("Z1")],
  [
    "merged areas where there are none",
    (range) => range.getMergedAreasOrNullObject() as unknown as Excel.Range,
  ],
  ["a spill that is none", (range) => range.getSpillingToRangeOrNullObject()],
  ["the used part of empty columns", (_range, sheet) => sheet.getRange("X:Z").getUsedRangeOrNullObject()],
  ["what is reached from a null object", (range) => range.getIntersectionOrNullObject("Z1").getCell(0, 0)],
])("%s is a null object", async (_what, step) => {
  const { inSheet } = await openSheet(CELLS);
  expect((await inSheet((sheet) => step(sheet.getRange("B2:C3"), sheet).load("address"))).isNullObject).toBe(
    true,
  );
});

test.each<[string, Step]>([
  ["InvalidArgument at Range.getOffsetRange", (range) => range.getOffsetRange(-5, 0)],
  ["ItemNotFound at Range.getIntersection", (range) => range.getIntersection("Z1")],
  ["InvalidArgument at Worksheet.getRange", (_range, sheet) => sheet.getRange("Nowhere")],
  ["InvalidArgument at Worksheet.getRange", (_range, sheet) => sheet.getRange("A1:B2:C3")],
  ["InvalidArgument at Range.getCell", (range) => range.getCell("x" as unknown as number, 0)],
])("%s", async (refusal, step) => {
  const office = await openSheet(CELLS);
  expect(await office.refusal((sheet) => step(sheet.getRange("B2:C3"), sheet).load("address"))).toBe(refusal);
});

test("a range may be named by a defined name or a table, and on another sheet", async () => {
  const { inSheet } = await openSheet([
    ["Name", "Weight"],
    ["a", 1],
  ]);
  const seen = await inSheet((sheet, context) => {
    context.workbook.names.add("Weights", sheet.getRange("B1:B2"));
    sheet.tables.add("A1:B2", true).name = "Goals";
    return ["Weights", "Goals", "Sheet1!A2"].map((name) => sheet.getRange(name).load("address"));
  });
  expect(seen.map(({ address }) => address)).toEqual(["Sheet1!B1:B2", "Sheet1!A2:B2", "Sheet1!A2"]);
});

test("several areas are one RangeAreas", async () => {
  const { inSheet } = await openSheet(CELLS);
  const [areas, one] = await inSheet((sheet) => {
    const both = sheet.getRanges("A1:A3,C2").load("address,areaCount,cellCount");
    return [both, both.areas.getItemAt(1).load("address")] as const;
  });
  expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:A3,Sheet1!C2", 2, 4]);
  expect(one.address).toBe("Sheet1!C2");
});
