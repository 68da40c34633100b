import { openSheet } from "./inSheet";

const CELLS = [
  ["指标", "权重", "得分"],
  ["b", 30, "=[@权重]*2"],
  ["a", 70, 140],
];

type Change = (table: Excel.Table, sheet: Excel.Worksheet) => unknown;

async function goals() {
  const office = await openSheet(CELLS);
  await office.inSheet((sheet) => {
    sheet.tables.add("A1:C3", true).name = "Goals";
    sheet.getRange("A5").values = [["below"]];
  });
  return office;
}

const valuesAfter = async (change: Change): Promise<unknown[][]> => {
  const { inSheet } = await goals();
  const used = await inSheet((sheet) => {
    change(sheet.tables.getItem("Goals"), sheet);
    return sheet.getUsedRange(true).load("values");
  });
  return used.values;
};

const blank = ["", "", ""];

test.each<[string, Change, unknown[][]]>([
  [
    "a row added at the end pushes down what is below",
    (table) => table.rows.add(undefined, [["c", 1, 2]]),
    [["指标", "权重", "得分"], ["b", 30, 60], ["a", 70, 140], ["c", 1, 2], blank, ["below", "", ""]],
  ],
  [
    "a row added in the middle",
    (table) => table.rows.add(1, [["c", 1, 2]]),
    [["指标", "权重", "得分"], ["b", 30, 60], ["c", 1, 2], ["a", 70, 140], blank, ["below", "", ""]],
  ],
  [
    "a row deleted",
    (table) => table.rows.getItemAt(0).delete(),
    [["指标", "权重", "得分"], ["a", 70, 140], blank, ["below", "", ""]],
  ],
  [
    "rows sorted",
    (table) => table.sort.apply([{ key: 0 }]),
    [["指标", "权重", "得分"], ["a", 70, 140], ["b", 30, 60], blank, ["below", "", ""]],
  ],
  [
    "a column renamed",
    (table) => (table.columns.getItem("权重").name = "比重"),
    [["指标", "比重", "得分"], ["b", 30, 60], ["a", 70, 140], blank, ["below", "", ""]],
  ],
  [
    "a column added",
    (table) => table.columns.add(undefined, [["备注"], ["x"], ["y"]]),
    [
      ["指标", "权重", "得分", "备注"],
      ["b", 30, 60, "x"],
      ["a", 70, 140, "y"],
      [...blank, ""],
      ["below", "", "", ""],
    ],
  ],
  [
    "a column deleted",
    (table) => table.columns.getItem("得分").delete(),
    [
      ["指标", "权重"],
      ["b", 30],
      ["a", 70],
      ["", ""],
      ["below", ""],
    ],
  ],
  [
    "totals",
    (table) => (table.showTotals = true),
    [["指标", "权重", "得分"], ["b", 30, 60], ["a", 70, 140], ["Total", "", 200], blank, ["below", "", ""]],
  ],
])("%s", async (_what, change, values) => {
  expect(await valuesAfter(change)).toEqual(values);
});

test("the parts of a table are ranges", async () => {
  const { inSheet } = await goals();
  const parts = await inSheet((sheet) => {
    const table = sheet.tables.getItem("goals");
    const weight = table.columns.getItem("权重");
    return [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      weight.getRange(),
      weight.getDataBodyRange(),
      table.rows.getItemAt(1).getRange(),
    ].map((range) => range.load("address"));
  });
  expect(parts.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
    "A1:C3",
    "A1:C1",
    "A2:C3",
    "B1:B3",
    "B2:B3",
    "A3:C3",
  ]);
});

test("tables are found by name, by id, by sheet and by what they touch", async () => {
  const { Excel } = await goals();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const byName = context.workbook.tables.getItem("GOALS").load("id,name,style,showHeaders,showTotals");
    const touched = sheet.getRange("C3:D9").getTables().load("items/name");
    const untouched = sheet.getRange("E1").getTables().getCount();
    const missing = sheet.tables.getItemOrNullObject("Nope");
    sheet.tables.load("count,items/name,items/columns/items/name");
    await context.sync();
    expect([byName.name, byName.style, byName.showHeaders, byName.showTotals]).toEqual([
      "Goals",
      "TableStyleMedium2",
      true,
      false,
    ]);
    expect(touched.items.map(({ name }) => name)).toEqual(["Goals"]);
    expect([untouched.value, missing.isNullObject, sheet.tables.count]).toEqual([0, true, 1]);
    expect(sheet.tables.items[0]?.columns.items.map(({ name }) => name)).toEqual(["指标", "权重", "得分"]);
    const byId = context.workbook.tables.getItem(byName.id).load("name");
    await context.sync();
    expect(byId.name).toBe("Goals");
  });
});

test.each<[string, Change]>([
  ["InvalidArgument at TableCollection.add", (_table, sheet) => sheet.tables.add("B2:D9", true).load("id")],
  ["InvalidArgument at Table.name", (table) => (table.name = "A1")],
  ["InvalidArgument at TableColumn.name", (table) => (table.columns.getItemAt(0).name = "权重")],
  ["InvalidArgument at TableRowCollection.add", (table) => table.rows.add(9, [["c", 1, 2]])],
  ["InvalidOperation at Table.getTotalRowRange", (table) => table.getTotalRowRange().load("address")],
  ["ItemNotFound at TableColumnCollection.getItem", (table) => table.columns.getItem("Nope").load("id")],
])("%s", async (refusal, change) => {
  const office = await goals();
  expect(await office.refusal((sheet) => change(sheet.tables.getItem("Goals"), sheet))).toBe(refusal);
});

test("blank and double headers get names of their own", async () => {
  const { inSheet } = await openSheet([
    ["A", "", "a"],
    [1, 2, 3],
  ]);
  const header = await inSheet((sheet) => sheet.tables.add("A1:C2", true).getHeaderRowRange().load("values"));
  expect(header.values).toEqual([["A", "Column1", "a2"]]);
});

test("without headers a row is put in for them", async () => {
  const { inSheet } = await openSheet([[1, 2]]);
  const range = await inSheet((sheet) => sheet.tables.add("A1:B1", false).getRange().load("address,values"));
  expect([range.address, range.values]).toEqual([
    "Sheet1!A1:B2",
    [
      ["Column1", "Column2"],
      [1, 2],
    ],
  ]);
});

test.each<[string, Change, string]>([
  ["a column has another name", (table) => (table.columns.getItem("权重").name = "比重"), "=[@比重]*2"],
  ["its name needs brackets", (table) => (table.columns.getItem("权重").name = "权重 %"), "=[@[权重 %]]*2"],
  ["the header is typed anew", (_table, sheet) => (sheet.getRange("B1").values = [["比重"]]), "=[@比重]*2"],
  ["the header is emptied", (_table, sheet) => sheet.getRange("B1").clear("Contents"), "=[@Column1]*2"],
  ["the table is none any more", (table) => table.convertToRange(), "=$B2*2"],
])("formulas follow when %s", async (_what, change, formula) => {
  const { inSheet } = await goals();
  const [cell, sum] = await inSheet((sheet) => {
    sheet.getRange("E1").formulas = [["=SUM(Goals[权重])"]];
    change(sheet.tables.getItem("Goals"), sheet);
    return [sheet.getRange("C2").load("formulas,values"), sheet.getRange("E1").load("values")] as const;
  });
  expect([cell.formulas, cell.values, sum.values]).toEqual([[[formula]], [[60]], [[100]]]);
});

test("formulas follow a table's new name", async () => {
  const { inSheet } = await goals();
  const sum = await inSheet((sheet) => {
    sheet.getRange("E1").formulas = [["=SUM(Goals[权重])"]];
    sheet.tables.getItem("Goals").name = "目标";
    return sheet.getRange("E1").load("formulas,values");
  });
  expect([sum.formulas, sum.values]).toEqual([[["=SUM(目标[权重])"]], [[100]]]);
});

test("a table turned back into cells leaves them", async () => {
  const { inSheet, workbook } = await goals();
  const range = await inSheet((sheet) => sheet.tables.getItem("Goals").convertToRange().load("values"));
  expect(range.values[1]).toEqual(["b", 30, 60]);
  expect(workbook.tables).toEqual([]);
});
