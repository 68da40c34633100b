import { titleOf } from "../evidence/places";
import { shareOfWhole, weightRows } from "../evidence/weights";
import { defineRule } from "../rule";

export const weightsNonCoreMost = defineRule({
  code: "weights/nonCoreMost",
  family: "weights",
  severity: "warning",
  looksAt: "scope",
  settings: { most: { value: 10, unit: "percent", source: "requirement", least: 0, most: 100 } },

  words: {
    "zh-CN": {
      name: "非核心指标权重不高于 10%",
      what: ({ name, weight, most }, say) =>
        `非核心指标${say.quote(name)}的权重是 ${say.percent(weight)}，高于 ${say.percent(most)}。`,
      why: () => "非核心指标占得多，核心指标的分量就少了。",
      advice: ({ most }, say) => `降到 ${say.percent(most)} 以内，或改为核心。`,
      settings: { most: "非核心指标权重上限" },
    },
    "en-US": {
      name: "Non-core KPIs weigh at most 10%",
      what: ({ name, weight, most }, say) =>
        `${say.quote(name)} is not core but weighs ${say.percent(weight)}, more than ${say.percent(most)}.`,
      why: () => "What the side KPIs take is missing from the ones that matter.",
      advice: ({ most }, say) => `Lower it to ${say.percent(most)} or less, or make the KPI core.`,
      settings: { most: "Greatest weight of a non-core KPI" },
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "10 % is allowed",
      rows: `
        指标名称 | 核心/非核心 | 权重 | 目标值
        销售额   | 核心        | 60%  | 5200万元
        出库率   | 核心        | 30%  | ≥96%
        培训     | 非核心      | 10%  | 100%`,
    },
    {
      industry: "advertising",
      why: "60/20/20 without classes",
      rows: `
        KPI     | Weight | Target
        Revenue | 60     | 12
        Clients | 20     | 8
        Awards  | 20     | 2`,
    },
    {
      industry: "school",
      why: "another word than core or non-core is no class",
      rows: `
        指标名称 | 重要性 | 权重 | 目标值
        及格率   | 高     | 60   | 95%
        出勤率   | 中     | 40   | 98%`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "20 %",
      rows: `
        指标名称 | 核心/非核心 | 权重 | 目标值
        销售额   | 核心        | 80%  | 5200万元
        培训     | 非核心      | 20%  | 100%`,
      at: "C3",
      data: { name: "培训", weight: 20, most: 10 },
    },
    {
      industry: "software",
      why: "just above",
      rows: `
        KPI    | Core? | Weight | Target
        Uptime | Yes   | 89     | 99.9%
        Docs   | No    | 11     | 12`,
      at: "C3",
      data: { weight: 11 },
    },
    {
      industry: "catering",
      why: "as a fraction",
      rows: `
        指标名称 | 是否核心 | 权重 | 目标值
        营业额   | 是       | 0.5  | 60万元
        毛利率   | 是       | 0.35 | 58%
        投稿数   | 否       | 0.15 | 3`,
      at: "C4",
      data: { weight: 15 },
    },
  ],

  check(subject, { settings: { most } }) {
    return weightRows(subject).flatMap((row) => {
      const weight = shareOfWhole(subject, row);
      if (!row.cell || row.kpi.importance !== "non-core" || weight <= most + 1e-9) return [];
      return [{ detail: row.key, focus: [row.cell], data: { name: titleOf(row.kpi), weight, most } }];
    });
  },
});
