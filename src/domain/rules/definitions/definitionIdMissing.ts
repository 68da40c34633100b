import { columnsIn, placeAmong, titleOf } from "../evidence/places";
import { isPlanned } from "../evidence/amounts";
import { firstNames, quoted } from "../evidence/sentences";
import type { Kpi } from "../../binding/records/readRecord";
import { defineRule } from "../rule";
import { itemsOf, sift } from "../sift";

const withoutId = sift(({ id, name }: Kpi) => (id === undefined && name !== undefined) || undefined);

export const definitionIdMissing = defineRule({
  code: "definition/idMissing",
  family: "definition",
  severity: "hint",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "指标都有编号",
      what: ({ names, count }, say) =>
        `${quoted(names, say)}${Number(count) > 3 ? `等 ${say.count(count, "个指标")}` : ""}没有编号，其他指标都有。`,
      why: () => "名称会改、会重复，编号才能把上下级和历史数据连起来。",
      advice: () => "按现有规则补上编号。",
    },
    "en-US": {
      name: "Every KPI has an id",
      what: ({ names, count }, say) =>
        Number(count) > 3
          ? `${say.count(count, "KPI has", "KPIs have")} no id, unlike the others: ${quoted(names, say)} and more.`
          : `${quoted(names, say)} ${Number(count) > 1 ? "have" : "has"} no id, unlike the others.`,
      why: () => "Names change and repeat; ids hold links and history together.",
      advice: () => "Give it the next id of the series.",
    },
  },

  passing: [
    {
      industry: "software",
      why: "all have one",
      rows: `
        KPI ID | KPI    | Weight | Target
        K-1    | Uptime | 60     | 99.9%
        K-2    | Bugs   | 40     | 5`,
    },
    {
      industry: "retail",
      why: "there is no such column",
      rows: `
        指标名称 | 权重 | 目标值
        销售额   | 60   | 85万
        毛利     | 40   | 20万`,
    },
    {
      industry: "factory",
      why: "a column that is hardly used",
      rows: `
        编号 | 指标名称 | 权重 | 目标值
        Z-1  | 产量     | 40   | 900
             | 合格率   | 30   | 99%
             | 能耗     | 30   | 1280`,
    },
  ],
  failing: [
    {
      industry: "software",
      why: "the new one has none",
      rows: `
        KPI ID | KPI    | Weight | Target
        K-1    | Uptime | 50     | 99.9%
        K-2    | Bugs   | 30     | 5
               | NPS    | 20     | 40`,
      at: "A4",
      data: { names: ["NPS"], count: 1 },
    },
    {
      industry: "factory",
      why: "two of five",
      rows: `
        编号 | 指标名称 | 权重 | 目标值
        Z-1  | 产量     | 30   | 900
        Z-2  | 合格率   | 30   | 99%
        Z-3  | 能耗     | 20   | 1280
             | 安全     | 10   | 0
             | 培训     | 10   | 16`,
      at: "A5:A6",
      data: { count: 2 },
    },
    {
      industry: "hospital",
      why: "to be given",
      rows: `
        指标编号 | 指标名称   | 权重 | 目标值
        H01      | 平均住院日 | 50   | ≤7天
        H02      | 药占比     | 30   | ≤28%
        待定     | 满意度     | 20   | 95%`,
      at: "A4",
    },
  ],

  check(bound) {
    const columns = columnsIn(bound);
    if (!isPlanned(columns) || !columns.has("id")) return [];
    const without = itemsOf(withoutId(bound.kpis));
    if (without.length === 0 || without.length * 2 >= bound.kpis.length) return [];
    return [
      {
        focus: without.map((kpi) => placeAmong(kpi, ["id"], columns)),
        data: { names: firstNames(without.map(titleOf)), count: without.length },
      },
    ];
  },
});
