import type { Kpi } from "../../binding/records/readRecord";
import { isScored, quantityOf } from "../evidence/amounts";
import { hasHistory, historyOf, type History, startOfTitle } from "../evidence/history";
import { columnsIn, placeAmong, titleOf, type Columns } from "../evidence/places";
import { isQualitative } from "../evidence/qualitative";
import { firstNames, quoted } from "../evidence/sentences";
import { defineRule, type BookIssue } from "../rule";
import { siftBy } from "../sift";

/** Where most KPIs of a sheet have past results, the others have a start or results too. */
export const fiveChecksBaseline = defineRule({
  code: "fiveChecks/baseline",
  family: "fiveChecks",
  severity: "hint",
  looksAt: "book",
  settings: {},

  words: {
    "zh-CN": {
      name: "目标有基线",
      what: ({ count, names }, say) =>
        `${quoted(names, say)}${Number(count) > 3 ? `等 ${say.count(count, "个指标")}` : ""}既没有历史数据，也没有期初值，而同表多数指标都有。`,
      why: () => "没有基线的目标是拍脑袋定的，高了低了都说不清。",
      advice: (_data, say) =>
        `在${say.fields(["start"])}填写现状，或在历史表里补上过去的数据；新指标第一期先只记录。`,
    },
    "en-US": {
      name: "Targets have a baseline",
      what: ({ count, names }, say) =>
        `${quoted(names, say)}${Number(count) > 3 ? " and others" : ""} ${count === 1 ? "has" : "have"} neither past results nor a start, while most on the sheet do.`,
      why: () => "A target without a baseline is a guess: nobody can say whether it is high or low.",
      advice: (_data, say) =>
        `Put where it stands today in ${say.fields(["start"])}, or add its past results; a new KPI may run for one period without a score.`,
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "a start is a baseline too",
      sheets: {
        计划: `
          指标名称 | 权重 | 期初值 | 目标值
          出库率 | 60% | | 96%
          投诉率 | 40% | 1.8% | ≤0.8%`,
        历史: `
          考核月份 | 指标名称 | 实际值
          2026-01 | 出库率 | 92%
          2026-02 | 出库率 | 93%`,
      },
    },
    {
      industry: "software",
      why: "few have a history: it is not kept for these",
      sheets: {
        KPIs: `
          KPI | Weight | Target | Deadline
          Logo churn | 40 | <2.5% | 2026-12-31
          Uptime | 30 | 99.9% | 2026-12-31
          NPS | 30 | 45 | 2026-12-31`,
        History: `
          Period | KPI | Actual
          2026-Q1 | Logo churn | 2.9%
          2026-Q2 | Logo churn | 2.7%`,
      },
    },
    {
      industry: "retail",
      why: "no history at all",
      rows: `
        指标名称 | 权重 | 目标值
        月销售额 | 60%  | 85万
        连带率   | 40%  | 1.8`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "one of three is new",
      sheets: {
        计划: `
          指标名称 | 权重 | 目标值
          出库率 | 40% | 96%
          新品收入 | 40% | 800万元
          培训完成率 | 20% | 100%`,
        历史: `
          考核月份 | 指标名称 | 实际值
          2026-01 | 出库率 | 92%
          2026-01 | 新品收入 | 20万元
          2026-02 | 出库率 | 93%
          2026-02 | 新品收入 | 35万元`,
      },
      at: "C4",
      data: { count: 1, names: ["培训完成率"] },
    },
    {
      industry: "software",
      why: "by id",
      sheets: {
        KPIs: `
          ID | KPI | Weight | Target
          C1 | Logo churn | 40 | <2.5%
          C2 | Uptime | 30 | 99.9%
          C3 | NPS | 30 | 45`,
        History: `
          Period | ID | KPI | Actual
          2026-Q1 | C1 | Churn of logos | 2.9%
          2026-Q1 | C2 | Availability | 99.8%
          2026-Q2 | C1 | Churn of logos | 2.7%
          2026-Q2 | C2 | Availability | 99.9%`,
      },
      at: "D4",
    },
    {
      industry: "hospital",
      why: "two of five",
      sheets: {
        计划: `
          指标名称 | 权重 | 目标值
          平均住院日 | 20% | ≤7天
          药占比 | 20% | ≤30%
          患者满意度 | 20% | 95%
          随访率 | 20% | 90%
          宣教覆盖率 | 20% | 98%`,
        历史: `
          考核月份 | 指标名称 | 实际值
          2026-01 | 平均住院日 | 7.2天
          2026-01 | 药占比 | 31%
          2026-01 | 患者满意度 | 93%
          2026-02 | 平均住院日 | 7.1天
          2026-02 | 药占比 | 30%
          2026-02 | 患者满意度 | 94%`,
      },
      data: { count: 2, names: ["随访率", "宣教覆盖率"] },
    },
  ],

  check(book) {
    const history = historyOf(book);
    if (!history) return [];
    return book.tables.flatMap((bound): BookIssue[] => {
      if (bound.table.role !== "plan") return [];
      const columns = columnsIn(bound);
      const measured = measuredOnes(bound.kpis, { columns, history, startOfTitle: startOfTitle(bound) });
      const without = measured.flatMap(({ item, told }) => (told === "open" ? [item] : []));
      const isKept = measured.some(({ told }) => told === "kept");
      if (!isKept || without.length === 0 || without.length * 2 >= measured.length) return [];
      return [
        {
          ...{ tableId: bound.id, about: "" },
          focus: without.map((kpi) =>
            placeAmong(kpi, columns.has("start") ? ["start"] : ["target"], columns),
          ),
          cells: [],
          data: { count: without.length, names: firstNames(without.map(titleOf)) },
        },
      ];
    });
  },
});

interface Terms {
  readonly columns: Columns;
  readonly history: History;
  readonly startOfTitle: string | undefined;
}

/** Of each KPI with a number to reach: whether past results are kept, only its start is known, or neither. */
const measuredOnes = siftBy((kpi: Kpi, { columns, history, startOfTitle }: Terms) => {
  const target = quantityOf(kpi.target);
  if (!target || !isScored(kpi, columns) || isQualitative(kpi)) return undefined;
  if (hasHistory(history, kpi, startOfTitle)) return "kept";
  return quantityOf(kpi.start) || target.start !== undefined ? "started" : "open";
});
