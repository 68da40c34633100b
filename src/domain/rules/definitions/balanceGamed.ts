import type { Kpi } from "../../binding/records/readRecord";
import { gamedPairs, type GamedPair } from "../data/gamedPairs";
import { isPlanned } from "../evidence/amounts";
import { placeAmong, titleOf } from "../evidence/places";
import { weighedOf } from "../evidence/postsOf";
import { keysOf } from "../keys";
import { defineRule } from "../rule";

/** More than two such hints for one post would be a lecture. */
const MOST_TOLD = 2;

export const balanceGamed = defineRule({
  code: "balance/gamed",
  family: "balance",
  severity: "hint",
  looksAt: "post",
  settings: {},

  words: {
    "zh-CN": {
      name: "容易走样的指标有配对指标",
      what: ({ name, shortcutZh }, say) => `只考核${say.quote(name)}，容易出现${String(shortcutZh)}。`,
      why: () => "数字好看而客户或质量受损，账迟早要还。",
      advice: ({ suggestZh, forbiddenZh }, say) =>
        `为同一岗位配上${String(suggestZh)}，或在${say.fields(["pair"])}列写明用哪个指标制衡；${say.fields(["forbidden"])}可以写：${String(forbiddenZh)}。`,
    },
    "en-US": {
      name: "KPIs that are easily gamed have a counter-metric",
      what: ({ name, shortcutEn }, say) => `${say.quote(name)} on its own invites ${String(shortcutEn)}.`,
      why: () => "The number looks good while customers or quality pay for it.",
      advice: ({ suggestEn, forbiddenEn }, say) =>
        `Add ${String(suggestEn)} for the same post, or name what keeps it honest in ${say.fields(["pair"])}. For its ${say.fields(["forbidden"])}: ${String(forbiddenEn)}.`,
    },
  },

  passing: [
    {
      industry: "call centre",
      why: "speed beside quality",
      rows: `
        指标名称     | 权重 | 目标值
        平均通话时长 | 50   | ≤240秒
        投诉率       | 50   | ≤0.5%`,
    },
    {
      industry: "retail",
      why: "sales with something that keeps them honest",
      rows: `
        KPI             | Weight | Target
        Quarterly sales | 60     | 120
        Return rate     | 40     | ≤3%`,
    },
    {
      industry: "home appliances",
      why: "the pair column names it",
      rows: `
        指标名称   | 权重 | 目标值   | 配对指标
        季度销售额 | 60   | 1200万元 | 渠道库存
        陈列达标率 | 40   | 95%      |`,
    },
    {
      industry: "insurance",
      why: "the negative list says what nobody may do",
      rows: `
        指标名称   | 权重 | 目标值   | 负面清单
        季度销售额 | 60%  | 1200万元 | 不得虚签保单、代客签名
        出勤率     | 40%  | 98%      |`,
    },
    {
      industry: "hospital",
      why: "KPIs that are not known to be gamed",
      rows: `
        指标名称     | 权重 | 目标值
        平均住院日   | 60   | ≤7天
        产量计划编制 | 40   | 12次`,
    },
  ],
  failing: [
    {
      industry: "call centre",
      why: "only speed",
      rows: `
        指标名称     | 权重 | 目标值
        平均通话时长 | 50   | ≤240秒
        出勤率       | 50   | 98%`,
      at: "A2",
      data: { name: "平均通话时长", suggestZh: "投诉率或一次解决率" },
    },
    {
      industry: "software",
      why: "lines of code",
      rows: `
        KPI           | Weight | Target
        Lines of code | 60     | 9000
        Attendance    | 40     | 98%`,
      at: "A2",
    },
    {
      industry: "chain stores",
      why: "one of two people",
      rows: `
        姓名 | 指标名称   | 权重 | 目标值
        甲   | 季度销售额 | 0.6  | 85万
             | 毛利率     | 0.4  | 32%
        乙   | 季度销售额 | 0.6  | 60万
             | 陈列       | 0.4  | 95%`,
      at: "B4",
    },
  ],

  check({ kpis }, { columns }) {
    if (!isPlanned(columns) || columns.has("objective")) return [];
    const scored = columns.has("weight") ? weighedOf(kpis) : kpis;
    const keys = new Map(keysOf(kpis).map((key, i) => [kpis[i], key]));
    const lone = scored
      .flatMap((kpi) => {
        const pair = gamedPairs.find((one) => isLone(kpi, one, kpis));
        return pair ? [{ kpi, pair }] : [];
      })
      .sort((a, b) => (b.kpi.weight ?? 0) - (a.kpi.weight ?? 0));
    const told = lone
      .filter(({ pair }, i) => lone.findIndex((one) => one.pair === pair) === i)
      .slice(0, MOST_TOLD);
    return told.map(({ kpi, pair: { shortcut, suggest, forbidden } }) => ({
      detail: keys.get(kpi) ?? "",
      focus: [placeAmong(kpi, ["name"], columns)],
      cells: [],
      data: {
        ...{ name: titleOf(kpi), shortcutZh: shortcut.zh, shortcutEn: shortcut.en },
        ...{ suggestZh: suggest.zh, suggestEn: suggest.en },
        ...{ forbiddenZh: forbidden.zh, forbiddenEn: forbidden.en },
      },
    }));
  },
});

function isLone(kpi: Kpi, { kpi: gamed, counter }: GamedPair, all: readonly Kpi[]): boolean {
  if (!counter || kpi.name === undefined || !gamed.test(kpi.name)) return false;
  if (kpi.pair !== undefined || kpi.forbidden !== undefined) return false;
  const says = ({ name, definition, method }: Kpi) =>
    [name, definition, method].some((text) => text && counter.test(text));
  return !says({ ...kpi, name: "" }) && !all.some((other) => other !== kpi && says(other));
}
