import { placeAmong } from "../evidence/places";
import { isPlanned } from "../evidence/amounts";
import { weighedOf } from "../evidence/postsOf";
import { defineRule } from "../rule";

export const countsTooManyKpis = defineRule({
  code: "counts/tooManyKpis",
  family: "counts",
  severity: "hint",
  looksAt: "post",
  settings: { most: { value: 10, unit: "count", source: "choice", least: 1, most: 100 } },

  words: {
    "zh-CN": {
      name: "每岗指标不超过 10 个",
      what: ({ post, count, most }, say) =>
        `${post ? `${say.quote(post)}有` : "有"} ${say.count(count, "个计分指标")}，超过 ${say.count(most, "个")}。`,
      why: ({ average }, say) => `平均每个只占 ${say.percent(average)}，员工看不出重点。`,
      advice: () => "合并相近的指标，权重很小的改为参考指标。",
      settings: { most: "每岗计分指标上限" },
    },
    "en-US": {
      name: "No post has more than 10 KPIs",
      what: ({ post, count, most }, say) =>
        `${post ? `${String(post)}: ` : ""}${say.count(count, "scored KPI", "scored KPIs")}, more than ${say.number(most)}.`,
      why: ({ average }, say) =>
        `Each counts for ${say.percent(average)} on average: nobody can see what matters.`,
      advice: () => "Merge the ones that are alike and keep the lightest for reference.",
      settings: { most: "Most scored KPIs of a post" },
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "as many as the workbook wants",
      settings: { most: 3 },
      rows: `
        指标名称 | 权重 | 目标值
        销售额   | 40%  | 5200万元
        出库率   | 30%  | ≥96%
        新品收入 | 30%  | 800万元`,
    },
    {
      industry: "software",
      why: "reference KPIs do not count",
      settings: { most: 2 },
      rows: `
        KPI      | Weight | Target
        Uptime   | 60     | 99.9%
        Bugs     | 40     | 5
        Commits  | 0      | 200
        Releases |        | 12`,
    },
    {
      industry: "chain stores",
      why: "two people with two each",
      settings: { most: 2 },
      rows: `
        姓名 | 指标名称 | 权重 | 目标值
        甲   | 销售额   | 0.6  | 85万
             | 连带率   | 0.4  | 1.8
        乙   | 准时率   | 0.6  | 98%
             | 差错     | 0.4  | 1`,
    },
  ],
  failing: [
    {
      industry: "property management",
      why: "eleven",
      rows: `
        指标名称 | 权重 | 目标值
        收缴率   | 15%  | 98%
        出租率   | 15%  | 92%
        满意度   | 10%  | 90分
        投诉     | 10%  | 3
        报修     | 10%  | 95%
        巡检     | 10%  | 100%
        能耗     | 10%  | 5%
        绿化     | 5%   | 95%
        保洁     | 5%   | 90分
        培训     | 5%   | 16
        安全     | 5%   | 0`,
      at: "A2:A12",
      data: { count: 11, most: 10 },
    },
    {
      industry: "software",
      why: "one more than the workbook wants",
      settings: { most: 2 },
      rows: `
        KPI    | Weight | Target
        Uptime | 50     | 99.9%
        Bugs   | 30     | 5
        NPS    | 20     | 40`,
      data: { count: 3, average: 33.33 },
    },
    {
      industry: "school",
      why: "without weights every KPI counts",
      settings: { most: 2 },
      rows: `
        指标名称 | 目标值 | 实际值
        及格率   | 95%    | 96%
        出勤率   | 98%    | 97%
        续报率   | 80%    | 82%`,
      data: { count: 3 },
    },
  ],

  check({ post, kpis }, { settings: { most }, columns }) {
    if (!isPlanned(columns) || columns.has("objective")) return [];
    const scored = columns.has("weight") ? weighedOf(kpis) : kpis;
    if (scored.length <= most) return [];
    const average = Number((100 / scored.length).toFixed(2));
    return [
      {
        focus: scored.map((kpi) => placeAmong(kpi, ["name"], columns)),
        cells: [],
        data: { post: post.name, count: scored.length, most, average },
      },
    ];
  },
});
