import type { Kpi } from "../../binding/records/readRecord";
import { placeAmong, columnsIn } from "../evidence/places";
import { postsOf, shareOf, weighedOf } from "../evidence/postsOf";
import { isForwardLooking } from "../evidence/tags";
import { defineRule } from "../rule";
import { sift } from "../sift";

const forwardLooking = sift((kpi: Kpi) => isForwardLooking(kpi) || undefined);

/** Only of sheets that tag KPIs as forward-looking: others do not use the idea. */
export const weightsForwardLooking = defineRule({
  code: "weights/forwardLooking",
  family: "weights",
  severity: "warning",
  looksAt: "table",
  settings: { least: { value: 30, unit: "percent", source: "requirement", least: 0, most: 100 } },

  words: {
    "zh-CN": {
      name: "前瞻指标合计不低于 30%",
      what: ({ post, share, least }, say) =>
        `${post ? `${say.quote(post)}的` : ""}前瞻指标权重合计 ${say.percent(share)}，低于 ${say.percent(least)}。`,
      why: () => "只考核已经发生的结果，问题要到期末才看得见。",
      advice: ({ least }, say) =>
        `提高前瞻指标的权重，合计达到 ${say.percent(least)}，或再增加一个前瞻指标。`,
      settings: { least: "前瞻指标权重合计下限" },
    },
    "en-US": {
      name: "Forward-looking KPIs weigh at least 30% together",
      what: ({ post, share, least }, say) =>
        `${post ? `${String(post)}: forward-looking` : "Forward-looking"} KPIs weigh ${say.percent(share)} together, less than ${say.percent(least)}.`,
      why: () => "When only past results count, trouble shows at the end of the period.",
      advice: ({ least }, say) =>
        `Give them more weight, ${say.percent(least)} in all, or add a forward-looking KPI.`,
      settings: { least: "Least weight of forward-looking KPIs together" },
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "30 % exactly",
      rows: `
        指标名称     | 指标类型 | 权重 | 目标值
        销售额       | 结果     | 70%  | 5200万元
        在谈项目储备 | 前瞻     | 30%  | 12个`,
    },
    {
      industry: "software",
      why: "nobody speaks of forward-looking here",
      rows: `
        KPI     | KPI type | Weight | Target
        Revenue | Result   | 70     | 12
        Reviews | Process  | 30     | 40`,
    },
    {
      industry: "retail",
      why: "two tags at once",
      rows: `
        指标名称   | 指标类型   | 权重 | 目标值
        月销售额   | 结果       | 60   | 85万
        会员新增   | 过程、前瞻 | 40   | 320`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "20 %",
      rows: `
        指标名称     | 指标类型 | 权重 | 目标值
        销售额       | 结果     | 80%  | 5200万元
        在谈项目储备 | 前瞻     | 20%  | 12个`,
      at: "C3",
      data: { share: 20, least: 30 },
    },
    {
      industry: "software",
      why: "two that are still too little",
      rows: `
        KPI      | KPI type | Weight | Target
        Revenue  | Lagging  | 75     | 12
        Pipeline | Leading  | 15     | 40
        Trials   | Leading  | 10     | 200`,
      data: { share: 25 },
    },
    {
      industry: "chain stores",
      why: "a colleague has none",
      rows: `
        姓名 | 指标名称 | 指标类型 | 权重 | 目标值
        甲   | 销售额   | 结果     | 0.6  | 85万
             | 会员新增 | 前瞻     | 0.4  | 320
        乙   | 销售额   | 结果     | 0.5  | 60万
             | 毛利     | 结果     | 0.5  | 20万`,
      data: { post: "乙", share: 0 },
    },
  ],

  check(bound, { settings: { least } }) {
    if (forwardLooking(bound.kpis).length === 0) return [];
    const columns = columnsIn(bound);
    return postsOf(bound).flatMap(({ post, kpis }) => {
      const share = shareOf(kpis, isForwardLooking);
      if (share === undefined || share >= least - 1e-6 || kpis.some(({ kind }) => kind === undefined))
        return [];
      const tagged = kpis.filter(isForwardLooking);
      const shown = tagged.length > 0 ? tagged : weighedOf(kpis);
      return [
        {
          detail: post.name,
          focus: shown.map((kpi) => placeAmong(kpi, ["weight"], columns)),
          data: { post: post.name, share, least },
        },
      ];
    });
  },
});
