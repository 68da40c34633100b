import { withUnit } from "../../../src/domain/kpi/alignment";
import { parseCell, parseDeadlineCell, withUnitOfRecord } from "../../../src/domain/kpi/cell";
import { parseQuantity } from "../../../src/domain/kpi/parseQuantity";
import { isQuantity, plainNumber } from "../../../src/domain/kpi/quantity";

test.each([
  [0.985, "98.5%", { value: 98.5, unit: "%" }],
  [0.98517, "99%", { value: 98.517, unit: "%" }],
  [-0.12, "-12%", { value: -12, unit: "%" }],
  [-0.12, "(12%)", { value: -12, unit: "%" }],
  [1, "100%", { value: 100, unit: "%" }],
  [0.985, "0.985", { value: 0.985, unit: undefined }],
  [1200, "1,200", { value: 1200, unit: undefined }],
  [1200, "¥1,200.00", { value: 1200, unit: "¥" }],
  [90, "90分", { value: 90, unit: "分" }],
  [48.25, "48小时", { value: 48.25, unit: "小时" }],
  ["≥85%", "≥85%", { comparator: ">=", value: 85, unit: "%" }],
  [46295, "2026-09-30", { reason: "date" }],
  [46295, "2026年9月30日", { reason: "date" }],
  [46295, "9/30/2026", { reason: "date" }],
  [46295, "30-Sep-26", { reason: "date" }],
  [46295, "46295", { value: 46295 }],
  ["", "", { reason: "missing" }],
])("%p shown as %s", (value, text, expected) => {
  expect(parseCell({ value, text })).toMatchObject(expected);
});

test.each([
  [46295, "2026-09-30", { day: "2026-09-30" }],
  [46295, "9月30日", { day: "2026-09-30" }],
  [46295, "46295", { day: "2026-09-30" }],
  [46295, "Sep-26", { day: "2026-09-30" }],
  [2026, "2026", { period: "2026" }],
  ["2026Q3", "2026Q3", { period: "2026-Q3" }],
])("a deadline %p shown as %s", (value, text, expected) => {
  expect(parseDeadlineCell({ value, text })).toMatchObject(expected);
});

test.each([
  ["1200", "万元", { value: 12_000_000, unit: "元", scale: 4 }],
  ["≥0.95", "%", { comparator: ">=", value: 95, unit: "%" }],
  ["95", "%", { value: 95, unit: "%" }],
  ["1", "%", { value: 100, unit: "%" }],
  ["2", "%", { value: 2, unit: "%" }],
  ["3~5", "天", { value: 3, high: 5, unit: "天" }],
  ["从85提升至90", "分", { start: 85, value: 90, unit: "分" }],
  ["10~12", "万元", { value: 100_000, high: 120_000, unit: "元" }],
  ["650", "公斤/亩", { value: 650, unit: "公斤", per: "亩" }],
  ["3", "个/季度", { value: 3, unit: "个", per: "季度" }],
  ["1200万", "元", { value: 12_000_000, unit: "元", scale: 4 }],
  ["5天", "小时", { value: 5, unit: "天" }],
  ["5", "", { value: 5, unit: undefined }],
])("%s under the unit %s", (text, unit, expected) => {
  const read = parseQuantity(text);
  if (!isQuantity(read)) throw new Error(text);
  expect(withUnit(read, unit)).toMatchObject(expected);
});

test.each([
  [0.95, "里程碑按期达成率", { value: 95, unit: "%" }],
  [0.7, "Patch adoption rate", { value: 70, unit: "%" }],
  [95, "里程碑按期达成率", { value: 95, unit: undefined }],
  [0.5, "万元产值能耗", { value: 0.5, unit: undefined }],
])("%s of %s", (value, name, expected) => {
  expect(withUnitOfRecord(plainNumber(value), { name })).toMatchObject(expected);
});
