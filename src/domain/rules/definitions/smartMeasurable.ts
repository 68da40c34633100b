import type { Kpi } from "../../binding/records/readRecord";
import { directionOfName } from "../../kpi/nameDirection";
import { vaguenessIn } from "../../smart/vagueness";
import { isPlanned, isScored, quantityOf, reasonOf } from "../evidence/amounts";
import { placeAmong, shown, titleOf, type Columns } from "../evidence/places";
import { hasStandard, isQualitative } from "../evidence/qualitative";
import { isElsewhere, referredBy } from "../evidence/referredTarget";
import { smartReport } from "../evidence/smartReport";
import { saysReason, type UnmeasuredReason } from "../measurableWords";
import { defineRule, type Issue, type Severity } from "../rule";

/** M: each scored KPI has a target that can be measured, or a standard where people judge. */
export const smartMeasurable = defineRule({
  code: "smart/measurable",
  family: "smart",
  severity: "warning",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "目标可衡量（M）",
      what: saysReason("zh-CN", "what"),
      why: saysReason("zh-CN", "why"),
      advice: saysReason("zh-CN", "advice"),
    },
    "en-US": {
      name: "Targets are measurable (M)",
      what: saysReason("en-US", "what"),
      why: saysReason("en-US", "why"),
      advice: saysReason("en-US", "advice"),
    },
  },

  passing: [
    {
      industry: "home appliances",
      why: "a number, a rank and a range",
      rows: `
        指标名称           | 权重 | 目标值
        销售收入           | 50%  | 1200万元
        渠道商服务评价排名 | 20%  | 前3名
        预算偏差率         | 30%  | ±3%`,
    },
    {
      industry: "software",
      why: "a deliverable by a day, and a rate that may not be zero",
      rows: `
        指标名称         | 权重 | 目标值        | 截止日期
        网关2.0按期上线  | 60%  | 6月30日前上线 | 2026-06-30
        P1缺陷逃逸数     | 40%  | 0个           | 2026-06-30`,
    },
    {
      industry: "customer service",
      why: "behaviour has a described standard or a rating",
      rows: `
        指标名称     | 权重 | 目标值
        一、工作能力
        沟通表达     | 100  | 语气得体，能一次说清处理方案
        二、价值观
        客户第一     | 100  | 按行为等级1-5级评定`,
    },
    {
      industry: "logistics",
      why: "the goal's own sentence says the number",
      rows: `
        KPI                                   | Weight | Target
        Raise on-time delivery to 97% by June | 50     |
        Damage rate                           | 50     | ≤0.2%`,
    },
    {
      industry: "retail",
      why: "last year's number, which the row has, and a number of its own",
      rows: `
        指标名称 | 权重 | 去年同期 | 目标值
        客单价   | 50%  | 86元     | 不低于86元
        毛利率   | 50%  | 31%      | 同比提高1个百分点`,
    },
    {
      industry: "bank",
      why: "a metric for reference, which has no weight, may wait for its target",
      rows: `
        KPI             | Weight | Target
        New deposits    | 100    | 5,000,000
        Branch visitors |        | 1200`,
    },
    {
      industry: "farm",
      why: "done or not: the name says what, the target by when",
      rows: `
        指标名称         | 权重 | 目标值
        粪污资源化设施   | 40%  | 9月底前投产
        产蛋率           | 60%  | ≥92%`,
    },
    {
      industry: "railway construction",
      why: "words whose scoring counts days, and a day as the target of what is to be done",
      rows: `
        指标名称 | 权重 | 目标值    | 评分办法
        关键节点 | 50%  | 按期      | 每滞后5天扣1分
        月结完成 | 50%  | 次月5日前 |`,
    },
    {
      industry: "call centre",
      why: "a service level, a mark out of five, and a deed with its day",
      rows: `
        KPI             | Weight | Target
        Service level   | 40     | 80/20
        CSAT            | 40     | 4.6/5
        Playbook v2     | 20     | Published by 15 Nov`,
    },
  ],
  failing: [
    {
      industry: "customer service",
      why: "scored, and the target is still open",
      rows: `
        指标名称       | 权重 | 目标值 | 实际值
        一次解决率     | 90%  | 95%    | 93%
        知识库贡献条数 | 10%  | 待定   | 6`,
      at: "C3",
      data: { name: "知识库贡献条数", reason: "noTarget", text: "待定", scored: "yes" },
    },
    {
      industry: "software",
      why: "weight without a target",
      rows: `
        KPI                   | Weight | Target | Actual
        Net revenue retention | 90%    | ≥110%  | 107%
        CSM certification     | 10%    |        | 3`,
      at: "C3",
      data: { name: "CSM certification", text: "" },
    },
    {
      industry: "home appliances",
      why: "a degree is no target",
      rows: `
        指标名称     | 权重 | 目标值
        提高工作效率 | 40%  | 显著提高
        线下活动场次 | 60%  | ≥6场`,
      at: "C2",
      data: { reason: "words", text: "显著提高", degrees: "显著" },
    },
    {
      industry: "chain stores",
      why: "what last year came to is nowhere",
      rows: `
        指标名称 | 权重 | 目标值
        同店销售 | 60%  | 不低于去年同期
        损耗率   | 40%  | ≤0.8%`,
      at: "C2",
      data: { reason: "reference", text: "不低于去年同期", referred: "去年同期" },
    },
    {
      industry: "insurance",
      why: "the average of others is a number too",
      rows: `
        指标名称   | 权重 | 目标值
        综合赔付率 | 50%  | 不高于行业平均
        续保率     | 50%  | ≥82%`,
      at: "C2",
      data: { reason: "reference", referred: "行业平均" },
    },
    {
      industry: "software",
      why: "the same in English",
      rows: `
        KPI               | Weight | Target
        Support satisfaction | 50  | Not below last year
        Uptime            | 50     | ≥99.9%`,
      at: "C2",
      data: { reason: "reference", referred: "last year" },
    },
    {
      industry: "school",
      why: "none of something bad is 0 to people, but not to a score",
      rows: `
        指标名称     | 权重 | 目标值
        重大教学事故 | 10%  | 无
        家长满意度   | 90%  | ≥92%`,
      at: "C2",
      data: { reason: "none", text: "无" },
    },
    {
      industry: "construction",
      why: "the number is in another document, and a plan still has time to copy it",
      rows: `
        指标名称 | 权重 | 目标值
        产值     | 60%  | 按公司下达计划
        安全事故 | 40%  | 0起`,
      at: "C2",
      data: { reason: "elsewhere", text: "按公司下达计划" },
    },
    {
      industry: "logistics",
      why: "the same once there is a result",
      rows: `
        KPI          | Weight | Target            | Actual
        Cost per box | 60     | As per the budget | 4.1
        Damage       | 40     | ≤0.2%             | 0.1%`,
      at: "C2",
      data: { reason: "elsewhere" },
    },
    {
      industry: "hospital",
      why: "judged by people, and nothing says what is good",
      rows: `
        指标名称   | 权重 | 目标值 | 定量/定性
        平均住院日 | 80%  | ≤7天   | 定量
        团队协作   | 20%  |        | 定性`,
      at: "C3",
      data: { reason: "noStandard" },
    },
  ],

  check(kpi, { columns }) {
    if (!isPlanned(columns) || !columns.has("target") || kpi.name === undefined) return [];
    const isError = reasonOf(kpi.target) === "error";
    if (quantityOf(kpi.target) || isError) return [];
    if (isQualitative(kpi))
      return hasStandard(kpi) || !isScored(kpi, columns)
        ? []
        : [issue(kpi, columns, "noStandard", "warning")];
    const referred = referredBy(kpi);
    if (referred !== undefined)
      return isScored(kpi, columns) ? [issue(kpi, columns, "reference", ofOther(kpi), referred)] : [];
    const { result, reasons } = smartReport(kpi, columns).M;
    if (result !== "fail") return [];
    const isWords = reasons.some(({ code }) => code === "unreadTarget");
    if (isWords && losesPoints(kpi)) return [];
    if (isWords && isElsewhere(kpi))
      return isScored(kpi, columns) ? [issue(kpi, columns, "elsewhere", ofOther(kpi))] : [];
    if (isWords) return [issue(kpi, columns, "words", "warning")];
    if (saysNone(kpi)) return isScored(kpi, columns) ? [issue(kpi, columns, "none", "hint")] : [];
    const isWeighted = kpi.weight !== undefined && kpi.weight > 0;
    if (columns.has("weight") && !isWeighted) return [];
    return [issue(kpi, columns, "noTarget", isWeighted ? "error" : "warning")];
  },
});

/** 按期 with 每滞后5天扣1分 beside it: how points are lost says what is measured. */
function losesPoints({ method }: Kpi): boolean {
  return (
    method !== undefined &&
    /扣\s*\d|\d\s*分?\s*扣|deduct\w*\s+\d|minus\s+\d|-\d+ (?:points|pts) per/i.test(method)
  );
}

/** 无 as the target of accidents is 0 to people. */
function saysNone(kpi: Kpi): boolean {
  const isBad = kpi.name !== undefined && directionOfName(kpi.name)?.direction === "lower";
  return isBad && /^(?:无|没有|none|nil|no)$/i.test(shown(kpi, "target"));
}

/**
 * A number that stands elsewhere can still be copied while the plan is made. Once there is a result to score, a KPI
 * that carries weight has no score without it.
 */
function ofOther({ weight, actual }: Kpi): Severity {
  return weight !== undefined && weight > 0 && quantityOf(actual) ? "error" : "warning";
}

function issue(
  kpi: Kpi,
  columns: Columns,
  reason: UnmeasuredReason,
  severity: Severity,
  referred = "",
): Issue {
  const text = shown(kpi, "target");
  const degrees = vaguenessIn(text).flatMap(({ kind, text: word }) => (kind === "degree" ? [word] : []));
  return {
    focus: [placeAmong(kpi, ["target", "name"], columns)],
    data: {
      ...{ name: titleOf(kpi), reason, text, degrees: degrees.join("、"), referred },
      scored: isScored(kpi, columns) ? "yes" : "no",
    },
    severity,
  };
}
