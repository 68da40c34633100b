import type { Kpi } from "../../binding/records/readRecord";
import { plainText } from "../../kpi/plainText";
import { isPlanned, quantityOf } from "../evidence/amounts";
import { isQualitative } from "../evidence/qualitative";
import { placeAmong, titleOf } from "../evidence/places";
import { rewriteOf, writeName } from "../evidence/rewrite";
import { smartReport } from "../evidence/smartReport";
import { defineRule } from "../rule";
import { readGoal } from "../../smart/readGoal";
import type { SmartReason } from "../../smart/smartReasons";

/** S: a goal names a metric or a deliverable, and of what. */
export const smartSpecific = defineRule({
  code: "smart/specific",
  family: "smart",
  severity: "warning",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "指标具体（S）",
      what: ({ name, reason, words }, say) => {
        if (reason === "vagueVerb")
          return `${say.quote(name)}只说了要${say.quote(words)}，没有说清是哪个指标、哪个范围。`;
        if (reason === "noObject") return `${say.quote(name)}有数字，但没有说明是什么的数字。`;
        return `${say.quote(name)}没有说明是谁的、什么范围的。`;
      },
      why: () => "对象和范围不清楚，考核双方会有不同的理解，期末容易争议。",
      advice: ({ reason }, say) =>
        reason === "noScope"
          ? `在${say.fields(["name"])}或${say.fields(["definition"])}中写明对象和范围，例如客户、产品、区域或流程。`
          : `在${say.fields(["name"])}中写出可以统计的指标或交付物，并带上对象，例如“客户投诉一次解决率”。`,
      fix: () => "按各列改写",
      change: ({ rewrite }, say) => `将指标名称改写为${say.quote(rewrite)}。其他单元格不变。`,
    },
    "en-US": {
      name: "KPIs are specific (S)",
      what: ({ name, reason, words }, say) => {
        if (reason === "vagueVerb")
          return `${say.quote(name)} says only to ${say.quote(words)}; it names no metric with its object or scope.`;
        if (reason === "noObject") return `${say.quote(name)} has a number but does not say of what.`;
        return `${say.quote(name)} does not say whose, or which, is meant.`;
      },
      why: () => "Without an object and a scope, the two sides will read it differently when it is scored.",
      advice: ({ reason }, say) =>
        reason === "noScope"
          ? `Say in ${say.fields(["name"])} or ${say.fields(["definition"])} what it covers: customers, product, region or process.`
          : `Name a metric that can be counted, or a deliverable, with its object in ${say.fields(["name"])}: "First-contact resolution of complaints".`,
      fix: () => "Rewrite from the columns",
      change: ({ rewrite }, say) => `Writes ${say.quote(rewrite)} as the name. Nothing else changes.`,
    },
  },

  passing: [
    {
      industry: "consumer goods",
      why: "where, through which channel, which product and how much",
      rows: `
        指标名称 | 权重 | 目标值
        在第三季度通过华东地区线下渠道实现A产品销量同比增长20% | 60% | 20%
        重点客户拜访频次 | 40% | ≥3次/月`,
    },
    {
      industry: "software",
      why: "nouns that are metrics, and a deliverable",
      rows: `
        KPI                      | Weight | Target
        Logo churn               | 50     | <2.5%
        Launch billing service 2.0 | 30   | 30 Jun 2026
        P1 response time         | 20     | ≤4 h`,
    },
    {
      industry: "electronics",
      why: "a threshold inside the name is part of it",
      rows: `
        指标名称               | 权重 | 目标值
        单价≥4000元机型占比    | 50%  | 35%
        产品故障率下降比例     | 50%  | 15%`,
    },
    {
      industry: "customer service",
      why: "behaviour is described, not measured",
      rows: `
        指标名称 | 权重 | 目标值
        一、工作能力
        提升沟通表达 | 60 | 语气得体，能一次说清处理方案
        问题分析 | 40 | 能独立定位三类以上常见故障`,
    },
    {
      industry: "hospital",
      why: "the verb has its metric, its object and a target of its own",
      rows: `
        指标名称               | 权重 | 目标值 | 期初值
        提升门诊患者满意度评分 | 50%  | 90分   | 85分
        平均住院日             | 50%  | ≤7天   | 7.6天`,
    },
  ],
  failing: [
    {
      industry: "home appliances",
      why: "a bare verb and a bare noun",
      rows: `
        指标名称     | 权重 | 目标值
        提高工作效率 | 40%  | 显著提高
        线下活动场次 | 60%  | ≥6场`,
      at: "A2",
      data: { name: "提高工作效率", reason: "vagueVerb", words: "提高" },
    },
    {
      industry: "bank",
      why: "a verb about everything",
      rows: `
        KPI              | Weight | Target
        Improve quality  | 50     | TBD
        Non-performing loan ratio | 50 | ≤1.2%`,
      at: "A2",
      data: { name: "Improve quality", reason: "vagueVerb" },
    },
    {
      industry: "consumer goods",
      why: "which product, where, through whom?",
      rows: `
        指标名称     | 权重 | 目标值
        提升产品销量 | 100% | 待定
        回款率       | 0    | 95%`,
      data: { name: "提升产品销量", reason: "vagueVerb" },
    },
    {
      industry: "e-commerce",
      why: "the columns say the rest, so it can be rewritten",
      rows: `
        指标名称     | 部门   | 权重 | 期初值 | 目标值 | 截止日期
        优化发货体验 | 仓储部 | 50%  | 3次    | 1次    | 2026-09-30
        拣货差错率   | 仓储部 | 50%  | 0.5%   | ≤0.2%  | 2026-09-30`,
      at: "A2",
    },
    {
      industry: "insurance",
      why: "whose satisfaction?",
      rows: `
        指标名称 | 权重 | 目标值
        满意度   | 50%  | 90%
        退保率   | 50%  | ≤3%`,
      at: "A2",
      data: { reason: "noScope", words: "满意度" },
    },
    {
      industry: "property management",
      why: "a number of nothing",
      rows: `
        指标名称 | 权重 | 目标值
        达到95%  | 50%  | 95%
        收缴率   | 50%  | 98%`,
      data: { reason: "noObject" },
    },
  ],

  check(kpi, { columns }) {
    if (!isPlanned(columns) || kpi.name === undefined || isQualitative(kpi)) return [];
    const reason = worthSaying(kpi, kpi.name, smartReport(kpi, columns).S.reasons);
    if (!reason) return [];
    return [
      {
        focus: [placeAmong(kpi, ["name"], columns)],
        data: {
          ...{ name: titleOf(kpi), reason: reason.code, words: reason.words ?? "" },
          rewrite: rewriteOf(kpi, columns) ?? "",
        },
        ...(reason.code === "noScope" ? { severity: "hint" as const } : {}),
      },
    ];
  },

  fix(kpi, { data }) {
    return writeName(kpi, data.rewrite);
  },
});

/**
 * A name that is simply a noun says enough for a KPI with a target: only wishes that begin with a bare verb, numbers of
 * nothing and names that are nothing but a metric are reported.
 */
function worthSaying(kpi: Kpi, name: string, reasons: readonly SmartReason[]): SmartReason | undefined {
  const plain = plainText(name);
  const isNoun = ({ words = "" }: SmartReason) =>
    !plain.startsWith(words) && quantityOf(kpi.target) !== undefined;
  const hasNumber = readGoal(name).quantities.length > 0;
  const isExplained = [kpi.definition, kpi.department, kpi.position, kpi.owner, kpi.person].some(
    (text) => text !== undefined,
  );
  return reasons.find(
    (reason) =>
      (reason.code === "vagueVerb" && !isNoun(reason)) ||
      (reason.code === "noObject" && hasNumber) ||
      (reason.code === "noScope" && reason.words === plain && !isExplained),
  );
}
