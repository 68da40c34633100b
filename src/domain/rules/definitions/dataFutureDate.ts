import { placeAmong, titleOf } from "../evidence/places";
import { defineRule } from "../rule";

/** No figure is of a day that is still to come. */
export const dataFutureDate = defineRule({
  code: "data/futureDate",
  family: "data",
  severity: "warning",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "更新日期不在未来",
      what: ({ name, day }, say) => `${say.quote(name)}的更新日期是 ${say.day(day)}，这一天还没有到。`,
      why: () => "未来的日期会让过期的数据看起来是新的。",
      advice: (_data, say) => `核对${say.fields(["asOf"])}的年份和月份；预测值请另列说明。`,
    },
    "en-US": {
      name: "Figures are not from the future",
      what: ({ name, day }, say) =>
        `The figure of ${say.quote(name)} is dated ${say.day(day)}, which is still to come.`,
      why: () => "A date in the future makes old figures look fresh.",
      advice: (_data, say) =>
        `Check year and month of ${say.fields(["asOf"])}; a forecast belongs in a column of its own.`,
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "today is not the future",
      today: "2026-06-30",
      rows: `
        指标名称   | 目标值   | 实际值   | 更新日期
        科研销售额 | 5200万元 | 2730万元 | 2026-06-30
        出库率     | 96%      | 93%      | 2026-06-29`,
    },
    {
      industry: "software",
      why: "a deadline lies in the future, as it should",
      rows: `
        KPI | Target | Actual | Deadline   | As of
        ARR | 12M    | 9M     | 2026-12-31 | 2026-09-28
        NRR | 110%   | 107%   | 2027-03-31 | 2026-09-28`,
    },
    {
      industry: "retail",
      why: "without a year it may be this year's or last year's",
      rows: `
        指标名称 | 目标值 | 实际值 | 更新日期
        月销售额 | 85万   | 88万   | 12月
        连带率   | 1.8    | 1.9    | 上周五`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "tomorrow",
      today: "2026-06-30",
      rows: `
        指标名称   | 目标值   | 实际值   | 更新日期
        科研销售额 | 5200万元 | 2730万元 | 2026-07-01
        出库率     | 96%      | 93%      | 2026-06-30`,
      at: "D2",
      data: { name: "科研销售额", day: "2026-07-01" },
    },
    {
      industry: "logistics",
      why: "a year too far",
      rows: `
        KPI         | Target | Actual | As of
        Damage rate | ≤0.2%  | 0.1%   | 2027-08-31
        Cost/parcel | 8      | 7.9    | 2026-08-31`,
      at: "D2",
    },
    {
      industry: "hospital",
      why: "in Chinese",
      rows: `
        指标名称   | 目标值 | 实际值 | 数据日期
        平均住院日 | ≤7天   | 6.8天  | 2026年10月1日
        药占比     | ≤30%   | 29%    | 2026年9月29日`,
      at: "D2",
      data: { day: "2026-10-01" },
    },
  ],

  check(kpi, { today, columns }) {
    const day = kpi.asOf?.day;
    if (day === undefined || day <= today) return [];
    return [{ focus: [placeAmong(kpi, ["asOf"], columns)], data: { name: titleOf(kpi), day } }];
  },
});
