import type { Kpi } from "../../binding/records/readRecord";
import { isPlanned } from "../evidence/amounts";
import { columnsIn, headerPlace, placeAmong, titleOf, type Columns } from "../evidence/places";
import { isQualitative } from "../evidence/qualitative";
import { firstNames, quoted } from "../evidence/sentences";
import { smartReport } from "../evidence/smartReport";
import { hasPeriod, saysTime } from "../evidence/tablePeriod";
import { keysOf } from "../keys";
import { defineRule, type BoundTableReading, type Issue } from "../rule";
import { itemsOf, siftBy } from "../sift";

/** T: by when, or for which period. The sheet's title may say it for all its rows. */
export const smartTimeBound = defineRule({
  code: "smart/timeBound",
  family: "smart",
  severity: "warning",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "有时限（T）",
      what: ({ reason, name, words, names, count }, say) => {
        if (reason === "endless") return `${say.quote(name)}的期限是${say.quote(words)}，没有终点。`;
        if (reason === "sheet") return "表内没有周期或截止日期，标题也没有写明是哪一期。";
        return Number(count) > 1
          ? `${say.count(count, "个指标")}没有截止日期或周期：${quoted(names, say)}${Number(count) > 3 ? "等" : ""}。`
          : `${quoted(names, say)}没有截止日期或周期。`;
      },
      why: () => "没有期限，就说不清什么时候算完成、什么时候打分。",
      advice: ({ reason }, say) =>
        reason === "sheet"
          ? `在标题写明考核期（如“2026 年第三季度”），或增加${say.fields(["period"])}或${say.fields(["deadline"])}列。`
          : `在${say.fields(["deadline"])}填写日期，或在${say.fields(["period"])}填写考核周期。`,
    },
    "en-US": {
      name: "KPIs have a time (T)",
      what: ({ reason, name, words, names, count }, say) => {
        if (reason === "endless")
          return `The deadline of ${say.quote(name)} is ${say.quote(words)}, which never comes.`;
        if (reason === "sheet")
          return "No column holds a period or deadline, and the title does not say which period this is.";
        const more = Number(count) > 3 ? " and others" : "";
        return Number(count) > 1
          ? `${say.count(count, "KPI", "KPIs")} have neither deadline nor period: ${quoted(names, say)}${more}.`
          : `${quoted(names, say)} has neither deadline nor period.`;
      },
      why: () => "Without a time nobody knows when it is done and when it is scored.",
      advice: ({ reason }, say) =>
        reason === "sheet"
          ? `Name the period in the title ("Q3 2026"), or add a column for ${say.fields(["period"])} or ${say.fields(["deadline"])}.`
          : `Put a date in ${say.fields(["deadline"])}, or the period in ${say.fields(["period"])}.`,
    },
  },

  passing: [
    {
      industry: "home appliances",
      why: "the title says it for all rows",
      rows: `
        华东大区2026年第二季度绩效考核表
        指标名称 | 权重 | 目标值
        销售收入 | 60%  | 1200万元
        回款率   | 40%  | ≥98.5%`,
    },
    {
      industry: "software",
      why: "a column with dates or the quarter",
      rows: `
        KPI                   | Weight | Target | Deadline
        Net revenue retention | 60     | ≥110%  | 2026-12-31
        Expansion ARR         | 40     | 1.2M   | Q4 2026`,
    },
    {
      industry: "retail",
      why: "the sentence, or the target itself, says by when",
      rows: `
        指标名称                     | 权重 | 目标值        | 截止日期
        3个月内新开门店数            | 50%  | 6家           |
        会员系统切换                 | 50%  | 9月30日前上线 |`,
    },
    {
      industry: "hospital",
      why: "the target's own header names the year",
      rows: `
        指标名称   | 权重 | 2026年目标值
        平均住院日 | 60%  | ≤7天
        药占比     | 40%  | ≤30%`,
    },
  ],
  failing: [
    {
      industry: "customer service",
      why: "nothing on the sheet says which period it is",
      rows: `
        指标名称   | 权重 | 目标值
        一次解决率 | 60%  | 95%
        响应时长   | 40%  | ≤30秒`,
      data: { reason: "sheet" },
    },
    {
      industry: "engineering",
      why: "two of three have no date",
      rows: `
        KPI                | Weight | Target | Deadline
        Tenders won        | 40     | 12     | 2026-12-31
        Claims settled     | 30     | 95%    |
        Lost-time injuries | 30     | 0      | TBD`,
      at: "D3:D4",
      data: { reason: "rows", count: 2 },
    },
    {
      industry: "pharmaceuticals",
      why: "for ever is no deadline, whatever the title says",
      rows: `
        2026年度研发中心考核
        指标名称         | 权重 | 目标值 | 截止日期
        临床批件获批数   | 60%  | 2个    | 2026-11-30
        实验室偏差关闭率 | 40%  | 98%    | 长期`,
      at: "D4",
      data: { reason: "endless", words: "长期" },
    },
  ],

  check(bound) {
    const columns = columnsIn(bound);
    if (!isPlanned(columns) || bound.table.role !== "plan") return [];
    const endless = endlessRows(bound, columns);
    if (hasPeriod(bound)) return endless;
    const timeless = itemsOf(timelessOnes(bound.kpis, { columns }));
    if (timeless.length === 0) return endless;
    return [...endless, issueAbout(bound, timeless, columns)];
  },
});

function issueAbout(bound: BoundTableReading, timeless: readonly Kpi[], columns: Columns): Issue {
  const hasColumn = columns.has("deadline") || columns.has("period");
  const names = firstNames(timeless.map(titleOf));
  if (!hasColumn)
    return {
      detail: "sheet",
      focus: [bound.table.titleCell ?? headerPlace(bound, "name")],
      cells: [],
      data: { reason: "sheet", count: timeless.length, names },
      severity: "hint",
    };
  const focus = timeless.map((kpi) => placeAmong(kpi, ["deadline", "period"], columns));
  return { detail: "rows", focus, data: { reason: "rows", count: timeless.length, names } };
}

function isTimeless(kpi: Kpi, columns: Columns): boolean {
  if (kpi.name === undefined || isQualitative(kpi) || kpi.weight === 0) return false;
  const [reason] = smartReport(kpi, columns).T.reasons;
  return (
    reason !== undefined && reason.code !== "endless" && ![kpi.name, kpi.definition ?? ""].some(saysTime)
  );
}

function endlessRows({ kpis }: BoundTableReading, columns: Columns): Issue[] {
  if (!columns.has("deadline")) return [];
  const keys = keysOf(kpis);
  return endless(kpis, { columns }).map(({ item: kpi, at, told }) => ({
    detail: `endless|${keys[at] ?? ""}`,
    focus: [placeAmong(kpi, ["deadline"], columns)],
    data: { reason: "endless", name: titleOf(kpi), words: told },
    ...(kpi.period === undefined ? {} : { severity: "hint" as const }),
  }));
}

type Terms = { readonly columns: Columns };

const timelessOnes = siftBy((kpi: Kpi, { columns }: Terms) => isTimeless(kpi, columns) || undefined);

/** The words that set no end. */
const endless = siftBy((kpi: Kpi, { columns }: Terms) => {
  if (isQualitative(kpi) || kpi.deadline === undefined) return undefined;
  const reason = smartReport(kpi, columns).T.reasons.find(({ code }) => code === "endless");
  return reason && (reason.words ?? "");
});
