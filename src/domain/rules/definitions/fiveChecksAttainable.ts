import type { Kpi } from "../../binding/records/readRecord";
import { diagnoseTarget } from "../../calibration/diagnosis";
import { formatQuantity } from "../../kpi/formatQuantity";
import type { Quantity } from "../../kpi/quantity";
import { mean, withoutNoise } from "../../numbers";
import { pastResults, type PastResults } from "../evidence/history";
import { columnsIn, placeAmong, shown, titleOf } from "../evidence/places";
import { keysOf } from "../keys";
import { defineRule, type BookIssue, type BoundTableReading } from "../rule";

/**
 * A target lies where the KPI's own past can reach it. Better than ever is what targets are for; it is worth a
 * question when the step is larger than everything the past has moved.
 */
export const fiveChecksAttainable = defineRule({
  code: "fiveChecks/attainable",
  family: "fiveChecks",
  severity: "hint",
  looksAt: "book",
  settings: {
    periods: { value: 3, unit: "count", source: "choice", least: 2, most: 24 },
    stretch: { value: 1, unit: "ratio", source: "choice", least: 0, most: 10 },
  },

  words: {
    "zh-CN": {
      name: "目标够得着、不过松",
      what: ({ name, target, reason, past, periods }, say) =>
        reason === "belowPast"
          ? `${say.quote(name)}的目标${say.quote(target)}比过去 ${say.count(periods, "期")}的平均水平${say.quote(past)}还容易达到。`
          : `${say.quote(name)}的目标${say.quote(target)}远好于过去 ${say.count(periods, "期")}的最好成绩${say.quote(past)}。`,
      why: ({ reason }) =>
        reason === "belowPast"
          ? "照平时的水平就能达标，目标没有拉动作用。"
          : "差距超过了以往的全部波动，没有新的办法很难达到。",
      advice: ({ reason }, say) =>
        reason === "belowPast"
          ? `按历史水平重新商定${say.fields(["target"])}；有特殊原因的写入${say.fields(["note"])}。`
          : `写明靠什么措施达到，或把它改作${say.fields(["challenge"])}，另定${say.fields(["target"])}。`,
      settings: { periods: "至少几期历史", stretch: "超出历史最好的幅度（相当于历史波动的倍数）" },
    },
    "en-US": {
      name: "Targets are within reach and not too easy",
      what: ({ name, target, reason, past, periods }, say) =>
        reason === "belowPast"
          ? `The target of ${say.quote(name)}, ${say.quote(target)}, is easier than the average of the last ${say.count(periods, "period", "periods")}: ${say.quote(past)}.`
          : `The target of ${say.quote(name)}, ${say.quote(target)}, is far better than the best of the last ${say.count(periods, "period", "periods")}: ${say.quote(past)}.`,
      why: ({ reason }) =>
        reason === "belowPast"
          ? "Business as usual reaches it, so it moves nothing."
          : "The step is larger than everything the past has moved; without a new way of working it will hardly be reached.",
      advice: ({ reason }, say) =>
        reason === "belowPast"
          ? `Agree on ${say.fields(["target"])} again in view of the past, or say the reason in ${say.fields(["note"])}.`
          : `Say by which measure it will be reached, or make it the ${say.fields(["challenge"])} and set a nearer target.`,
      settings: { periods: "Past periods needed", stretch: "Step beyond the best, in spreads of the past" },
    },
  },

  passing: [
    {
      industry: "software",
      why: "better than ever by a small step",
      sheets: {
        KPIs: `
          ID | KPI | Weight | Target | Deadline
          CS-3 | Logo churn | 50 | <2.5% | 2026-12-31
          CS-4 | Time to first value | 50 | ≤14 days | 2026-12-31`,
        History: `
          Period | KPI | Actual
          2025-Q4 | Logo churn | 3.1%
          2026-Q1 | Logo churn | 2.9%
          2026-Q2 | Logo churn | 2.7%
          2025-Q4 | Time to first value | 19 days
          2026-Q1 | Time to first value | 17 days
          2026-Q2 | Time to first value | 16 days`,
      },
    },
    {
      industry: "biotech",
      why: "a year's sales are not compared with a month's",
      sheets: {
        年度: `
          编号 | 指标名称 | 权重 | 目标值 | 考核周期
          Y-1 | 销售额 | 60% | 5200万元 | 2026年度
          Y-2 | 出库率 | 40% | 95% | 2026年度`,
        月度: `
          考核月份 | 编号 | 指标名称 | 实际值
          2026-01 | Y-1 | 销售额 | 380万元
          2026-02 | Y-1 | 销售额 | 350万元
          2026-03 | Y-1 | 销售额 | 470万元`,
      },
    },
    {
      industry: "retail",
      why: "two periods are no history",
      sheets: {
        门店: `
          指标名称 | 权重 | 目标值
          转化率 | 60% | 30%
          连带率 | 40% | 1.8`,
        历史: `
          考核月份 | 指标名称 | 实际值
          2026-01 | 转化率 | 18%
          2026-02 | 转化率 | 19%`,
      },
    },
  ],
  failing: [
    {
      industry: "call centre",
      why: "easier than the past",
      sheets: {
        计划: `
          指标名称 | 权重 | 目标值
          一次解决率 | 60% | 85%
          满意度评分 | 40% | 90分`,
        历史: `
          考核月份 | 指标名称 | 实际值
          2026-01 | 一次解决率 | 88%
          2026-02 | 一次解决率 | 90%
          2026-03 | 一次解决率 | 89%`,
      },
      at: "C2",
      data: { reason: "belowPast", past: "89%", periods: 3 },
    },
    {
      industry: "software",
      why: "a leap",
      sheets: {
        KPIs: `
          KPI | Weight | Target | Deadline
          Logo churn | 50 | <1% | 2026-12-31
          Uptime | 50 | 99.9% | 2026-12-31`,
        History: `
          Period | KPI | Actual
          2025-Q4 | Logo churn | 3.1%
          2026-Q1 | Logo churn | 2.9%
          2026-Q2 | Logo churn | 2.7%`,
      },
      at: "C2",
      data: { reason: "betterThanEver", past: "2.7%" },
    },
    {
      industry: "biotech",
      why: "a column for each month, by id",
      sheets: {
        KPI: `
          编号 | 指标名称 | 权重 | 目标值 | 单位
          Y-1 | 48小时出库率 | 60% | 85 | %
          Y-2 | 退货率 | 40% | ≤2 | %`,
        月度数据: `
          2026年月度实际
          编号 | 指标名称 | 单位 | 1月 | 2月 | 3月 | 4月
          Y-1 | 出库率 | % | 88 | 89 | 91 | 92
          Y-2 | 退货率 | % | 2.4 | 2.3 | 2.2 | 2.1`,
      },
      at: "D2",
      data: { reason: "belowPast", past: "90%", periods: 4 },
    },
    {
      industry: "manufacturing",
      why: "monthly output against monthly output, by id",
      sheets: {
        车间月度计划: `
          编号 | 指标名称 | 权重 | 目标值 | 考核周期
          W1 | 产量 | 60% | 900吨 | 2026-04
          W2 | 合格率 | 40% | 98% | 2026-04`,
        历史: `
          考核月份 | 编号 | 指标名称 | 实际值
          2026-01 | W1 | 月产量 | 980吨
          2026-02 | W1 | 月产量 | 1010吨
          2026-03 | W1 | 月产量 | 995吨`,
      },
      data: { reason: "belowPast", past: "995吨" },
    },
  ],

  check(book, { settings: { periods, stretch } }) {
    return book.tables.flatMap((bound) => {
      const keys = keysOf(bound.kpis);
      return pastResults(book, bound).flatMap(({ item: kpi, at, told: past }): BookIssue[] => {
        if (past.values.length < periods) return [];
        const verdict = verdictOf(past, stretch);
        return verdict ? [issueOf(bound, kpi, keys[at] ?? "", past, verdict)] : [];
      });
    });
  },
});

interface Verdict {
  readonly reason: "belowPast" | "betterThanEver";
  /** The past figure the target is compared with, in the target's unit. */
  readonly past: string;
}

/** Where results hardly moved, a step of two percent is still an ordinary one. */
const LEAST_SPREAD = 0.02;

function verdictOf({ target, values, higherIsBetter }: PastResults, stretch: number): Verdict | undefined {
  const diagnosis = diagnoseTarget(target.value, values, higherIsBetter);
  if (diagnosis === "belowPast") return { reason: "belowPast", past: inUnit(mean(values), target) };
  if (diagnosis !== "betterThanEver") return undefined;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const best = higherIsBetter ? most : least;
  const spread = Math.max(most - least, Math.abs(best) * LEAST_SPREAD);
  const step = Math.abs(target.value - best);
  return step > stretch * spread ? { reason: "betterThanEver", past: inUnit(best, target) } : undefined;
}

function inUnit(value: number, { unit, scale, per }: Quantity): string {
  const shown = withoutNoise(Number(value.toPrecision(4)));
  return formatQuantity({
    comparator: "=",
    value: shown,
    unit,
    ...(scale ? { scale } : {}),
    ...(per ? { per } : {}),
  });
}

function issueOf(
  bound: BoundTableReading,
  kpi: Kpi,
  key: string,
  past: PastResults,
  verdict: Verdict,
): BookIssue {
  return {
    ...{ tableId: bound.id, about: key },
    focus: [placeAmong(kpi, ["target"], columnsIn(bound))],
    data: { name: titleOf(kpi), target: shown(kpi, "target"), periods: past.values.length, ...verdict },
    ...(verdict.reason === "belowPast" ? { severity: "warning" as const } : {}),
  };
}
