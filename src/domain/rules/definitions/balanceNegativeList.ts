import { negativeListOf } from "../data/gamedPairs";
import { placeOf, titleOf } from "../evidence/places";
import { defineRule } from "../rule";

/** Where the sheet has a negative list, KPIs that are known to be gamed are on it. */
export const balanceNegativeList = defineRule({
  code: "balance/negativeList",
  family: "balance",
  severity: "hint",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "容易走样的指标写明负面清单",
      what: ({ name, shortcutZh }, say) =>
        `${say.quote(name)}的${say.fields(["forbidden"])}还空着；这类指标容易出现${String(shortcutZh)}。`,
      why: () => "不许做的事先说清楚，事后才有依据，也少了钻空子的余地。",
      advice: ({ forbiddenZh }) => `可以写：${String(forbiddenZh)}。按本单位情况修改。`,
      fix: () => "填入建议的负面清单",
      change: ({ text }, say) => `填入${say.quote(text)}。`,
    },
    "en-US": {
      name: "KPIs that are easily gamed have a negative list",
      what: ({ name, shortcutEn }, say) =>
        `The ${say.fields(["forbidden"])} of ${say.quote(name)} is blank, and such a KPI invites ${String(shortcutEn)}.`,
      why: () => "What nobody may do is said before, so that there is something to go by afterwards.",
      advice: ({ forbiddenEn }) => `It could say: ${String(forbiddenEn)}. Adapt it to your house.`,
      fix: () => "Fill in the suggested negative list",
      change: ({ text }, say) => `Fills in ${say.quote(text)}.`,
    },
  },

  passing: [
    {
      industry: "call centre",
      why: "it is filled in",
      rows: `
        指标名称     | 权重 | 目标值  | 负面清单
        平均通话时长 | 50   | ≤240秒  | 不得主动挂断
        投诉率       | 50   | ≤0.5%   | 不得不登记投诉`,
    },
    {
      industry: "software",
      why: "KPIs that nobody is known to game may stay blank",
      rows: `
        KPI                | Weight | Target | Negative list
        Quarterly sales    | 60     | 120    | No side letters
        Mean time to repair | 40    | ≤30 min |`,
    },
    {
      industry: "factory",
      why: "a sheet without such a column",
      rows: `
        指标名称 | 权重 | 目标值
        产量     | 60%  | 900吨
        合格率   | 40%  | 99%`,
    },
  ],
  failing: [
    {
      industry: "trading company",
      why: "others have one",
      rows: `
        指标名称   | 权重 | 目标值   | 负面清单
        季度销售额 | 60%  | 1200万元 | 不得期末压货
        回款率     | 40%  | 95%      |`,
      at: "D3",
      data: { name: "回款率", forbiddenZh: "不得私自减免尾款、代垫款项或挪用回款" },
    },
    {
      industry: "mining",
      why: "accidents are concealed",
      rows: `
        指标名称     | 权重 | 目标值 | 禁止行为
        安全事故起数 | 60%  | 0起    |
        掘进进尺     | 40%  | 3200米 | 不得空顶作业`,
      at: "D2",
    },
    {
      industry: "hotel",
      why: "marks are begged for",
      rows: `
        KPI                | Weight | Target | Not allowed
        Guest satisfaction | 50     | 4.6/5  |
        RevPAR             | 50     | $120   | No rates below the floor`,
      at: "D2",
    },
  ],

  check(kpi, { columns }) {
    const place = columns.has("forbidden") ? placeOf(kpi, "forbidden", columns) : undefined;
    const entry = negativeListOf(kpi.name);
    if (!place || !entry || kpi.forbidden !== undefined) return [];
    const { shortcut, forbidden } = entry;
    return [
      {
        focus: [place],
        data: {
          ...{ name: titleOf(kpi), shortcutZh: shortcut.zh, shortcutEn: shortcut.en },
          ...{ forbiddenZh: forbidden.zh, forbiddenEn: forbidden.en },
          text: /\p{Script=Han}/u.test(kpi.name ?? "") ? forbidden.zh : forbidden.en,
        },
      },
    ];
  },

  fix(_kpi, { focus, data }) {
    return focus.map((place) => ({ ...place, input: { text: String(data.text) } }));
  },
});
