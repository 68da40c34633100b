import { isPlanned } from "../evidence/amounts";
import { titleOf } from "../evidence/places";
import { quoted } from "../evidence/sentences";
import { vagueWordsOf } from "../evidence/vagueWords";
import { defineRule } from "../rule";

/** 「等」, etc.: what counts is left open. */
export const smartOpenEnds = defineRule({
  code: "smart/openEnds",
  family: "smart",
  severity: "warning",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "范围没有开口",
      what: ({ name, words }, say) =>
        `${say.quote(name)}用${quoted(words, say)}留了开口，哪些算在内没有写完。`,
      why: () => "范围没有写完，任何事情都可以算进来，也可以不算。",
      advice: (_data, say) =>
        `在${say.fields(["name"])}或${say.fields(["definition"])}中逐项列出，去掉开口。`,
    },
    "en-US": {
      name: "Scopes are closed",
      what: ({ name, words }, say) => `${say.quote(name)} leaves its scope open with ${quoted(words, say)}.`,
      why: () => "Anything may be counted in, or left out, when the list has no end.",
      advice: (_data, say) =>
        `List everything that counts in ${say.fields(["name"])} or ${say.fields(["definition"])}, and end there.`,
    },
  },

  passing: [
    {
      industry: "hotel",
      why: "等 inside longer words ends nothing",
      rows: `
        指标名称         | 权重 | 目标值
        顾客平均等待时长 | 50%  | ≤8分钟
        员工技能等级达标率 | 50% | 90%`,
    },
    {
      industry: "pharmacy",
      why: "a closed list",
      rows: `
        指标名称                 | 权重 | 目标值
        考勤、培训两类记录完整率 | 50%  | 100%
        处方审核差错数           | 50%  | 0`,
    },
    {
      industry: "bank",
      why: "an English list with an end",
      rows: `
        KPI                                  | Weight | Target
        Audit findings closed, level 1 and 2 | 50     | 100%
        Overdue loans                        | 50     | ≤1%`,
    },
  ],
  failing: [
    {
      industry: "administration",
      why: "what else?",
      rows: `
        指标名称             | 权重 | 目标值
        考勤、档案、会务等   | 40%  | 按要求完成
        办公费用率           | 60%  | ≤2%`,
      at: "A2",
      data: { words: ["等"] },
    },
    {
      industry: "software",
      why: "etc., beside a number",
      rows: `
        KPI                             | Weight | Target
        Docs, samples, tutorials etc.   | 40     | 12 items
        Mean time to restore            | 60     | ≤30 min`,
      at: "A2",
    },
    {
      industry: "manufacturing",
      why: "whatever else comes up",
      rows: `
        指标名称               | 权重 | 目标值
        完成领导交办的其他事项 | 20%  | 100%
        一次合格率             | 80%  | 98.5%`,
      data: { words: ["其他"] },
    },
  ],

  check(kpi, { columns }) {
    if (!isPlanned(columns)) return [];
    const { words, place, isMeasured } = vagueWordsOf(kpi, "openEnd", columns);
    if (words.length === 0) return [];
    return [
      { focus: [place], data: { name: titleOf(kpi), words }, severity: isMeasured ? "hint" : "warning" },
    ];
  },
});
