import { dueDay, parseDeadline } from "../../../src/domain/kpi/deadline";

test.each([
  ["6月30日前上线", { day: "2026-06-30" }],
  ["年底", { day: "2026-12-31" }],
  ["第三季度末", { day: "2026-09-30" }],
  ["2027Q4", { period: "2027-Q4" }],
  ["2026年12月", { period: "2026-12" }],
  ["12月底前", { day: "2026-12-31" }],
  ["by end of Q3", { day: "2026-09-30" }],
  ["下半年", { period: "2026-H2" }],
  ["2026-09-30", { day: "2026-09-30" }],
  ["2026/9/30", { day: "2026-09-30" }],
  ["3个月内", { period: "P3M" }],
  ["2026年1月至6月", { period: "2026-01/2026-06" }],
  ["2026年9月启动，12月31日前完成", { day: "2026-12-31" }],
])("%s in the sheet of 2026", (text, expected) => {
  expect(parseDeadline(text, { year: 2026 })).toMatchObject(expected);
});

test.each([
  ["3个月内", { day: "2026-11-30" }],
  ["两周内", { day: "2026-09-14" }],
  ["本季度", { period: "2026-Q3" }],
  ["下季度末", { day: "2026-12-31" }],
  ["本月底", { day: "2026-08-31" }],
  ["this year", { period: "2026" }],
  ["next quarter", { period: "2026-Q4" }],
  ["6月30日", { day: "2026-06-30" }],
])("%s on 31 August 2026", (text, expected) => {
  expect(parseDeadline(text, { today: "2026-08-31" })).toMatchObject(expected);
});

test.each([
  ["Q3", { period: "--Q3" }],
  ["9月30日", { day: "--09-30" }],
])("%s without a year leaves it open", (text, expected) => {
  expect(parseDeadline(text)).toMatchObject(expected);
});

test.each([
  [46295, { day: "2026-09-30" }],
  ["46295", { day: "2026-09-30" }],
  [46295.75, { day: "2026-09-30" }],
  [2026, { period: "2026" }],
  [0, undefined],
  [1e9, undefined],
  ["长期", undefined],
  ["每周", undefined],
  ["TBD", undefined],
  ["", undefined],
  [null, undefined],
])("the cell %p", (cell, expected) => {
  if (expected) expect(parseDeadline(cell)).toMatchObject(expected);
  else expect(parseDeadline(cell)).toBeUndefined();
});

test.each([
  ["2026Q3", "2026-09-30"],
  ["2026年1月至6月", "2026-06-30"],
  ["2026-09-30", "2026-09-30"],
  ["2026年", "2026-12-31"],
  ["Q3", undefined],
  ["3个月内", undefined],
])("%s is due on %s", (text, day) => {
  const deadline = parseDeadline(text);
  expect(deadline && dueDay(deadline)).toBe(day);
});
