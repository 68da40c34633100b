import type { Kpi } from "../../binding/records/readRecord";
import { quantityOf } from "../evidence/amounts";
import { columnsIn, placeAmong, shown, titleOf } from "../evidence/places";
import { isQualitative } from "../evidence/qualitative";
import { firstNames, quoted } from "../evidence/sentences";
import { defineRule } from "../rule";
import { itemsOf, sift } from "../sift";

/** Amounts that mean nothing without a unit: money is in 元 or 万元, times are in days or hours. */
const money =
  /(?:收入|营收|销售额|销售收入|利润|毛利|净利|成本|费用|支出|产值|回款|金额|货款|应收|税额)(?:总?额|总量|合计)?$|\b(?:revenue|sales|profit|cost|costs|spend|income|budget|savings?)$/i;
const time = /(?:时长|时间|周期|工时|耗时|时效|账龄|寿命)$|\b(?:time|duration|latency|turnaround|age)$/i;
const saysUnit = /[（(][^）)]*[）)]|%|元|天|日|小时|分钟|days?|hours?|minutes?|ratio|率|比|[$€£¥]/i;

/** M: money and time targets say their unit, in the cell, the unit column, the header or the name. */
export const smartUnit = defineRule({
  code: "smart/unit",
  family: "smart",
  severity: "hint",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "目标带单位（M）",
      what: ({ names, count }, say) =>
        Number(count) > 1
          ? `${say.count(count, "个目标值")}没有单位：${quoted(names, say)}${Number(count) > 3 ? "等" : ""}。`
          : `${quoted(names, say)}的目标值没有单位。`,
      why: () => "“元”和“万元”、“天”和“小时”差很多，读表的人只能猜。",
      advice: (_data, say) => `在${say.fields(["unit"])}列或表头括号中写明单位，例如“目标值（万元）”。`,
    },
    "en-US": {
      name: "Targets have a unit (M)",
      what: ({ names, count }, say) =>
        Number(count) > 1
          ? `${say.count(count, "target", "targets")} have no unit: ${quoted(names, say)}${Number(count) > 3 ? " and others" : ""}.`
          : `The target of ${quoted(names, say)} has no unit.`,
      why: () => "Thousands or millions, hours or days: a reader can only guess.",
      advice: (_data, say) =>
        `Say it in a column for ${say.fields(["unit"])} or in the header, as in "Target (USD k)".`,
    },
  },

  passing: [
    {
      industry: "home appliances",
      why: "in the cell, also in 万",
      rows: `
        指标名称 | 权重 | 目标值
        销售收入 | 60%  | 1200万元
        净利润   | 20%  | 150万
        回款周期 | 20%  | ≤45天`,
    },
    {
      industry: "retail",
      why: "in the unit column or the header's brackets",
      rows: `
        指标名称 | 权重 | 目标值（万元）
        月销售额 | 60%  | 85
        净利润   | 40%  | 6`,
    },
    {
      industry: "software",
      why: "counts, scores and rates say by their name what they are",
      rows: `
        KPI                      | Weight | Target
        NPS                      | 40     | 45
        New customers            | 30     | 20
        Resolution time (hours)  | 30     | 8`,
    },
  ],
  failing: [
    {
      industry: "trading company",
      why: "in yuan or in ten thousands?",
      rows: `
        指标名称 | 权重 | 目标值
        销售收入 | 50%  | 1200
        净利润   | 30%  | 150
        客户数   | 20%  | 40`,
      at: "C2:C3",
      data: { count: 2, names: ["销售收入", "净利润"] },
    },
    {
      industry: "call centre",
      why: "seconds or minutes?",
      rows: `
        KPI                  | Weight | Target
        Average handle time  | 50     | 6
        First-contact rate   | 50     | 85%`,
      at: "C2",
      data: { count: 1 },
    },
    {
      industry: "construction",
      why: "the unit column is there and blank",
      rows: `
        指标名称   | 权重 | 目标值 | 单位
        材料成本   | 60%  | 380    |
        验收通过率 | 40%  | 98     | %`,
      at: "C2",
    },
  ],

  check(bound) {
    const columns = columnsIn(bound);
    const bare = itemsOf(bareOnes(bound.kpis));
    if (bare.length === 0) return [];
    return [
      {
        focus: bare.map((kpi) => placeAmong(kpi, ["target"], columns)),
        data: { count: bare.length, names: firstNames(bare.map(titleOf)) },
      },
    ];
  },
});

const bareOnes = sift((kpi: Kpi) => isBare(kpi) || undefined);

function isBare(kpi: Kpi): boolean {
  const target = quantityOf(kpi.target);
  const name = kpi.name ?? "";
  if (!target || target.unit !== undefined || target.rank || target.relative || isQualitative(kpi))
    return false;
  // 2,850万 of money is 万元.
  if (/[万亿]/.test(shown(kpi, "target"))) return false;
  if (!money.test(name) && !time.test(name)) return false;
  return ![name, shown(kpi, "actual"), kpi.definition ?? ""].some((text) => saysUnit.test(text));
}
