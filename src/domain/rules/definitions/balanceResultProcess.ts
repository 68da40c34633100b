import { isPlanned } from "../evidence/amounts";
import { placeAmong } from "../evidence/places";
import { resultOrProcess } from "../evidence/tags";
import { defineRule } from "../rule";

/** Fewer KPIs than this cannot be balanced. */
const FEWEST = 3;

export const balanceResultProcess = defineRule({
  code: "balance/resultProcess",
  family: "balance",
  severity: "hint",
  looksAt: "post",
  settings: {},

  words: {
    "zh-CN": {
      name: "结果与过程兼顾",
      what: ({ post, side }, say) =>
        `${post ? `${say.quote(post)}的` : ""}指标${side === "result" ? "全部是结果类，没有过程类" : "全部是过程类，没有结果类"}。`,
      why: ({ side }) =>
        side === "result" ? "只看结果，期中看不出该改什么。" : "只看过程，忙碌不等于有成效。",
      advice: ({ side }) =>
        side === "result" ? "加上推动结果的关键动作，例如拜访、评审、巡检。" : "加上这些工作要达到的结果。",
    },
    "en-US": {
      name: "Results and process",
      what: ({ post, side }) =>
        `${post ? `${String(post)}: all` : "All"} KPIs are of ${side === "result" ? "results and none of the process" : "the process and none of results"}.`,
      why: ({ side }) =>
        side === "result"
          ? "With results alone nobody sees in time what to change."
          : "With the process alone, being busy counts as success.",
      advice: ({ side }) =>
        side === "result"
          ? "Add what drives the result: visits, reviews, inspections."
          : "Add the result that this work is for.",
    },
  },

  passing: [
    {
      industry: "software",
      why: "both",
      rows: `
        指标名称   | 指标类型 | 权重 | 目标值
        按期上线   | 结果     | 40   | 12个
        测试覆盖率 | 过程     | 30   | 80%
        技术分享   | 行为     | 30   | 4次`,
    },
    {
      industry: "test laboratory",
      why: "quality is a result of work and a part of it",
      rows: `
        KPI             | KPI type | Weight | Target
        Escaped defects | Quality  | 40     | 0
        Automation      | Process  | 30     | 70%
        Reviews         | Process  | 30     | 12`,
    },
    {
      industry: "retail",
      why: "one KPI is of no such type",
      rows: `
        指标名称 | 指标类型 | 权重 | 目标值
        销售额   | 结果     | 40   | 85万
        毛利     | 结果     | 40   | 20万
        应急演练 | 应急     | 20   | 2次`,
    },
  ],
  failing: [
    {
      industry: "retail",
      why: "results only",
      rows: `
        指标名称 | 指标类型 | 权重 | 目标值
        销售额   | 结果     | 40   | 85万
        毛利     | 结果     | 40   | 20万
        会员数   | 结果     | 20   | 320`,
      data: { side: "result" },
    },
    {
      industry: "software",
      why: "process only",
      rows: `
        KPI      | KPI type | Weight | Target
        Reviews  | Process  | 40     | 12
        Standups | Process  | 30     | 60
        Sharing  | Behaviour | 30    | 4`,
      data: { side: "process" },
    },
    {
      industry: "insurance",
      why: "one of two people",
      rows: `
        姓名 | 指标名称 | 指标类型 | 权重 | 目标值
        甲   | 保费     | 结果     | 50   | 80万
             | 拜访     | 过程     | 30   | 60次
             | 续保     | 结果     | 20   | 90%
        乙   | 保费     | 结果     | 50   | 60万
             | 新单     | 结果     | 30   | 20
             | 续保     | 结果     | 20   | 90%`,
      data: { post: "乙", side: "result" },
    },
  ],

  check({ post, kpis }, { columns }) {
    if (!isPlanned(columns) || kpis.length < FEWEST) return [];
    const tags = kpis.map(resultOrProcess);
    if (tags.includes(undefined)) return [];
    const sides = new Set(tags.flatMap((tag) => tag ?? []));
    const [side] = sides;
    if (sides.size !== 1 || side === undefined) return [];
    return [
      {
        focus: kpis.map((kpi) => placeAmong(kpi, ["kind"], columns)),
        cells: [],
        data: { post: post.name, side },
      },
    ];
  },
});
