import { titleOf } from "../evidence/places";
import { shareOfWhole, weightRows } from "../evidence/weights";
import { defineRule } from "../rule";

/** A core KPI is worth noticing in the total. More of them than fit are weights/coreFit's matter. */
export const weightsCoreLeast = defineRule({
  code: "weights/coreLeast",
  family: "weights",
  severity: "warning",
  looksAt: "scope",
  settings: { least: { value: 30, unit: "percent", source: "requirement", least: 0, most: 100 } },

  words: {
    "zh-CN": {
      name: "核心指标权重不低于 30%",
      what: ({ name, weight, least }, say) =>
        `核心指标${say.quote(name)}的权重是 ${say.percent(weight)}，低于 ${say.percent(least)}。`,
      why: () => "核心指标权重太低，员工会把精力放在别处。",
      advice: ({ least }, say) => `提高到 ${say.percent(least)} 以上，或改为非核心。`,
      settings: { least: "核心指标权重下限" },
    },
    "en-US": {
      name: "Core KPIs weigh at least 30%",
      what: ({ name, weight, least }, say) =>
        `${say.quote(name)} is a core KPI and weighs ${say.percent(weight)}, less than ${say.percent(least)}.`,
      why: () => "With a small weight, people put their effort elsewhere.",
      advice: ({ least }, say) => `Raise it to ${say.percent(least)} or more, or make the KPI non-core.`,
      settings: { least: "Least weight of a core KPI" },
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "30 % is enough",
      rows: `
        指标名称 | 核心/非核心 | 权重 | 目标值
        销售额   | 核心        | 60%  | 5200万元
        出库率   | 核心        | 30%  | ≥96%
        培训     | 非核心      | 10%  | 100%`,
    },
    {
      industry: "software",
      why: "nothing is declared: 40/30/20/10 is anybody's choice",
      rows: `
        KPI    | Weight | Target
        Uptime | 40     | 99.9%
        Bugs   | 30     | 5
        NPS    | 20     | 40
        Docs   | 10     | 12`,
    },
    {
      industry: "retail",
      why: "a core KPI that is not weighed yet, or is only for reference, is another matter",
      rows: `
        指标名称 | 是否核心 | 权重 | 目标值
        销售额   | 是       | 60   | 85万
        毛利率   | 是       | 40   | 32%
        客流     | 是       |      | 9000`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "25 %",
      rows: `
        指标名称 | 核心/非核心 | 权重 | 目标值
        销售额   | 核心        | 65%  | 5200万元
        出库率   | 核心        | 25%  | ≥96%
        培训     | 非核心      | 10%  | 100%`,
      at: "C3",
      data: { name: "出库率", weight: 25, least: 30 },
    },
    {
      industry: "bank",
      why: "just below",
      rows: `
        KPI           | Core? | Weight | Target
        Deposits      | Yes   | 70.5   | 5
        Overdue loans | Yes   | 29.5   | ≤1%`,
      at: "C3",
      data: { weight: 29.5 },
    },
    {
      industry: "hospital",
      why: "40 % of a part of 70 % is 28 % of the whole",
      rows: `
        指标名称   | 核心/非核心 | 权重 | 目标值
        一、业绩（占比70%）
        平均住院日 | 核心        | 60   | ≤7天
        药占比     | 核心        | 40   | ≤28%
        二、能力（占比30%）
        沟通能力   |             | 50   | 90分
        协作       |             | 50   | 90分`,
      at: "C4",
      data: { weight: 28 },
    },
  ],

  check(subject, { settings: { least } }) {
    const core = weightRows(subject).filter(
      ({ kpi, weight }) => kpi.importance === "core" && weight !== undefined && weight > 0,
    );
    if (core.length * least > 100) return [];
    return core.flatMap((row) => {
      const weight = shareOfWhole(subject, row);
      if (!row.cell || weight <= 0 || weight >= least - 1e-9) return [];
      return [{ detail: row.key, focus: [row.cell], data: { name: titleOf(row.kpi), weight, least } }];
    });
  },
});
