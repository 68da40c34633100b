import { firstNames, quoted } from "../evidence/sentences";
import { titleOf } from "../evidence/places";
import { weightRows } from "../evidence/weights";
import { defineRule } from "../rule";

export const weightsCoreFit = defineRule({
  code: "weights/coreFit",
  family: "weights",
  severity: "warning",
  looksAt: "scope",
  settings: { least: { value: 30, unit: "percent", source: "requirement", least: 1, most: 100 } },

  words: {
    "zh-CN": {
      name: "核心指标放得下",
      what: ({ scope, count, least, fit, names }, say) =>
        `${scope ? `${say.quote(scope)}有` : "有"} ${say.count(count, "个核心指标")}：${quoted(names, say)}${Number(count) > 3 ? "等" : ""}。每个不低于 ${say.percent(least)}，最多放得下 ${say.count(fit, "个")}。`,
      why: () => "什么都是核心，就没有核心。",
      advice: ({ fit }, say) => `保留最重要的 ${say.count(fit, "个")}，其余改为非核心。`,
      settings: { least: "核心指标权重下限" },
    },
    "en-US": {
      name: "The core KPIs fit",
      what: ({ scope, count, least, fit, names }, say) =>
        `${scope ? `${String(scope)}: ` : ""}${say.count(count, "KPI is", "KPIs are")} core (${quoted(names, say)}${Number(count) > 3 ? " and others" : ""}). At ${say.percent(least)} or more each, only ${say.number(fit)} can fit.`,
      why: () => "When everything is core, nothing is.",
      advice: ({ fit }, say) => `Keep the ${say.number(fit)} that matter most and make the others non-core.`,
      settings: { least: "Least weight of a core KPI" },
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "three fit",
      rows: `
        指标名称 | 核心/非核心 | 权重 | 目标值
        销售额   | 核心        | 40%  | 5200万元
        出库率   | 核心        | 30%  | ≥96%
        新品收入 | 核心        | 30%  | 800万元`,
    },
    {
      industry: "retail",
      why: "four, but one of them is only for reference",
      rows: `
        KPI      | Core? | Weight | Target
        Sales    | Yes   | 40     | 85
        Margin   | Yes   | 30     | 32%
        Shrink   | Yes   | 30     | 0.3%
        Footfall | Yes   | 0      | 9000`,
    },
    {
      industry: "chain stores",
      why: "each person has a few",
      rows: `
        姓名 | 指标名称 | 是否核心 | 权重 | 目标值
        甲   | 销售额   | 是       | 0.6  | 85万
             | 连带率   | 是       | 0.4  | 1.8
        乙   | 准时率   | 是       | 0.6  | 98%
             | 差错     | 是       | 0.4  | 1`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "four of 25 %",
      rows: `
        指标名称 | 核心/非核心 | 权重 | 目标值
        销售额   | 核心        | 25%  | 5200万元
        出库率   | 核心        | 25%  | ≥96%
        新品收入 | 核心        | 25%  | 800万元
        回款率   | 核心        | 25%  | 98%`,
      at: "C2:C5",
      data: { count: 4, fit: 3, least: 30 },
    },
    {
      industry: "bank",
      why: "five",
      rows: `
        KPI        | Core? | Weight | Target
        Deposits   | Yes   | 30     | 5
        Loans      | Yes   | 30     | 4
        Overdue    | Yes   | 20     | ≤1%
        Fees       | Yes   | 10     | 2
        Complaints | Yes   | 10     | 3`,
      data: { count: 5, fit: 3 },
    },
    {
      industry: "hospital",
      why: "at 40 % each only two",
      settings: { least: 40 },
      rows: `
        指标名称   | 核心/非核心 | 权重 | 目标值
        平均住院日 | 核心        | 40   | ≤7天
        患者满意度 | 核心        | 30   | 95%
        药占比     | 核心        | 30   | ≤28%`,
      data: { count: 3, fit: 2 },
    },
  ],

  check(subject, { settings: { least } }) {
    const core = weightRows(subject).filter(
      ({ kpi, weight }) => kpi.importance === "core" && weight !== undefined && weight > 0,
    );
    const fit = Math.floor(100 / least);
    if (core.length <= fit) return [];
    const names = firstNames(core.map(({ kpi }) => titleOf(kpi)));
    return [
      {
        focus: core.flatMap(({ cell }) => cell ?? []),
        data: { scope: subject.scope.name, count: core.length, least, fit, names },
      },
    ];
  },
});
