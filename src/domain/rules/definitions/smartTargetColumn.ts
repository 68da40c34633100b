import type { Kpi } from "../../binding/records/readRecord";
import { isScored } from "../evidence/amounts";
import { columnsIn, headerPlace, titleOf, type Columns } from "../evidence/places";
import { isQualitative } from "../evidence/qualitative";
import { firstNames, quoted } from "../evidence/sentences";
import { smartReport } from "../evidence/smartReport";
import { defineRule } from "../rule";
import { itemsOf, siftBy } from "../sift";

/** M: a sheet whose goals do not say their numbers needs a column for targets. Said once for the sheet. */
export const smartTargetColumn = defineRule({
  code: "smart/targetColumn",
  family: "smart",
  severity: "warning",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "有目标列（M）",
      what: ({ names, count }, say) =>
        `表内没有目标列，${say.count(count, "个指标")}的文字中也没有数值：${quoted(names, say)}${Number(count) > 3 ? "等" : ""}。`,
      why: () => "权重已经分好，却没有写明做到多少算达标。",
      advice: (_data, say) =>
        `增加${say.fields(["target"])}列，或将已有的标准列绑定为${say.fields(["target"])}。`,
    },
    "en-US": {
      name: "There is a target column (M)",
      what: ({ names, count }, say) =>
        `There is no column of targets, and ${say.count(count, "KPI says", "KPIs say")} no number: ${quoted(names, say)}${Number(count) > 3 ? " and others" : ""}.`,
      why: () => "The weights are shared out, but nothing says how much is enough.",
      advice: (_data, say) =>
        `Add a column for ${say.fields(["target"])}, or bind the column that holds the standard as ${say.fields(["target"])}.`,
    },
  },

  passing: [
    {
      industry: "consumer goods",
      why: "the sentences hold their numbers",
      rows: `
        指标名称                      | 权重 | 实际值
        将季度销售额提升至500万       | 60%  | 480万
        客户投诉率控制在1%以内        | 40%  | 0.8%`,
    },
    {
      industry: "bank",
      why: "there is a target column",
      rows: `
        KPI           | Weight | Target
        Overdue loans | 50     | ≤1%
        New deposits  | 50     | TBD`,
    },
    {
      industry: "hospital",
      why: "behaviour is judged, not measured",
      rows: `
        指标名称 | 权重 | 定量/定性 | 实际值
        团队协作 | 50%  | 定性      | 4
        医德医风 | 50%  | 定性      | 5`,
    },
  ],
  failing: [
    {
      industry: "logistics",
      why: "weights, and nothing to reach",
      rows: `
        指标名称   | 权重 | 实际值
        准时交付率 | 60%  | 97%
        货损率     | 40%  | 0.2%`,
      at: "A1",
      data: { count: 2 },
    },
    {
      industry: "software",
      why: "actuals alone are not attainment",
      rows: `
        KPI           | Weight | Actual
        Logo churn    | 50     | 2.7%
        Expansion ARR | 50     | 1.05M`,
      data: { count: 2 },
    },
    {
      industry: "retail",
      why: "one goal with its number does not help the other two",
      rows: `
        指标名称           | 权重 | 实际值
        月销售额达到85万元 | 40%  | 88万元
        连带率             | 30%  | 1.9
        会员新增           | 30%  | 297人`,
      data: { count: 2, names: ["连带率", "会员新增"] },
    },
  ],

  check(bound) {
    const columns = columnsIn(bound);
    if (columns.has("target") || !columns.has("weight") || bound.table.role !== "plan") return [];
    const open = itemsOf(openOnes(bound.kpis, { columns }));
    if (open.length === 0) return [];
    return [
      {
        focus: [headerPlace(bound, "name")],
        cells: [],
        data: { count: open.length, names: firstNames(open.map(titleOf)) },
      },
    ];
  },
});

const openOnes = siftBy((kpi: Kpi, { columns }: { readonly columns: Columns }) => {
  const mayBeOpen =
    isScored(kpi, columns) && !isQualitative(kpi) && !kpi.series?.some(({ kind }) => kind === "target");
  return (mayBeOpen && smartReport(kpi, columns).M.result === "fail") || undefined;
});
