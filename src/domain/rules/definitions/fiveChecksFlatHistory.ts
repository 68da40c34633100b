import { diagnoseTarget, JUST_MISSED } from "../../calibration/diagnosis";
import { pastResults } from "../evidence/history";
import { columnsIn, placeAmong, shown, titleOf } from "../evidence/places";
import { keysOf } from "../keys";
import { defineRule, type BookIssue } from "../rule";

/** Results that stop just short of the target, period after period, look managed rather than earned. */
export const fiveChecksFlatHistory = defineRule({
  code: "fiveChecks/flatHistory",
  family: "fiveChecks",
  severity: "hint",
  looksAt: "book",
  settings: {},

  words: {
    "zh-CN": {
      name: "结果没有长期停在目标边上",
      what: ({ name, periods, target }, say) =>
        `${say.quote(name)}最近 ${say.count(periods, "期")}都停在目标${say.quote(target)}的 97% 到 99%。`,
      why: () => "每期都差一点点，多半是结果在迁就目标，或者数据经过了调整。",
      advice: (_data, say) =>
        `抽查${say.fields(["source"])}，与责任人谈一次，再决定${say.fields(["target"])}要不要调整。`,
    },
    "en-US": {
      name: "Results do not hover below the target",
      what: ({ name, periods, target }, say) =>
        `${say.quote(name)} has stopped at 97 to 99% of ${say.quote(target)} in each of the last ${say.count(periods, "period", "periods")}.`,
      why: () =>
        "Always just missed, it looks as if the result follows the target, or the figures were adjusted.",
      advice: (_data, say) =>
        `Look into ${say.fields(["source"])} and talk to the owner before you change ${say.fields(["target"])}.`,
    },
  },

  passing: [
    {
      industry: "logistics",
      why: "results that move",
      sheets: {
        Plan: `
          KPI | Weight | Target | Deadline
          On-time delivery | 60 | 97% | 2026-12-31
          Fill rate | 40 | 98% | 2026-12-31`,
        History: `
          Period | KPI | Actual
          2026-01 | On-time delivery | 94.9%
          2026-02 | On-time delivery | 96%
          2026-03 | On-time delivery | 97.5%`,
      },
    },
    {
      industry: "hospital",
      why: "reached is not missed",
      sheets: {
        计划: `
          指标名称 | 权重 | 目标值
          患者满意度 | 60% | 95%
          病历甲级率 | 40% | 90%`,
        历史: `
          考核月份 | 指标名称 | 实际值
          2026-01 | 患者满意度 | 95%
          2026-02 | 患者满意度 | 95.2%
          2026-03 | 患者满意度 | 95%`,
      },
    },
    {
      industry: "retail",
      why: "twice is chance",
      sheets: {
        计划: `
          指标名称 | 权重 | 目标值
          转化率 | 60% | 20%
          连带率 | 40% | 1.8`,
        历史: `
          考核月份 | 指标名称 | 实际值
          2026-02 | 转化率 | 19.6%
          2026-03 | 转化率 | 19.7%`,
      },
    },
  ],
  failing: [
    {
      industry: "logistics",
      why: "98 % of the target three times",
      sheets: {
        Plan: `
          KPI | Weight | Target | Deadline
          On-time delivery | 60 | 97% | 2026-12-31
          Fill rate | 40 | 98% | 2026-12-31`,
        History: `
          Period | KPI | Actual
          2026-01 | On-time delivery | 95.2%
          2026-02 | On-time delivery | 95.1%
          2026-03 | On-time delivery | 95.3%`,
      },
      at: "C2",
      data: { name: "On-time delivery", periods: 3 },
    },
    {
      industry: "hospital",
      why: "less is better: always a little over",
      sheets: {
        计划: `
          指标名称 | 权重 | 目标值
          药占比 | 60% | ≤30%
          病历甲级率 | 40% | 90%`,
        历史: `
          考核月份 | 指标名称 | 实际值
          2026-01 | 药占比 | 30.5%
          2026-02 | 药占比 | 30.6%
          2026-03 | 药占比 | 30.5%`,
      },
      at: "C2",
    },
    {
      industry: "manufacturing",
      why: "the latest three count",
      sheets: {
        计划: `
          编号 | 指标名称 | 权重 | 目标值
          W2 | 合格率 | 60% | 98%
          W3 | 开机率 | 40% | 92%`,
        历史: `
          考核月份 | 编号 | 指标名称 | 实际值
          2026-04 | W2 | 合格率 | 96.1%
          2026-01 | W2 | 合格率 | 91%
          2026-02 | W2 | 合格率 | 96%
          2026-03 | W2 | 合格率 | 96.2%`,
      },
      data: { name: "合格率" },
    },
  ],

  check(book) {
    return book.tables.flatMap((bound) => {
      const keys = keysOf(bound.kpis);
      return pastResults(book, bound).flatMap(({ item: kpi, at, told }): BookIssue[] => {
        const { target, values, higherIsBetter } = told;
        if (diagnoseTarget(target.value, values, higherIsBetter) !== "alwaysJustMissed") return [];
        return [
          {
            ...{ tableId: bound.id, about: keys[at] ?? "" },
            focus: [placeAmong(kpi, ["target"], columnsIn(bound))],
            data: { name: titleOf(kpi), target: shown(kpi, "target"), periods: JUST_MISSED.periods },
          },
        ];
      });
    });
  },
});
