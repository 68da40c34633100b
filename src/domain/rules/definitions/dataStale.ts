import { columnsIn, placeAmong, titleOf } from "../evidence/places";
import { firstNames, quoted } from "../evidence/sentences";
import { neededUntil, staleOnes } from "../evidence/staleFigures";
import { defineRule } from "../rule";
import { itemsOf } from "../sift";

/** Figures are no older than one collection period. Once a KPI's own period is over its last figure stays good. */
export const dataStale = defineRule({
  code: "data/stale",
  family: "data",
  severity: "warning",
  looksAt: "table",
  settings: { grace: { value: 0, unit: "days", source: "choice", least: 0, most: 90 } },

  words: {
    "zh-CN": {
      name: "数据及时更新",
      what: ({ count, names, oldest }, say) =>
        Number(count) > 1
          ? `${say.count(count, "个指标")}的数据超过一个采集周期没有更新：${quoted(names, say)}${Number(count) > 3 ? "等" : ""}，最早的停在 ${say.day(oldest)}。`
          : `${quoted(names, say)}的数据停在 ${say.day(oldest)}，超过一个采集周期没有更新。`,
      why: () => "拿过期的数据打分或预警，结论会落后于实际。",
      advice: (_data, say) =>
        `更新${say.fields(["actual"])}和${say.fields(["asOf"])}；采集确实没有这么勤，就改正${say.fields(["frequency"])}。`,
      settings: { grace: "宽限天数" },
    },
    "en-US": {
      name: "Figures are up to date",
      what: ({ count, names, oldest }, say) =>
        Number(count) > 1
          ? `The figures of ${say.count(count, "KPI", "KPIs")} are older than one collection period: ${quoted(names, say)}${Number(count) > 3 ? " and others" : ""}. The oldest is of ${say.day(oldest)}.`
          : `The figure of ${quoted(names, say)} is of ${say.day(oldest)}, more than one collection period ago.`,
      why: () => "Scores and warnings from old figures lag behind what is really going on.",
      advice: (_data, say) =>
        `Bring ${say.fields(["actual", "asOf"])} up to date; if it is collected less often, correct ${say.fields(["frequency"])}.`,
      settings: { grace: "Days of grace" },
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "a month old, collected monthly",
      today: "2026-07-31",
      rows: `
        指标名称   | 目标值   | 实际值   | 更新日期   | 采集频率
        科研销售额 | 5200万元 | 2730万元 | 2026-06-30 | 每月
        出库率     | 96%      | 93%      | 2026-07-30 | 每周`,
    },
    {
      industry: "software",
      why: "the quarter is over: its last figure is final",
      rows: `
        KPI        | Target | Actual | As of      | Frequency | Period
        Logo churn | <2.5%  | 2.7%   | 2026-03-31 | monthly   | 2026Q1
        NRR        | 110%   | 107%   | 2026-03-31 | monthly   | 2026Q1`,
    },
    {
      industry: "retail",
      why: "nothing says how often it is collected",
      rows: `
        指标名称 | 目标值 | 实际值 | 更新日期
        月销售额 | 85万   | 88万   | 2026-03-31
        连带率   | 1.8    | 1.9    | 2026-03-31`,
    },
  ],
  failing: [
    {
      industry: "manufacturing",
      why: "a day over a month",
      today: "2026-08-01",
      rows: `
        指标名称 | 目标值 | 实际值 | 更新日期   | 采集频率
        合格率   | 98.5%  | 98.7%  | 2026-06-30 | 每月
        能耗     | ≤1280  | 1265   | 2026-07-31 | 每月`,
      at: "D2",
      data: { count: 1, oldest: "2026-06-30" },
    },
    {
      industry: "logistics",
      why: "two of three lag behind",
      rows: `
        KPI              | Target | Actual | As of      | Frequency
        On-time delivery | 97%    | 96%    | 2026-09-01 | weekly
        Damage rate      | ≤0.2%  | 0.1%   | 2026-09-29 | daily
        Cost per parcel  | 8      | 7.9    | 2026-05-31 | quarterly`,
      at: "D2:D4",
      data: { count: 2, oldest: "2026-05-31" },
    },
    {
      industry: "hospital",
      why: "by the period where no frequency is given",
      rows: `
        指标名称   | 目标值 | 实际值 | 更新日期   | 考核周期
        平均住院日 | ≤7天   | 6.8天  | 2026-05-31 | 月度
        药占比     | ≤30%   | 29%    | 2026-09-15 | 月度`,
      at: "D2",
    },
  ],

  check(bound, { settings: { grace }, today }) {
    const columns = columnsIn(bound);
    if (!columns.has("asOf")) return [];
    const stale = itemsOf(staleOnes(bound.kpis, { needed: neededUntil(bound, today), grace }));
    const [oldest] = stale.flatMap(({ asOf }) => asOf?.day ?? []).sort();
    if (oldest === undefined) return [];
    return [
      {
        focus: stale.map((kpi) => placeAmong(kpi, ["asOf"], columns)),
        data: { count: stale.length, oldest, names: firstNames(stale.map(titleOf)) },
      },
    ];
  },
});
