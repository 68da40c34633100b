import { openSheet } from "./inSheet";

interface Seen {
  readonly values: unknown;
  readonly formulas?: unknown;
  readonly text?: unknown;
  readonly valueTypes?: unknown;
  readonly numberFormat?: unknown;
}

const load = "values,formulas,text,valueTypes,numberFormat";

test.each<[string, unknown, Seen]>([
  ["a number", 1.5, { values: 1.5, formulas: 1.5, text: "1.5", valueTypes: "Double" }],
  ["a text", "指标", { values: "指标", formulas: "指标", text: "指标", valueTypes: "String" }],
  ["a yes", true, { values: true, formulas: true, text: "TRUE", valueTypes: "Boolean" }],
  [
    "a typed percentage",
    "12.5%",
    { values: 0.125, text: "12.50%", valueTypes: "Double", numberFormat: "0.00%" },
  ],
  ["a typed yes", "true", { values: true, valueTypes: "Boolean" }],
  ["a typed error", "#N/A", { values: "#N/A", formulas: "#N/A", text: "#N/A", valueTypes: "Error" }],
  ["a formula", "=2*3", { values: 6, formulas: "=2*3", text: "6", valueTypes: "Double" }],
  ["a formula of an error", "=1/0", { values: "#DIV/0!", formulas: "=1/0", valueTypes: "Error" }],
  ["a leading plus", "+1+1", { values: 2, formulas: "=+1+1" }],
  ["a text kept from being a number", "'007", { values: "007", formulas: "007", valueTypes: "String" }],
  ["nothing", "", { values: "", formulas: "", text: "", valueTypes: "Empty", numberFormat: "General" }],
])("writing %s", async (_what, written, seen) => {
  const { inSheet } = await openSheet();
  const range = await inSheet((sheet) => {
    const cell = sheet.getRange("B2");
    cell.values = [[written]];
    return cell.load(load);
  });
  const read = Object.fromEntries(Object.keys(seen).map((key) => [key, range[key as keyof Seen][0]?.[0]]));
  expect(read).toEqual(seen);
});

test("null leaves a cell as it is, and an empty text empties it", async () => {
  const { inSheet } = await openSheet([[1, 2, 3]]);
  const range = await inSheet((sheet) => {
    const row = sheet.getRange("A1:C1");
    row.values = [[null, "", 9]];
    return row.load("values");
  });
  expect(range.values).toEqual([[1, "", 9]]);
});

test("one value fills every cell", async () => {
  const { inSheet } = await openSheet();
  const range = await inSheet((sheet) => {
    const block = sheet.getRange("A1:B2");
    (block as { values: unknown }).values = 7;
    return block.load("values");
  });
  expect(range.values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("results are worked out before they are read in the same request", async () => {
  const { inSheet, workbook } = await openSheet([[2], [3]]);
  const total = await inSheet((sheet) => {
    sheet.getRange("A3").formulas = [["=SUM(A1:A2)"]];
    sheet.getRange("A1").values = [[10]];
    return sheet.getRange("A3").load("values");
  });
  expect(total.values).toEqual([[13]]);
  expect(workbook.undo()).toBe(true);
  expect(workbook.activeSheet.cellAt(2, 0)).toMatchObject({ value: null });
  expect(workbook.activeSheet.cellAt(0, 0).value).toBe(2);
});

test("formulas can be read and written relative to their cell", async () => {
  const { inSheet } = await openSheet([
    [1, "=A1*2"],
    [2, "=$A$1+B1"],
  ]);
  const [column, copied] = await inSheet((sheet) => {
    const target = sheet.getRange("C1:C2");
    target.formulasR1C1 = [["=RC[-1]+1"], ["=R1C1*R[-1]C"]];
    return [sheet.getRange("B1:B2").load("formulasR1C1"), target.load("formulas,values")] as const;
  });
  expect(column.formulasR1C1).toEqual([["=RC[-1]*2"], ["=R1C1+R[-1]C"]]);
  expect(copied.formulas).toEqual([["=B1+1"], ["=$A$1*C1"]]);
  expect(copied.values).toEqual([[3], [3]]);
});

test.each([
  ["zh-CN", "2026-01-31", 'yyyy"年"m"月"d"日"', "2026年1月31日"],
  ["zh-CN", "2026-01-31", "dddd", "星期六"],
  ["en-US", "2026-01-31", "dddd", "Saturday"],
] as const)(
  "in %s the typed date %s is a number that shows under %s as %s",
  async (locale, typed, format, shown) => {
    const { inSheet } = await openSheet([], { locale });
    const cell = await inSheet((sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[typed]];
      range.numberFormat = [[format]];
      return range.load("values,text");
    });
    expect([cell.values, cell.text]).toEqual([[[46053]], [[shown]]]);
  },
);

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["InvalidArgument at Range.values", (sheet) => (sheet.getRange("A1:B2").values = [[1]])],
  ["InvalidArgument at Range.values", (sheet) => (sheet.getRange("A1:B1").values = [[1], [2]])],
  ["InvalidArgument at Range.values", (sheet) => (sheet.getRange("A1").values = [[{ a: 1 }]])],
  ["InvalidArgument at Range.values", (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]])],
  ["InvalidArgument at Range.formulas", (sheet) => (sheet.getRange("A:A").formulas = [["=1"]])],
])("%s", async (refusal, body) => {
  const office = await openSheet();
  expect(await office.refusal(body)).toBe(refusal);
});

test("whole columns have no values to read", async () => {
  const { inSheet } = await openSheet([[1]]);
  const column = await inSheet((sheet) => sheet.getRange("A:B").load("values,rowCount,isEntireColumn"));
  expect([column.values, column.rowCount, column.isEntireColumn]).toEqual([null, 1_048_576, true]);
});

test("a dynamic array fills its neighbours", async () => {
  const { inSheet } = await openSheet([[1], [2], [3]]);
  const [spill, parent] = await inSheet((sheet) => {
    sheet.getRange("C1").formulas = [["=A1:A3*10"]];
    return [
      sheet.getRange("C1").getSpillingToRange().load("address,values,hasSpill"),
      sheet.getRange("C3").getSpillParent().load("address"),
    ] as const;
  });
  expect([spill.address, spill.values, spill.hasSpill, parent.address]).toEqual([
    "Sheet1!C1:C3",
    [[10], [20], [30]],
    true,
    "Sheet1!C1",
  ]);
});
