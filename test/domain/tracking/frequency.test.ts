import { readLevel } from "../../../src/domain/kpi/level";
import { readFrequency, readPeriodLength } from "../../../src/domain/tracking/frequency";
import { daysBetween, periodEnd } from "../../../src/domain/tracking/periodEnd";

test.each([
  ["每日", "day"],
  ["实时", "day"],
  ["每周", "week"],
  ["月度", "month"],
  ["每月5日前", "month"],
  ["季", "quarter"],
  ["每半年", "half"],
  ["年度", "year"],
  ["daily", "day"],
  ["Weekly", "week"],
  ["monthly", "month"],
  ["semi-annual", "half"],
  ["Annually", "year"],
  ["按需", undefined],
  ["", undefined],
])("frequency %s is %s", (text, expected) => {
  expect(readFrequency(text)).toBe(expected);
});

test.each([
  ["2026Q2", "quarter", "2026-06-30"],
  ["2026年第二季度绩效考核表", "quarter", "2026-06-30"],
  ["2026年3月", "month", "2026-03-31"],
  ["2026-06", "month", "2026-06-30"],
  ["2026年上半年", "half", "2026-06-30"],
  ["2026年度", "year", "2026-12-31"],
  ["FY2026", "year", "2026-12-31"],
  ["Q3 2026", "quarter", "2026-09-30"],
  ["June 2026", "month", "2026-06-30"],
  ["H1 2026", "half", "2026-06-30"],
  ["2028年2月", "month", "2028-02-29"],
  ["3月考核", "month", undefined],
  ["教师考核表（2026年春季学期）", "year", undefined],
  ["季度", "quarter", undefined],
  ["客服专员", undefined, undefined],
])("period %s is a %s and ends on %s", (text, length, end) => {
  expect(readPeriodLength(text)).toBe(length);
  expect(periodEnd(text)).toBe(end);
});

test.each([
  ["2026-06-30", "2026-07-01", 1],
  ["2026-02-28", "2026-03-31", 31],
  ["2026-07-01", "2026-06-30", -1],
])("from %s to %s are %d days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ["公司级", 1],
  ["集团", 1],
  ["部门级", 2],
  ["事业部", 2],
  ["岗位级", 3],
  ["个人", 3],
  ["Company", 1],
  ["Department", 2],
  ["Individual", 3],
  ["A", undefined],
])("level %s is %s", (text, rank) => {
  expect(readLevel(text)).toBe(rank);
});
