import { detectTables } from "../../../src/domain/binding/detection";
import { dayInText, readMoment } from "../../../src/domain/binding/records/readDay";
import { readPeriod } from "../../../src/domain/binding/records/periods";
import { readRecords, type Kpi } from "../../../src/domain/binding/records/readRecord";
import { drawn, sheetOf, type TestCell } from "./sheetOf";

function meaningOf(rows: TestCell[][] | string): readonly Kpi[] {
  const [table] = detectTables(sheetOf(typeof rows === "string" ? drawn(rows) : rows));
  return table ? readRecords(table) : [];
}

const header = ["指标", "权重", "单位", "目标值", "实际值"];
const row = (unit: TestCell, target: TestCell, actual: TestCell): TestCell[][] => [
  header,
  ["某项", 1, unit, target, actual],
  ["另一项", 0, null, 1, 1],
];

test.each<readonly [string, TestCell, TestCell, TestCell, object]>([
  ["a percent cell is percent", "%", [0.985, "98.5%"], [0.98765, "98.8%"], { value: 98.765, unit: "%" }],
  ["plain numbers have the unit of the row", "万元", 1200, 1350, { value: 13_500_000, unit: "元", scale: 4 }],
  ["a unit in the cell wins", "万元", 1200, "1350万", { value: 13_500_000, unit: "元", scale: 4 }],
  ["a number format that shows a unit", null, 30, [27.5, "28分"], { value: 27.5, unit: "分" }],
  ["a place is a place", null, "TOP3", "第4名", { value: 4, unit: "名", comparator: "=" }],
  ["a dash is missing", null, 90, "—", { reason: "missing" }],
  ["an error is an error", null, 90, "#N/A", { reason: "error" }],
  ["no unit at all", "—", 90, 88, { value: 88, unit: undefined }],
])("%s", (_what, unit, target, actual, expected) => {
  expect(meaningOf(row(unit, target, actual))[0]?.actual).toMatchObject(expected);
});

test.each([
  ["目标值（万元）", 1200, { value: 12_000_000, unit: "元" }],
  ["目标值（必填）", 1200, { value: 1200, unit: undefined }],
  ["Target (days)", 12, { value: 12, unit: "days" }],
])("the header %s gives %s its unit", (target, value, expected) => {
  const [kpi] = meaningOf([
    ["指标", "权重", target],
    ["收入", 60, value],
    ["利润", 40, 1],
  ]);
  expect(kpi?.target).toMatchObject(expected);
});

test.each<readonly [string, TestCell, string | undefined]>([
  ["某项", "≤30秒", "lower"],
  ["差错次数", 0, "lower"],
  ["某项", 12, "higher"],
  ["新系统", "6月30日前上线", "milestone"],
  ["沟通表达", "语气得体", "rating"],
  ["某项工作", "显著提高", undefined],
])("%s with the target %s: %s", (name, target, direction) => {
  const [kpi] = meaningOf([
    ["指标", "权重", "目标值"],
    [name, 60, target],
    ["利润", 40, 1],
  ]);
  expect(kpi?.direction).toBe(direction);
});

test("weights are fractions of their scope, parts have theirs, dates their year from the title", () => {
  const [first, , third] = meaningOf(`
    2026年上半年考核
    序号 | 指标 | 权重 | 目标 | 完成时限 | 核心/非核心
    一、业绩（占比70%） | | | | |
    1 | 收入 | 60 | 从85万提升至90万 | 6月底 | 核心
    2 | 利润 | 40 | 20 | 年底 | 非核心
    二、能力（占比30%） | | | | |
    3 | 沟通 | 100 | 语气得体 | 2026Q2 | 一般`);
  expect(first).toMatchObject({
    ...{ id: "1", name: "收入", part: "业绩", partWeight: 0.7, weight: 0.6, importance: "core" },
    ...{
      start: { value: 850_000 },
      target: { value: 900_000 },
      deadline: { text: "6月底", day: "2026-06-30" },
    },
  });
  expect(third).toMatchObject({
    weight: 1,
    partWeight: 0.3,
    importance: "一般",
    deadline: { text: "2026Q2" },
  });
});

test("a record is read once", () => {
  const [table] = detectTables(sheetOf(row("%", 1, 1)));
  expect(table && readRecords(table)[0]).toBe(table && readRecords(table)[0]);
});

test.each([
  ["2026-06-30", undefined, "2026-06-30"],
  ["2026年6月30日前", undefined, "2026-06-30"],
  ["6月30日", 2026, "2026-06-30"],
  ["6月30日", undefined, undefined],
  ["年底", 2026, "2026-12-31"],
  ["第三季度末", 2026, "2026-09-30"],
  ["2月底", 2024, "2024-02-29"],
  ["30 June 2026", undefined, "2026-06-30"],
  ["Sep 30", 2026, "2026-09-30"],
  ["2026Q4", 2026, undefined],
  ["2026-02-30", undefined, undefined],
  ["长期", 2026, undefined],
])("the day in %s of %s is %s", (text, year, day) => {
  expect(dayInText(text, year)).toBe(day);
});

test("an Excel date is its day; another number is none", () => {
  expect(readMoment({ value: 46203, text: "30-Jun-26", row: 0, column: 0 })?.day).toBe("2026-06-30");
  expect(readMoment({ value: 12, text: "12", row: 0, column: 0 })?.day).toBeUndefined();
});

test.each([
  ["1月", "2026-01", undefined],
  ["十二月", "2026-12", undefined],
  ["2025年3月", "2025-03", undefined],
  ["2026/1/1", "2026-01", undefined],
  ["Jan-26", "2026-01", undefined],
  ["September", "2026-09", undefined],
  ["Q1 2025", "2025-Q1", undefined],
  ["第二季度", "2026-Q2", undefined],
  ["FY26 H1", "2026-H1", undefined],
  ["第5周", "2026-W05", undefined],
  ["Week 12", "2026-W12", undefined],
  ["FY2025", "2025", undefined],
  ["1月目标", "2026-01", "target"],
  ["1月（实际）", "2026-01", "actual"],
  ["Q3 Target", "2026-Q3", "target"],
  ["1月达成率", undefined, undefined],
  ["13月", undefined, undefined],
  ["目标", undefined, undefined],
])("the header %s is the period %s", (text, period, kind) => {
  const read = readPeriod(text, 2026);
  expect([read?.period, read?.kind]).toEqual([period, kind]);
});
