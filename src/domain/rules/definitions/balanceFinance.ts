import { isPlanned } from "../evidence/amounts";
import { placeAmong } from "../evidence/places";
import { perspectiveOf } from "../evidence/tags";
import { defineRule } from "../rule";

/** Fewer KPIs than this cannot be balanced. */
const FEWEST = 3;

export const balanceFinance = defineRule({
  code: "balance/finance",
  family: "balance",
  severity: "hint",
  looksAt: "post",
  settings: {},

  words: {
    "zh-CN": {
      name: "财务与非财务兼顾",
      what: ({ post, side }, say) =>
        `${post ? `${say.quote(post)}的` : ""}指标${side === "financial" ? "全部是财务类" : "没有财务类"}。`,
      why: ({ side }) =>
        side === "financial"
          ? "财务结果出来时已经晚了，客户和流程的问题要更早看到。"
          : "没有财务类指标，投入是否值得无从判断。",
      advice: ({ side }) =>
        side === "financial"
          ? "加上客户、内部流程或学习成长类指标。"
          : "加上成本、费用或收入方面的指标，哪怕权重不高。",
    },
    "en-US": {
      name: "Financial and non-financial KPIs",
      what: ({ post, side }) =>
        `${post ? `${String(post)}: ` : ""}${side === "financial" ? "All KPIs are financial." : "No KPI is financial."}`,
      why: ({ side }) =>
        side === "financial"
          ? "Financial results come late; customers and processes show trouble earlier."
          : "Without a financial KPI nobody can tell whether the effort pays.",
      advice: ({ side }) =>
        side === "financial"
          ? "Add a KPI of customers, internal processes or learning."
          : "Add a KPI of cost, expense or revenue, even a light one.",
    },
  },

  passing: [
    {
      industry: "home appliances",
      why: "all four perspectives",
      rows: `
        维度       | 指标名称   | 权重 | 目标值
        财务       | 销售收入   | 40   | 1200万元
        客户       | 满意度     | 30   | 90分
        内部流程   | 铺货门店数 | 20   | 260
        学习与成长 | 培训       | 10   | 16`,
    },
    {
      industry: "factory",
      why: "categories of another kind say nothing of finance",
      rows: `
        类别 | 指标名称 | 权重 | 目标值
        质量 | 合格率   | 40   | 99%
        交付 | 准时率   | 40   | 97%
        安全 | 工伤     | 20   | 0`,
    },
    {
      industry: "software",
      why: "two KPIs cannot be balanced",
      rows: `
        KPI    | Perspective | Weight | Target
        NPS    | Customer    | 60     | 40
        Uptime | Customer    | 40     | 99.9%`,
    },
  ],
  failing: [
    {
      industry: "home appliances",
      why: "money only",
      rows: `
        维度 | 指标名称 | 权重 | 目标值
        财务 | 销售收入 | 40   | 1200万元
        财务 | 回款率   | 30   | 98%
        财务 | 费用率   | 30   | ≤5%`,
      data: { side: "financial" },
    },
    {
      industry: "software",
      why: "no money",
      rows: `
        KPI       | Perspective       | Weight | Target
        NPS       | Customer          | 40     | 40
        Uptime    | Internal process  | 40     | 99.9%
        Certified | Learning & growth | 20     | 3`,
      data: { side: "other" },
    },
    {
      industry: "chain stores",
      why: "one of two people",
      rows: `
        姓名 | 维度 | 指标名称 | 权重 | 目标值
        甲   | 财务 | 销售额   | 50   | 85万
             | 客户 | 满意度   | 30   | 90分
             | 流程 | 盘点     | 20   | 98%
        乙   | 财务 | 销售额   | 40   | 60万
             | 财务 | 毛利     | 30   | 20万
             | 财务 | 费用     | 30   | 3万`,
      data: { post: "乙", side: "financial" },
    },
  ],

  check({ post, kpis }, { columns }) {
    if (!isPlanned(columns) || kpis.length < FEWEST) return [];
    const sides = new Set(kpis.map(perspectiveOf));
    const [side] = sides;
    if (sides.size !== 1 || side === undefined) return [];
    return [
      {
        focus: kpis.map((kpi) => placeAmong(kpi, ["perspective", "dimension"], columns)),
        cells: [],
        data: { post: post.name, side },
      },
    ];
  },
});
