import { readAmount } from "../../../src/domain/binding/records/readAmount";
import type { CellValue } from "../../../src/domain/binding/snapshot";

const read = (value: CellValue, text: string, unit?: string) =>
  readAmount({ value, text, row: 0, column: 0 }, unit);

/** A number means what the sheet shows of it, with all its digits. */
test.each([
  [0.985, "98.5%", { value: 98.5, unit: "%" }],
  [0.98517, "99%", { value: 98.517, unit: "%" }],
  [-0.12, "-12%", { value: -12, unit: "%" }],
  [-0.12, "(12%)", { value: -12, unit: "%" }],
  [1, "100%", { value: 100, unit: "%" }],
  [0.0035, "3.5‰", { value: 3.5, unit: "‰" }],
  [0.985, "0.985", { value: 0.985, unit: undefined }],
  [1200, "1,200", { value: 1200, unit: undefined }],
  [-1234, "(1,234)", { value: -1234, unit: undefined }],
  [1200, "¥1,200.00", { value: 1200, unit: "¥" }],
  [12_000_000, "1200万", { value: 12_000_000, scale: 4 }],
  [1_200_000, "1.2 M", { value: 1_200_000, scale: 6 }],
  [1.2e6, "1.20E+06", { value: 1_200_000, unit: undefined }],
  [90, "90分", { value: 90, unit: "分" }],
  [48.25, "48小时", { value: 48.25, unit: "小时" }],
  [46295, "46,295", { value: 46295 }],
  ["≥85%", "≥85%", { comparator: ">=", value: 85, unit: "%" }],
  ["1.2e6", "1.2e6", { value: 1_200_000 }],
  ["全角９５％", "全角９５％", { value: 95, unit: "%" }],
  ["￥3.5亿", "￥3.5亿", { value: 350_000_000, unit: "¥", scale: 8 }],
])("%p shown as %s", (value, text, expected) => {
  expect(read(value, text)).toMatchObject(expected);
});

test.each([
  [46295, "2026-09-30", "date"],
  [46295, "2026年9月30日", "date"],
  [46295, "2026/9/30 0:00", "date"],
  [46295, "9月", "date"],
  [46295, "30-Sep-26", "date"],
  ["2026年Q3前", "2026年Q3前", "date"],
  ["", "", "missing"],
  ["—", "—", "missing"],
  ["√", "√", "text"],
  ["已完成", "已完成", "text"],
  [true, "TRUE", "text"],
  ["#REF!", "#REF!", "error"],
])("%p shown as %s is no amount: %s", (value, text, reason) => {
  expect(read(value, text)).toMatchObject({ reason });
});

/** A cell's own unit comes first; the unit column's word is taken at its word: 0.5 under % is half a per cent. */
test.each([
  [1200, "1200", "万元", { value: 12_000_000, unit: "元", scale: 4 }],
  [0.5, "0.5", "%", { value: 0.5, unit: "%" }],
  [95, "95", "%", { value: 95, unit: "%" }],
  ["3~5", "3~5", "天", { value: 3, high: 5, unit: "天" }],
  ["从85提升至90", "从85提升至90", "分", { start: 85, value: 90, unit: "分" }],
  ["1200万", "1200万", "元", { value: 12_000_000, unit: "元", scale: 4 }],
  ["5天", "5天", "小时", { value: 5, unit: "天" }],
  ["前3", "前3", "名", { value: 3, rank: true }],
  [5, "5", "—", { value: 5, unit: undefined }],
  [3, "3", "个/季度", { value: 3, unit: "个", per: "季度" }],
  [650, "650", "公斤/亩", { value: 650, unit: "公斤", per: "亩" }],
])("%p shown as %s under the unit %s", (value, text, unit, expected) => {
  expect(read(value, text, unit)).toMatchObject(expected);
});
