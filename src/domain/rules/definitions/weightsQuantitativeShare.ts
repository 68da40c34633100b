import type { Kpi } from "../../binding/records/readRecord";
import { placeAmong } from "../evidence/places";
import { shareOf, weighedOf } from "../evidence/postsOf";
import { natureOf } from "../evidence/tags";
import { defineRule, type PostOfKpis } from "../rule";

const salesOrProduction =
  /销售|业务员|客户经理|导购|营业员|大客户|渠道|生产|制造|车间|班组|产线|操作工|\b(?:sales|account (?:manager|executive)|production|manufacturing|plant|shop floor|line (?:lead|manager))\b/i;

export const weightsQuantitativeShare = defineRule({
  code: "weights/quantitativeShare",
  family: "weights",
  severity: "warning",
  looksAt: "post",
  settings: {
    least: { value: 70, unit: "percent", source: "requirement", least: 0, most: 100 },
    most: { value: 80, unit: "percent", source: "requirement", least: 0, most: 100 },
  },

  words: {
    "zh-CN": {
      name: "销售和生产岗位定量权重 70%–80%",
      what: ({ post, share, least, most, side }, say) =>
        `${post ? `${say.quote(post)}的` : "本岗位"}定量指标权重合计 ${say.percent(share)}，${side === "below" ? `低于 ${say.percent(least)}` : `高于 ${say.percent(most)}`}。`,
      why: ({ side }) =>
        side === "below"
          ? "销售和生产的成果可以量化，主观评价太多容易引起争议。"
          : "只看数字会忽略服务、协作和安全。",
      advice: ({ least, most }, say) =>
        `把定量指标的权重调到 ${say.percent(least)} 至 ${say.percent(most)} 之间。`,
      settings: { least: "定量权重下限", most: "定量权重上限" },
    },
    "en-US": {
      name: "In sales and production 70–80% of the weight is quantitative",
      what: ({ post, share, least, most, side }, say) =>
        `${post ? `${String(post)}: quantitative` : "Quantitative"} KPIs weigh ${say.percent(share)}, ${side === "below" ? `less than ${say.percent(least)}` : `more than ${say.percent(most)}`}.`,
      why: ({ side }) =>
        side === "below"
          ? "Sales and production can be measured; too much judgement starts disputes."
          : "Numbers alone leave out service, teamwork and safety.",
      advice: ({ least, most }, say) =>
        `Bring the quantitative weight to between ${say.percent(least)} and ${say.percent(most)}.`,
      settings: { least: "Least quantitative weight", most: "Greatest quantitative weight" },
    },
  },

  passing: [
    {
      industry: "home appliances",
      why: "80 % is within",
      rows: `
        岗位     | 指标名称 | 定量/定性 | 权重 | 目标值
        销售代表 | 销售额   | 定量      | 50%  | 120万元
        销售代表 | 回款率   | 定量      | 30%  | 98%
        销售代表 | 团队协作 | 定性      | 20%  | 按行为等级评定`,
    },
    {
      industry: "administration",
      why: "other posts are free",
      rows: `
        岗位     | 指标名称 | 定量/定性 | 权重 | 目标值
        行政专员 | 会务保障 | 定性      | 60%  | 按等级评定
        行政专员 | 差错数   | 定量      | 40%  | 1`,
    },
    {
      industry: "factory",
      why: "one row does not say what it is",
      rows: `
        Position        | KPI    | Nature       | Weight | Target
        Production lead | Output | Quantitative | 50     | 900
        Production lead | 5S     | Qualitative  | 20     | rated
        Production lead | Scrap  |              | 30     | 1%`,
    },
  ],
  failing: [
    {
      industry: "home appliances",
      why: "half of it is judged",
      rows: `
        岗位     | 指标名称 | 定量/定性 | 权重 | 目标值
        销售代表 | 销售额   | 定量      | 50%  | 120万元
        销售代表 | 团队协作 | 定性      | 50%  | 按行为等级评定`,
      data: { share: 50, side: "below", least: 70 },
    },
    {
      industry: "factory",
      why: "everything is a number",
      rows: `
        Position        | KPI    | Nature       | Weight | Target
        Production lead | Output | Quantitative | 60     | 900
        Production lead | Scrap  | Quantitative | 40     | 1%`,
      data: { share: 100, side: "above", most: 80 },
    },
    {
      industry: "insurance",
      why: "the job family says it",
      rows: `
        序列 | 指标名称 | 定量/定性 | 权重 | 目标值
        销售 | 保费     | 定量      | 60   | 80万元
        销售 | 合规     | 定性      | 40   | 按等级评定`,
      data: { share: 60 },
    },
  ],

  check(subject, { settings: { least, most }, columns }) {
    const weighed = weighedOf(subject.kpis);
    if (!isSalesOrProduction(subject) || weighed.some((kpi) => natureOf(kpi) === undefined)) return [];
    const share = shareOf(weighed, isQuantitative);
    if (share === undefined || (share >= least - 1e-6 && share <= most + 1e-6)) return [];
    const side = share < least ? "below" : "above";
    const some = weighed.filter((kpi) => isQuantitative(kpi) === (side === "above"));
    return [
      {
        focus: some.map((kpi) => placeAmong(kpi, ["weight"], columns)),
        data: { post: subject.post.name, share, least, most, side },
        // All numbers is a lesser fault than all judgement.
        severity: side === "below" ? "warning" : "hint",
      },
    ];
  },
});

function isQuantitative(kpi: Kpi): boolean {
  return natureOf(kpi) === "quantitative";
}

function isSalesOrProduction({ post, kpis }: PostOfKpis): boolean {
  const sequences = new Set(kpis.map(({ sequence }) => sequence));
  const [sequence] = sequences;
  const texts = [post.position, post.department, sequences.size === 1 ? sequence : undefined];
  return texts.some((text) => text !== undefined && salesOrProduction.test(text));
}
