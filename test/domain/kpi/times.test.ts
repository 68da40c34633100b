import fc from "fast-check";
import { plainText } from "../../../src/domain/kpi/plainText";
import { isBinding, timesIn, withoutTimes } from "../../../src/domain/kpi/times";
import { endOfPeriod } from "../../../src/domain/kpi/times/calendar";

const written = (text: string) =>
  timesIn(plainText(text)).map(
    ({ kind, text: words, value }) => `${kind} ${words}${value ? ` ${value}` : ""}`,
  );

test.each([
  ["2026年9月30日前上线", "deadline 2026年9月30日前 2026-09-30"],
  ["9月30日前完成样机", "deadline 9月30日前 --09-30"],
  ["6月底前废品率降至2%", "deadline 6月底前 --06-30"],
  ["2026年2月底", "deadline 2026年2月底 2026-02-28"],
  ["明年3月前投产", "deadline 明年3月前 --03"],
  ["2026年1月至6月压降差旅费", "period 2026年1月至6月 2026-01/2026-06"],
  ["第三季度末达到95%", "deadline 第三季度末 --09-30"],
  ["三季度前建成", "deadline 三季度前 --06-30"],
  ["Q1优化流程", "period Q1 --Q1"],
  ["2026Q4", "period 2026Q4 2026-Q4"],
  ["前三季度营收", "period 前三季度 --Q1/--Q3"],
  ["2026年下半年", "period 2026年下半年 2026-H2"],
  ["2026年底前", "deadline 2026年底前 2026-12-31"],
  ["年底达到95%", "deadline 年底 --12-31"],
  ["全年坪效", "period 全年"],
  ["2026年业绩翻番", "period 2026年 2026"],
  ["FY27", "period FY27 2027"],
  ["到2027年市占率第一", "deadline 到2027年 2027"],
  ["三个月内提升至90分", "deadline 三个月内 P3M"],
  ["半年内完成搬迁", "deadline 半年内 P6M"],
  ["双十一期间GMV", "period 双十一期间 --11-11"],
  ["本学期末", "deadline 本学期末"],
  ["十五五期间", "period 十五五期间"],
  ["by 30 September 2026", "deadline by 30 September 2026 2026-09-30"],
  ["before March 1, 2027", "deadline before March 1, 2027 2027-03-01"],
  ["by the end of Q3", "deadline by the end of Q3 --09-30"],
  [
    "by the end of the second quarter of 2026",
    "deadline by the end of the second quarter of 2026 2026-06-30",
  ],
  ["in the first half of 2026", "period the first half of 2026 2026-H1"],
  ["by year end", "deadline by year end --12-31"],
  ["within the next six months", "deadline within the next six months P6M"],
  ["31/03/2027", "deadline 31/03/2027 2027-03-31"],
  ["04/03/2027", "deadline 04/03/2027"],
  ["Jun-26", "period Jun-26 2026-06"],
  ["2026/12", "period 2026/12 2026-12"],
  ["20261231", "deadline 20261231 2026-12-31"],
  ["throughout 2026", "period throughout 2026 2026"],
])("%s is bound in time", (text, expected) => {
  expect(written(text)).toEqual([expected]);
});

test.each([
  ["教师每周听课", "frequency 每周"],
  ["同比下降4%", "baseline 同比"],
  ["较去年增长两成", "baseline 较去年"],
  ["成立于2010年的便民中心", "name 成立于2010年"],
  ["月末结账差错笔数", "name 月末"],
  ["2025级新生预警人数", "name 2025级"],
  ["24小时便利店门店数", "name 24小时"],
  ["校招生留存率，一年期", "measure 一年期"],
  ["新员工3个月内离职率", "measure 3个月内"],
  ["审批周期控制在3个月内", "measure 3个月内"],
  ["客诉48小时内闭环率", "measure 48小时内"],
  ["Two drills per month", "frequency per month"],
  ["8% year on year", "baseline year on year"],
  ["Rotterdam hub (opened in 1998)", "name opened in 1998"],
  ["Year-end stocktake variances", "name Year-end stocktake"],
  ["First response under 2 hours", "measure under 2 hours"],
  ["90-day attrition", "name 90-day"],
])("%s is not", (text, expected) => {
  expect(written(text)).toEqual([expected]);
  expect(timesIn(plainText(text)).some(isBinding)).toBe(false);
});

test.each([
  "数学期末平均分",
  "三月龄犊牛成活率",
  "质量月度之星",
  "5G基站数",
  "Line 3 scrap rate",
  "A4 paper use",
])("%s has no time that binds", (text) => {
  expect(timesIn(plainText(text)).filter(isBinding)).toEqual([]);
});

test.each([
  ["2026-Q3", "2026-09-30"],
  ["2026-H1", "2026-06-30"],
  ["2028-02", "2028-02-29"],
  ["2026", "2026-12-31"],
  ["2026-05-04", "2026-05-04"],
  ["--Q3", undefined],
])("%s ends on %s", (period, day) => {
  expect(endOfPeriod(period)).toBe(day);
});

test("times stand where they say, never overlap, and can be taken out", () => {
  const words = fc.constantFrom(
    "2026年",
    "Q3",
    "9月30日前",
    "每周",
    "销售额",
    "，",
    "同比",
    "3个月内",
    "by Q2",
    " ",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const times = timesIn(text);
      for (const [index, { start, end, text: said }] of times.entries()) {
        expect(text.slice(start, end)).toBe(said);
        expect(start).toBeGreaterThanOrEqual(times[index - 1]?.end ?? 0);
      }
      expect(withoutTimes(text, times).match(/\|/g)?.length ?? 0).toBe(times.length);
    }),
    { seed: 20260101, numRuns: 300 },
  );
});
