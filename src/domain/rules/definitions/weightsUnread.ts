import { titleOf } from "../evidence/places";
import { weightRows } from "../evidence/weights";
import { defineRule } from "../rule";

/** What stands in weight columns on purpose: such rows add or take points, or overrule the total. */
const withoutShare =
  /加分|扣分|减分|加减|否决|附加|奖励|参考|监控|观察|不计|不考核|不评分|仅统计|bonus|deduct|penalty|veto|gate|reference|info|not scored|unweighted|track/i;

export const weightsUnread = defineRule({
  code: "weights/unread",
  family: "weights",
  severity: "error",
  looksAt: "scope",
  settings: {},

  words: {
    "zh-CN": {
      name: "权重能读成数字",
      what: ({ name, text }, say) => `${say.quote(name)}的权重写着${say.quote(text)}，读不出数字。`,
      why: () => "读不出的权重不计入合计，这个指标等于没有考核。",
      advice: () => "填写百分比或分数；只加减分的指标写“加分项”或“扣分项”。",
    },
    "en-US": {
      name: "Weights can be read as numbers",
      what: ({ name, text }, say) =>
        `The weight of ${say.quote(name)} says ${say.quote(text)}, which is no number.`,
      why: () => "A weight that cannot be read is left out of the total, as if the KPI did not count.",
      advice: () =>
        `Enter a percentage or points; write "bonus" or "deduction" where a KPI only adds or takes points.`,
    },
  },

  passing: [
    {
      industry: "steel",
      why: "rows that add or take points have no share, and say so",
      rows: `
        指标名称 | 权重     | 目标值
        产量     | 60%      | 900吨
        能耗     | 40%      | 1280
        技改奖励 | 加分项   | 2项
        出勤率   | 不计分   | 97%
        安全事故 | 一票否决 | 0起`,
    },
    {
      industry: "airline",
      why: "a number with words around it can be read",
      rows: `
        KPI                 | Weight   | Target
        On-time departure   | 60 pts   | 88%
        Baggage mishandling | '40      | ≤0.4%`,
    },
    {
      industry: "hospital",
      why: "blank, a dash and TBD are not words",
      rows: `
        指标名称   | 权重 | 目标值
        平均住院日 | 50%  | ≤7天
        患者满意度 | 50%  | 95%
        门诊量     | 待定 | 1200
        床位使用率 | —    | 90%`,
    },
  ],
  failing: [
    {
      industry: "retail",
      why: "a word for a weight",
      rows: `
        指标名称 | 权重 | 目标值
        月销售额 | 高   | 85万
        连带率   | 60%  | 1.8
        盘点差异 | 40%  | ≤0.3%`,
      at: "B2",
      data: { name: "月销售额", text: "高" },
    },
    {
      industry: "software",
      why: "an error of the sheet",
      rows: `
        KPI    | Weight | Target
        Uptime | #REF!  | 99.9%
        Bugs   | 50     | 5
        NPS    | 50     | 40`,
      at: "B2",
      data: { text: "#REF!" },
    },
    {
      industry: "agriculture",
      why: "to be agreed later",
      rows: `
        指标名称 | 权重       | 目标值
        亩产     | 70         | 900
        成活率   | 与主管商定 | 95%
        用水量   | 30         | 300`,
      at: "B3",
    },
  ],

  check(subject) {
    return weightRows(subject).flatMap(({ kpi, key, cell, problem }) =>
      cell && problem === "text" && !withoutShare.test(cell.text)
        ? [{ detail: key, focus: [cell], data: { name: titleOf(kpi), text: cell.text.trim() } }]
        : [],
    );
  },
});
