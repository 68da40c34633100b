import type { Kpi } from "../../binding/records/readRecord";
import { hasDegreesIn, vagueWordsOf } from "../evidence/vagueWords";
import { isPlanned } from "../evidence/amounts";
import { titleOf } from "../evidence/places";
import { rewriteOf, writeName } from "../evidence/rewrite";
import { quoted } from "../evidence/sentences";
import { defineRule } from "../rule";

/** Words of degree that nobody can measure. Beside a number they are only noise; alone they stand for one. */
export const smartDegreeWords = defineRule({
  code: "smart/degreeWords",
  family: "smart",
  severity: "warning",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "没有程度词",
      what: ({ name, words, measured }, say) =>
        measured === "yes"
          ? `${say.quote(name)}里有程度词${quoted(words, say)}，数值已经写明，程度词可以删去。`
          : `${say.quote(name)}用程度词${quoted(words, say)}代替了数值。`,
      why: () => "多少算“大幅”、多快算“及时”，每个人的理解不同，无法据此打分。",
      advice: ({ measured }, say) =>
        measured === "yes"
          ? `删去程度词，以${say.fields(["target"])}中的数值为准。`
          : `把程度换成数值，写入${say.fields(["target"])}，例如“48 小时内”“提高 20%”。`,
      fix: () => "按各列改写",
      change: ({ rewrite }, say) => `将指标名称改写为${say.quote(rewrite)}。其他单元格不变。`,
    },
    "en-US": {
      name: "No degree words",
      what: ({ name, words, measured }, say) =>
        measured === "yes"
          ? `${say.quote(name)} says ${quoted(words, say)} beside its number, which adds nothing.`
          : `${say.quote(name)} says ${quoted(words, say)} where a number belongs.`,
      why: () => "What is significant to one person is little to another, so it cannot be scored.",
      advice: ({ measured }, say) =>
        measured === "yes"
          ? `Leave the word out and let the number in ${say.fields(["target"])} speak.`
          : `Say how much or how fast in ${say.fields(["target"])}: "within 48 hours", "up 20%".`,
      fix: () => "Rewrite from the columns",
      change: ({ rewrite }, say) => `Writes ${say.quote(rewrite)} as the name. Nothing else changes.`,
    },
  },

  passing: [
    {
      industry: "retail",
      why: "metrics whose names hold such words",
      rows: `
        指标名称         | 权重 | 目标值
        到货上架及时率   | 40%  | ≥95%
        合理化建议采纳数 | 30%  | 12条
        有效会员占比     | 30%  | 60%`,
    },
    {
      industry: "customer service",
      why: "the standard of a behaviour is described in words",
      rows: `
        指标名称 | 权重 | 目标值
        一、工作能力
        客户沟通 | 60   | 主动、及时地回应，积极解决问题
        学习应用 | 40   | ≥85分`,
    },
    {
      industry: "engineering",
      why: "numbers speak for themselves",
      rows: `
        KPI                    | Weight | Target
        Timely filing rate     | 50     | 98%
        Defects per 1000 lines | 50     | ≤0.5`,
    },
  ],
  failing: [
    {
      industry: "bank",
      why: "in the place of a number",
      rows: `
        KPI                                    | Weight | Target
        Significantly reduce complaint backlog | 50     | TBD
        Overdue loans                          | 50     | ≤1%`,
      at: "A2",
      data: { measured: "no", words: ["Significantly"] },
    },
    {
      industry: "logistics",
      why: "beside a number",
      rows: `
        指标名称             | 权重 | 目标值
        大幅降低货物破损率   | 50%  | ≤0.2%
        准时交付率           | 50%  | 97%`,
      at: "A2",
      data: { measured: "yes", words: ["大幅"], rewrite: "货物破损率控制在0.2%以内" },
    },
    {
      industry: "hotel",
      why: "in the target, beside its number",
      rows: `
        指标名称     | 权重 | 目标值
        客诉响应时长 | 50%  | 尽量控制在30分钟以内
        入住率       | 50%  | 82%`,
      at: "C2",
      data: { measured: "yes", words: ["尽量"] },
    },
  ],

  check(kpi, { columns }) {
    if (!isPlanned(columns)) return [];
    const found = vagueWordsOf(kpi, "degree", columns);
    if (found.words.length === 0 || isLeftToMeasurable(kpi, found.field)) return [];
    return [
      {
        focus: [found.place],
        data: {
          ...{ name: titleOf(kpi), words: found.words, measured: found.isMeasured ? "yes" : "no" },
          rewrite: found.field === "name" ? (rewriteOf(kpi, columns) ?? "") : "",
        },
        severity: found.isMeasured ? "hint" : "warning",
      },
    ];
  },

  fix(kpi, { data }) {
    return writeName(kpi, data.rewrite);
  },
});

/** A target made of degree words only is said to be no target already. */
function isLeftToMeasurable(kpi: Kpi, field: "name" | "target"): boolean {
  return (
    field === "target" && !hasDegreesIn(kpi.name ?? "") && kpi.target !== undefined && "reason" in kpi.target
  );
}
