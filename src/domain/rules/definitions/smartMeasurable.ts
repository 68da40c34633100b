import type { Kpi } from "../../binding/readRecord";
import { vaguenessIn } from "../../smart/vagueness";
import { isPlanned, isScored, quantityOf, reasonOf } from "../evidence/amounts";
import { placeAmong, shown, titleOf, type Columns } from "../evidence/places";
import { hasStandard, isQualitative } from "../evidence/qualitative";
import { isElsewhere, referredBy } from "../evidence/referredTarget";
import { smartReport } from "../evidence/smartReport";
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
      what: ({ name, reason, text, degrees, referred }, say) => {
        if (reason === "reference")
          return `${say.quote(name)}的目标是${say.quote(text)}，但没有写明${say.quote(referred)}是多少。`;
        if (reason === "elsewhere") return `${say.quote(name)}的目标是${say.quote(text)}，表里没有写出数值。`;
        if (reason === "noStandard") return `${say.quote(name)}没有评价标准，也没有行为描述。`;
        if (reason === "words")
          return degrees
            ? `${say.quote(name)}的目标是${say.quote(text)}，只有程度，没有数值。`
            : `${say.quote(name)}的目标是${say.quote(text)}，不是可以衡量的数值或交付物。`;
        return text
          ? `${say.quote(name)}的目标写着${say.quote(text)}，还没有定。`
          : `${say.quote(name)}没有目标值。`;
      },
      why: ({ scored, reason }) =>
        reason === "reference"
          ? "对照的数不写出来，期末各有各的口径，得分也算不出来。"
          : reason === "elsewhere"
            ? "要翻别的文件才知道目标，文件一改就对不上，得分也算不出来。"
            : reason === "noStandard"
              ? "没有标准，评分只凭印象，不同的人打出的分无法比较。"
              : scored === "yes"
                ? "占了权重却没有可衡量的目标，这部分得分没有依据。"
                : "没有目标，就无法判断做得好不好。",
      advice: ({ reason, referred }, say) =>
        reason === "reference"
          ? `查出${say.quote(referred)}的数值，写进${say.fields(["target"])}，例如“≥320 万元”；过去的数也可以填在${say.fields(["start"])}。`
          : reason === "elsewhere"
            ? `把文件中的数值抄进${say.fields(["target"])}，出处写在${say.fields(["note"])}里。`
            : reason === "noStandard"
              ? `在${say.fields(["target"])}或${say.fields(["definition"])}中写明各等级的行为表现。`
              : `在${say.fields(["target"])}中填写数值和单位，例如“≥95%”；非此即彼的事项写明交付物和日期。`,
    },
    "en-US": {
      name: "Targets are measurable (M)",
      what: ({ name, reason, text, degrees, referred }, say) => {
        if (reason === "reference")
          return `The target of ${say.quote(name)} is ${say.quote(text)}, and nothing says what ${say.quote(referred)} comes to.`;
        if (reason === "elsewhere")
          return `The target of ${say.quote(name)} is ${say.quote(text)}: its number is not on the sheet.`;
        if (reason === "noStandard")
          return `${say.quote(name)} has neither a standard nor a description of the behaviour.`;
        if (reason === "words")
          return degrees
            ? `The target of ${say.quote(name)} is ${say.quote(text)}: a degree, not a number.`
            : `The target of ${say.quote(name)} is ${say.quote(text)}, which is neither an amount nor a deliverable.`;
        return text
          ? `The target of ${say.quote(name)} still says ${say.quote(text)}.`
          : `${say.quote(name)} has no target.`;
      },
      why: ({ scored, reason }) =>
        reason === "reference"
          ? "Until the number it refers to is written down, everybody may have another one in mind, and no score can be worked out."
          : reason === "elsewhere"
            ? "People must look it up, it comes apart when the other document changes, and no score can be worked out."
            : reason === "noStandard"
              ? "Without a standard it is scored by impression, and two people's marks cannot be compared."
              : scored === "yes"
                ? "It carries weight without a target, so that share of the score rests on nothing."
                : "Without a target nobody can tell whether it went well.",
      advice: ({ reason, referred }, say) =>
        reason === "reference"
          ? `Look up ${say.quote(referred)} and put the number in ${say.fields(["target"])}, such as "≥3.2 million"; one from the past may go in ${say.fields(["start"])}.`
          : reason === "elsewhere"
            ? `Copy the number into ${say.fields(["target"])} and say in ${say.fields(["note"])} where it comes from.`
            : reason === "noStandard"
              ? `Describe the behaviour for each level in ${say.fields(["target"])} or ${say.fields(["definition"])}.`
              : `Put a number with its unit in ${say.fields(["target"])}, such as "≥95%"; of something that is done or not, the deliverable and its date.`,
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
    if (isWords && isElsewhere(kpi))
      return isScored(kpi, columns) ? [issue(kpi, columns, "elsewhere", ofOther(kpi))] : [];
    if (isWords) return [issue(kpi, columns, "words", "warning")];
    const isWeighted = kpi.weight !== undefined && kpi.weight > 0;
    if (columns.has("weight") && !isWeighted) return [];
    return [issue(kpi, columns, "noTarget", isWeighted ? "error" : "warning")];
  },
});

/**
 * A number that stands elsewhere can still be copied while the plan is made. Once there is a result to score, a KPI
 * that carries weight has no score without it.
 */
function ofOther({ weight, actual }: Kpi): Severity {
  return weight !== undefined && weight > 0 && quantityOf(actual) ? "error" : "warning";
}

function issue(kpi: Kpi, columns: Columns, reason: string, severity: Severity, referred = ""): Issue {
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
