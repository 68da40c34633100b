import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { plainValue } from "../../../src/workbench/model/writing";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { partText, reopen } from "../files/support";
import { openSheet } from "./inSheet";

const CELLS = [
  ["指标", "得分"],
  ["销售额", 95],
  ["回款率", 60],
  ["满意度", 88],
  ["培训", 40],
];

/** The rows one can see, by their first cells. */
function seen({ activeSheet }: Workbook): unknown[] {
  return [1, 2, 3, 4]
    .filter((row) => !activeSheet.rows.get(row)?.hidden)
    .map((row) => plainValue(activeSheet.valueAt(row, 0)));
}

type Filter = (filter: Excel.Filter) => unknown;

test.each<[string, number, Filter, string[]]>([
  ["values", 0, (filter) => filter.applyValuesFilter(["回款率", "培训"]), ["回款率", "培训"]],
  ["one comparison", 1, (filter) => filter.applyCustomFilter(">=88"), ["销售额", "满意度"]],
  ["two of them", 1, (filter) => filter.applyCustomFilter(">90", "<50", "Or"), ["销售额", "培训"]],
  ["a pattern", 0, (filter) => filter.applyCustomFilter("=*率"), ["回款率"]],
  ["not a pattern", 0, (filter) => filter.applyCustomFilter("<>*率"), ["销售额", "满意度", "培训"]],
  ["the best two", 1, (filter) => filter.applyTopItemsFilter(2), ["销售额", "满意度"]],
  ["the worst half", 1, (filter) => filter.applyBottomPercentFilter(50), ["回款率", "培训"]],
  ["above average", 1, (filter) => filter.applyDynamicFilter("AboveAverage"), ["销售额", "满意度"]],
])("a table's column filters by %s", async (_what, column, apply, left) => {
  const { inSheet, workbook } = await openSheet(CELLS);
  await inSheet((sheet) => {
    sheet.tables.add("A1:B5", true).name = "KPI";
    apply(sheet.tables.getItem("KPI").columns.getItemAt(column).filter);
  });
  expect(seen(workbook)).toEqual(left);
  const again = await reopen(workbook);
  expect(seen(again)).toEqual(left);
  expect(again.tables[0]?.filters).toEqual(workbook.tables[0]?.filters);
  await inSheet((sheet) => sheet.tables.getItem("KPI").clearFilters());
  expect(seen(workbook)).toHaveLength(4);
  expect(partText(await saveWorkbook(workbook), "xl/tables/table1.xml")).not.toContain("filterColumn");
});

test("a sheet's filter: applied, read, reapplied, cleared and removed", async () => {
  const { inSheet, workbook } = await openSheet(CELLS);
  const filter = await inSheet((sheet) => {
    sheet.autoFilter.apply("A1:B5", 1, { filterOn: "Custom", criterion1: ">50" });
    return sheet.autoFilter.load("enabled,isDataFiltered,criteria");
  });
  expect([filter.enabled, filter.isDataFiltered]).toEqual([true, true]);
  expect(filter.criteria).toMatchObject([null, { filterOn: "Custom", criterion1: ">50" }]);
  expect(seen(workbook)).toEqual(["销售额", "回款率", "满意度"]);
  await inSheet((sheet) => (sheet.getRange("B3").values = [[10]]));
  expect(seen(workbook)).toContain("回款率");
  await inSheet((sheet) => sheet.autoFilter.reapply());
  expect(seen(workbook)).toEqual(["销售额", "满意度"]);
  expect((await reopen(workbook)).activeSheet.filters).toEqual(workbook.activeSheet.filters);
  await inSheet((sheet) => sheet.autoFilter.clearColumnCriteria(1));
  expect(seen(workbook)).toHaveLength(4);
  await inSheet((sheet) => sheet.autoFilter.remove());
  expect(workbook.activeSheet.autoFilter).toBeUndefined();
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  [
    "InvalidArgument at AutoFilter.apply",
    (sheet) => sheet.autoFilter.apply("A1:B5", 5, { filterOn: "Values", values: [] }),
  ],
  [
    "InvalidArgument at AutoFilter.apply",
    (sheet) => sheet.autoFilter.apply("A1:B5", 1, { filterOn: "CellColor", color: "#FF0000" }),
  ],
  [
    "InvalidArgument at Filter.applyIconFilter",
    (sheet) =>
      sheet.tables
        .add("A1:B5", true)
        .columns.getItemAt(0)
        .filter.applyIconFilter({ index: 0, set: "ThreeArrows" }),
  ],
])("%s", async (refusal, change) => {
  const { refusal: refusalOf } = await openSheet(CELLS);
  expect(await refusalOf(change)).toBe(refusal);
});

test("stripes and highlighted columns of a table, kept in the file", async () => {
  const { inSheet, workbook } = await openSheet(CELLS);
  await inSheet((sheet) => {
    const table = sheet.tables.add("A1:B5", true);
    table.showBandedColumns = true;
    table.highlightFirstColumn = true;
    table.highlightLastColumn = true;
  });
  const looks = { showBandedColumns: true, highlightFirstColumn: true, highlightLastColumn: true };
  expect((await reopen(workbook)).tables[0]).toMatchObject(looks);
});

test("page breaks and headings, kept in the file and moved with their rows", async () => {
  const { inSheet, workbook } = await openSheet(CELLS);
  const [count, cell] = await inSheet((sheet) => {
    sheet.showHeadings = false;
    sheet.horizontalPageBreaks.add("A3");
    sheet.horizontalPageBreaks.add("A9");
    sheet.verticalPageBreaks.add("C1");
    sheet.horizontalPageBreaks.getItem(1).delete();
    sheet.getRange("1:1").insert("Down");
    const { horizontalPageBreaks } = sheet;
    return [
      horizontalPageBreaks.getCount(),
      horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address"),
    ] as const;
  });
  expect([count.value, cell.address]).toEqual([1, "Sheet1!A4"]);
  const { rowBreaks, columnBreaks, showHeadings } = (await reopen(workbook)).activeSheet;
  expect([rowBreaks, columnBreaks, showHeadings]).toEqual([[3], [2], false]);
});
