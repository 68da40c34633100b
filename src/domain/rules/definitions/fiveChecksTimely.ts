import type { Kpi } from "../../binding/records/readRecord";
import { plainText } from "../../kpi/plainText";
import { isBinding, timesIn } from "../../kpi/times";
import { readFrequency, readPeriodLength } from "../../tracking/frequency";
import { DAYS_IN, type Frequency } from "../../tracking/staleness";
import { eachOrTogether } from "../evidence/gather";
import { columnsIn, headerPlace, placeAmong, shown, titleOf } from "../evidence/places";
import { titlesOf } from "../evidence/tablePeriod";
import { keysOf } from "../keys";
import { defineRule, type Issue } from "../rule";
import { siftBy } from "../sift";

/** Data is collected at least once in the period it is scored in. */
export const fiveChecksTimely = defineRule({
  code: "fiveChecks/timely",
  family: "fiveChecks",
  severity: "warning",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "采集赶得上考核",
      what: ({ name, frequency, period, count }, say) =>
        count === undefined
          ? `${say.quote(name)}的考核期是${say.quote(period)}，数据却${say.quote(frequency)}才采集一次。`
          : `考核期是${say.quote(period)}，${say.count(count, "个指标")}的数据采集却更慢，例如${say.quote(frequency)}。`,
      why: () => "打分时还没有当期数据，只能用旧数或者估计。",
      advice: (_data, say) =>
        `加密${say.fields(["frequency"])}，或者把${say.fields(["period"])}放长到与采集一致。`,
    },
    "en-US": {
      name: "Data comes in time for scoring",
      what: ({ name, frequency, period, count }, say) =>
        count === undefined
          ? `${say.quote(name)} is scored for ${say.quote(period)}, but its data is collected only ${say.quote(frequency)}.`
          : `${say.count(count, "KPI is", "KPIs are")} scored for ${say.quote(period)} and collected less often, such as ${say.quote(frequency)}.`,
      why: () => "When it is scored there is no figure of the period yet, only an old one or a guess.",
      advice: (_data, say) =>
        `Collect it more often (${say.fields(["frequency"])}), or score it over a longer ${say.fields(["period"])}.`,
    },
  },

  passing: [
    {
      industry: "manufacturing",
      why: "daily for a month, monthly for a month",
      rows: `
        指标名称 | 权重 | 目标值 | 考核周期 | 采集频率
        合格率   | 60%  | 98.5%  | 2026年3月 | 每日
        能耗     | 40%  | ≤1280  | 2026年3月 | 每月`,
    },
    {
      industry: "software",
      why: "the title names the year, the data is quarterly",
      rows: `
        Customer success FY2026
        KPI | Weight | Target | Frequency
        NRR | 60     | 110%   | quarterly
        NPS | 40     | 45     | half-yearly`,
    },
    {
      industry: "hospital",
      why: "nothing says for which period",
      rows: `
        指标名称   | 权重 | 目标值 | 采集频率
        平均住院日 | 60%  | ≤7天   | 每季度
        药占比     | 40%  | ≤30%   | 每年`,
    },
  ],
  failing: [
    {
      industry: "retail",
      why: "scored by the month, asked once a year",
      rows: `
        指标名称   | 权重 | 目标值 | 考核周期  | 采集频率
        月销售额   | 60%  | 85万元 | 2026年3月 | 每日
        顾客满意度 | 40%  | 90分   | 2026年3月 | 每年`,
      at: "E3",
      data: { name: "顾客满意度", frequency: "每年", period: "2026年3月" },
    },
    {
      industry: "software",
      why: "by the title",
      rows: `
        Customer success Q2 2026
        KPI        | Weight | Target | Frequency
        NRR        | 60     | 110%   | monthly
        Survey NPS | 40     | 45     | annually`,
      at: "D4",
      data: { name: "Survey NPS" },
    },
    {
      industry: "administration",
      why: "all of them, told once",
      rows: `
        2026年3月行政部考核
        指标名称   | 权重 | 目标值 | 采集频率
        办公费用率 | 20%  | ≤2%    | 每季度
        会议室利用率 | 20% | 70%   | 每季度
        车辆完好率 | 20%  | 98%    | 每季度
        食堂满意度 | 20%  | 90分   | 每季度
        报修及时率 | 10%  | 95%    | 每季度
        档案完整率 | 10%  | 100%   | 每季度`,
      data: { count: 6, frequency: "每季度" },
    },
  ],

  check(bound) {
    const columns = columnsIn(bound);
    if (!columns.has("frequency")) return [];
    const title = titlesOf(bound).find((text) => readPeriodLength(text) !== undefined) ?? "";
    const ofTitle = timesIn(plainText(title)).find(isBinding)?.text ?? title;
    const keys = keysOf(bound.kpis);
    const place = (kpi: Kpi) => placeAmong(kpi, ["frequency"], columns);
    return eachOrTogether(
      late(bound.kpis, { ofTitle }),
      ({ item: kpi, at, told }): Issue => ({
        detail: keys[at] ?? "",
        focus: [place(kpi)],
        data: { name: titleOf(kpi), frequency: shown(kpi, "frequency"), period: told },
      }),
      (rows): Issue => ({
        focus: rows.map(({ item }) => place(item)),
        cells: [headerPlace(bound, "frequency")],
        data: {
          count: rows.length,
          frequency: rows[0] ? shown(rows[0].item, "frequency") : "",
          period: rows[0]?.told ?? "",
        },
      }),
    );
  },
});

/** The period in which a KPI is collected too late. */
const late = siftBy((kpi: Kpi, { ofTitle }: { readonly ofTitle: string }) => {
  const period = readPeriodLength(kpi.period) ? (kpi.period ?? "") : ofTitle;
  const [every, length] = [readFrequency(kpi.frequency), readPeriodLength(period)];
  return every !== undefined && length !== undefined && isLonger(every, length) ? period : undefined;
});

function isLonger(a: Frequency, b: Frequency): boolean {
  return DAYS_IN[a] > DAYS_IN[b];
}
