import { isPlanned } from "../evidence/amounts";
import { columnsIn, placeAmong } from "../evidence/places";
import { postsOf } from "../evidence/postsOf";
import { termOf } from "../evidence/tags";
import { defineRule } from "../rule";
import { sift } from "../sift";

/** Fewer KPIs than this cannot be balanced. */
const FEWEST = 3;

const termed = sift(termOf);

/** Only of sheets that tag both terms somewhere: a quarterly sheet is quarterly throughout. */
export const balanceShortLong = defineRule({
  code: "balance/shortLong",
  family: "balance",
  severity: "hint",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "短期与长期兼顾",
      what: ({ post, side }, say) =>
        `${post ? `${say.quote(post)}的` : ""}指标${side === "short" ? "全部是短期的" : "全部是长期的"}。`,
      why: ({ side }) =>
        side === "short" ? "只看眼前，容易透支以后。" : "只有长期目标，当期做得如何没有依据。",
      advice: ({ side }) => (side === "short" ? "加上至少一个长期指标。" : "加上当期可以检查的阶段指标。"),
    },
    "en-US": {
      name: "Short and long term",
      what: ({ post, side }) => `${post ? `${String(post)}: all` : "All"} KPIs are ${String(side)}-term.`,
      why: ({ side }) =>
        side === "short"
          ? "What counts only now is often paid for later."
          : "With long-term goals only, nothing says how this period went.",
      advice: ({ side }) =>
        side === "short"
          ? "Add at least one long-term KPI."
          : "Add a milestone that can be checked this period.",
    },
  },

  passing: [
    {
      industry: "pharma",
      why: "both",
      rows: `
        姓名 | 指标名称 | 类型 | 权重 | 目标值
        甲   | 销售额   | 短期 | 50   | 85万
             | 回款     | 短期 | 30   | 98%
             | 新品储备 | 长期 | 20   | 3个`,
    },
    {
      industry: "retail",
      why: "the sheet does not speak of terms",
      rows: `
        指标名称 | 周期   | 权重 | 目标值
        销售额   | 2026Q2 | 50   | 85万
        毛利     | 2026Q2 | 30   | 20万
        会员数   | 2026Q2 | 20   | 320`,
    },
    {
      industry: "software",
      why: "all short on a sheet that knows nothing else",
      rows: `
        KPI     | KPI type   | Weight | Target
        Revenue | Short-term | 50     | 12
        Bugs    | Short-term | 30     | 5
        NPS     | Short-term | 20     | 40`,
    },
  ],
  failing: [
    {
      industry: "pharma",
      why: "a colleague has nothing for the long term",
      rows: `
        姓名 | 指标名称 | 类型 | 权重 | 目标值
        甲   | 销售额   | 短期 | 50   | 85万
             | 回款     | 短期 | 30   | 98%
             | 新品储备 | 长期 | 20   | 3个
        乙   | 销售额   | 短期 | 50   | 60万
             | 回款     | 短期 | 30   | 98%
             | 拜访     | 短期 | 20   | 60次`,
      data: { post: "乙", side: "short" },
    },
    {
      industry: "software",
      why: "everything is for later",
      rows: `
        Employee | KPI      | KPI type   | Weight | Target
        Ann      | Revenue  | Short-term | 50     | 12
                 | Bugs     | Short-term | 30     | 5
                 | Platform | Long-term  | 20     | 1
        Bo       | Platform | Long-term  | 50     | 1
                 | Patents  | Long-term  | 30     | 2
                 | Talent   | Long-term  | 20     | 3`,
      data: { post: "Bo", side: "long" },
    },
    {
      industry: "energy",
      why: "战略 is long-term",
      rows: `
        姓名 | 指标名称 | 类型     | 权重 | 目标值
        甲   | 发电量   | 短期     | 50   | 900
             | 检修     | 短期     | 30   | 4次
             | 储能规划 | 战略     | 20   | 1
        乙   | 储能规划 | 战略     | 50   | 1
             | 人才梯队 | 战略     | 30   | 3
             | 碳规划   | 战略     | 20   | 1`,
      data: { post: "乙", side: "long" },
    },
  ],

  check(bound) {
    const columns = columnsIn(bound);
    if (!isPlanned(columns)) return [];
    const known = new Set(termed(bound.kpis).map(({ told }) => told));
    if (!known.has("short") || !known.has("long")) return [];
    return postsOf(bound).flatMap(({ post, kpis }) => {
      const sides = new Set(kpis.map(termOf));
      const [side] = sides;
      if (kpis.length < FEWEST || sides.size !== 1 || side === undefined) return [];
      return [
        {
          detail: post.name,
          focus: kpis.map((kpi) => placeAmong(kpi, ["kind", "dimension", "period"], columns)),
          cells: [],
          data: { post: post.name, side },
        },
      ];
    });
  },
});
