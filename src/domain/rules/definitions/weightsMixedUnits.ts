import type { WeightScope } from "../../binding/scopes/scopes";
import type { ReadCell } from "../../binding/snapshot";
import { shiftDecimals } from "../../numbers";
import { oddCells } from "../evidence/weights";
import { defineRule, type CellChange } from "../rule";

export const weightsMixedUnits = defineRule({
  code: "weights/mixedUnits",
  family: "weights",
  severity: "warning",
  looksAt: "scope",
  settings: {},

  words: {
    "zh-CN": {
      name: "权重写法一致",
      what: ({ scope, texts, odd }, say) =>
        odd
          ? `权重写法混用：${say.list(texts)} 与其他单元格的单位不同。`
          : `${scope ? `${say.quote(scope)}的` : "这一组"}权重写作 ${say.list(texts)}，本列其他权重是另一种写法。`,
      why: () => "0.4 和 40 混在一列，合计公式和排序都会出错。",
      advice: () => "全列统一用百分比，或统一用分数。",
      fix: () => "统一写法",
      change: ({ count }, say) => `把 ${say.count(count, "个权重")}改成本列其他单元格的写法，所占比例不变。`,
    },
    "en-US": {
      name: "Weights are written one way",
      what: ({ scope, texts, odd }, say) =>
        odd
          ? `Weights are written in two ways: ${say.list(texts)} differs in unit from the other cells.`
          : `${scope ? `${String(scope)}: weights` : "Weights here"} are written as ${say.list(texts)}, the others in this column are not.`,
      why: () => "With 0.4 and 40 in one column, totals and sorting go wrong.",
      advice: () => "Use percentages, or points, for the whole column.",
      fix: () => "Write them alike",
      change: ({ count }, say) =>
        `Rewrites ${say.count(count, "weight", "weights")} like the others in the column. No KPI's share changes.`,
    },
  },

  passing: [
    {
      industry: "retail",
      why: "40 % and 0.4 are the same number to Excel",
      rows: `
        指标名称 | 权重 | 目标值
        月销售额 | 0.4  | 85万
        连带率   | 40%  | 1.8
        客诉     | 20%  | 2`,
    },
    {
      industry: "mining",
      why: "half a point beside whole points is still points",
      rows: `
        KPI        | Weight | Target
        Output     | 60     | 900
        Safety     | 39.5   | 0
        Reporting  | 0.5    | 12`,
    },
    {
      industry: "chain stores",
      why: "every person alike",
      rows: `
        姓名 | 指标名称 | 权重 | 目标值
        甲   | 销售额   | 60   | 85万
             | 连带率   | 40   | 1.8
        乙   | 准时率   | 70   | 98%
             | 差错     | 30   | 1`,
    },
  ],
  failing: [
    {
      industry: "chain stores",
      why: "one person in points among shares",
      rows: `
        姓名 | 指标名称 | 权重 | 目标值
        甲   | 销售额   | 0.6  | 85万
             | 连带率   | 0.4  | 1.8
        乙   | 销售额   | 0.5  | 60万
             | 连带率   | 0.5  | 1.7
        丁   | 及时率   | 60   | 95%
             | 准确率   | 40   | 99%`,
      at: "C6:C7",
      data: { scope: "丁", count: 2 },
    },
    {
      industry: "logistics",
      why: "one cell as a share of one among points",
      rows: `
        KPI              | Weight | Target
        On-time delivery | 0.4    | 98%
        Damage rate      | 30     | ≤0.2%
        Cost per parcel  | 30     | 8`,
      at: "B2",
      data: { texts: ["0.4"], count: 1 },
    },
    {
      industry: "bank",
      why: "two shares of one among points",
      rows: `
        指标名称 | 权重 | 目标值
        存款     | 50   | 5亿
        不良率   | 0.3  | ≤1%
        投诉     | 0.2  | 3`,
      at: "B3:B4",
      data: { count: 2 },
    },
  ],

  check({ scope }) {
    const cells = mixedCells(scope);
    const odd = oddCells(scope).length > 0;
    if (cells.length === 0) return [];
    const texts = [...new Set(cells.map(({ text }) => text.trim()))].slice(0, 3);
    return [{ focus: cells, data: { scope: scope.name, texts, count: cells.length, odd: odd ? "yes" : "" } }];
  },

  fix({ scope }) {
    const changes = mixedCells(scope).map((cell) => rewrite(cell, scope));
    return changes.every((change) => change !== undefined) ? changes : undefined;
  },
});

function mixedCells({ cells, weights: { problems } }: WeightScope): ReadCell[] {
  return problems.flatMap(({ index, problem }) => (problem === "mixedUnits" ? (cells[index] ?? []) : []));
}

/** A share of one becomes points, points become a share; a cell whose format shows a percent sign would mislead. */
function rewrite({ row, column, value, text }: ReadCell, scope: WeightScope): CellChange | undefined {
  if (typeof value !== "number" || text.includes("%")) return undefined;
  const toPoints = oddCells(scope).length > 0 || scope.weights.unit === "fraction";
  return { row, column, input: { number: shiftDecimals(value, toPoints ? 2 : -2) } };
}
