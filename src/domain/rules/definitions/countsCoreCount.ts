import { placeAmong } from "../evidence/places";
import { weighedOf } from "../evidence/postsOf";
import { defineRule } from "../rule";

/** Only where core is declared. How many KPIs there are in all is counts/tooManyKpis' matter. */
export const countsCoreCount = defineRule({
  code: "counts/coreCount",
  family: "counts",
  severity: "warning",
  looksAt: "post",
  settings: {
    least: { value: 3, unit: "count", source: "requirement", least: 0, most: 20 },
    most: { value: 5, unit: "count", source: "requirement", least: 1, most: 20 },
  },

  words: {
    "zh-CN": {
      name: "每岗 3–5 个核心指标",
      what: ({ post, count, least, most, side }, say) =>
        `${post ? `${say.quote(post)}有` : "有"} ${say.count(count, "个核心指标")}，${side === "above" ? `多于 ${say.count(most, "个")}` : `少于 ${say.count(least, "个")}`}。`,
      why: ({ side }) =>
        side === "above"
          ? "核心指标太多，精力分散，哪一个都做不深。"
          : "核心指标太少，岗位的主要职责可能没有覆盖。",
      advice: ({ side }) =>
        side === "above" ? "把次要的改为非核心或参考指标。" : "看看岗位的主要职责，是否有该列为核心的指标。",
      settings: { least: "核心指标最少个数", most: "核心指标最多个数" },
    },
    "en-US": {
      name: "Each post has 3–5 core KPIs",
      what: ({ post, count, least, most, side }, say) =>
        `${post ? `${String(post)}: ` : ""}${say.count(count, "core KPI", "core KPIs")}, ${side === "above" ? `more than ${say.number(most)}` : `fewer than ${say.number(least)}`}.`,
      why: ({ side }) =>
        side === "above"
          ? "With too many core KPIs none gets real attention."
          : "With so few, a main duty of the post may be left out.",
      advice: ({ side }) =>
        side === "above"
          ? "Make the lesser ones non-core, or keep them for reference."
          : "See whether a main duty of the post should be core.",
      settings: { least: "Fewest core KPIs", most: "Most core KPIs" },
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "three",
      rows: `
        指标名称 | 核心/非核心 | 权重 | 目标值
        销售额   | 核心        | 30%  | 5200万元
        出库率   | 核心        | 30%  | ≥96%
        新品收入 | 核心        | 30%  | 800万元
        培训     | 非核心      | 10%  | 100%`,
    },
    {
      industry: "software",
      why: "core is not declared",
      rows: `
        KPI    | Weight | Target
        Uptime | 60     | 99.9%
        Bugs   | 40     | 5`,
    },
    {
      industry: "bank",
      why: "five, and a sixth for reference",
      rows: `
        KPI        | Core? | Weight | Target
        Deposits   | Yes   | 20     | 5
        Loans      | Yes   | 20     | 4
        Overdue    | Yes   | 20     | ≤1%
        Fees       | Yes   | 20     | 2
        Complaints | Yes   | 20     | 3
        Footfall   | Yes   | 0      | 900`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "two",
      rows: `
        指标名称 | 核心/非核心 | 权重 | 目标值
        销售额   | 核心        | 60%  | 5200万元
        出库率   | 核心        | 30%  | ≥96%
        培训     | 非核心      | 10%  | 100%`,
      data: { count: 2, side: "below" },
    },
    {
      industry: "bank",
      why: "six",
      rows: `
        KPI        | Core? | Weight | Target
        Deposits   | Yes   | 20     | 5
        Loans      | Yes   | 20     | 4
        Overdue    | Yes   | 20     | ≤1%
        Fees       | Yes   | 20     | 2
        Complaints | Yes   | 10     | 3
        Cards      | Yes   | 10     | 90`,
      at: "B2:B7",
      data: { count: 6, side: "above" },
    },
    {
      industry: "chain stores",
      why: "one person has one",
      rows: `
        姓名 | 指标名称 | 是否核心 | 权重 | 目标值
        甲   | 销售额   | 是       | 0.4  | 85万
             | 连带率   | 是       | 0.3  | 1.8
             | 客诉     | 是       | 0.3  | 2
        乙   | 准时率   | 是       | 0.9  | 98%
             | 差错     | 否       | 0.1  | 1`,
      data: { post: "乙", count: 1 },
    },
  ],

  check({ post, kpis }, { settings: { least, most }, columns }) {
    const scored = columns.has("weight") ? weighedOf(kpis) : kpis;
    const core = scored.filter(({ importance }) => importance === "core");
    if (core.length === 0 || (core.length >= least && core.length <= most)) return [];
    const side = core.length > most ? "above" : "below";
    return [
      {
        focus: core.map((kpi) => placeAmong(kpi, ["importance"], columns)),
        ...(side === "below" ? { cells: [] } : {}),
        data: { post: post.name, count: core.length, least, most, side },
        severity: side === "above" ? "warning" : "hint",
      },
    ];
  },
});
