import { fail, isFailure, type Failure } from "../../domain/failure";
import { missingPolicies, totalOf, type MissingPolicy, type Total } from "../../domain/scoring/total";
import { parseWeights } from "../../domain/weights/parseWeights";
import { defineFunction } from "../declare";
import { byGroup } from "../groups";
import { zerosAreValues, zerosWords } from "../arguments/zeros";
import type { Cell } from "../parameters";

function totalOfRows(
  rows: readonly number[],
  scores: readonly (number | undefined)[],
  weights: readonly Cell[],
  policy: MissingPolicy,
): Total | Failure {
  const read = parseWeights(rows.map((row) => weights[row] ?? null));
  const items = rows.map((row, index) => ({ score: scores[row], weight: read.weights[index] }));
  return totalOf(items, policy);
}

export const total = defineFunction({
  id: "TOTAL",
  answers: "range",
  parameters: {
    scores: { kind: "numbers", zeroIsBlank: true },
    weights: { kind: "cells" },
    missing: { kind: "choice", choices: missingPolicies, default: "exclude" },
    groups: { kind: "cells", optional: true },
    output: { kind: "choice", choices: ["total", "detail"], default: "total" },
    zeros: zerosAreValues,
  },
  words: {
    "zh-CN": {
      summary: "按权重汇总得分：Σ权重×得分 ÷ Σ权重；给出分组时逐组汇总。",
      result: "总分。分组时每组一行：组名与总分。选“明细”时另有缺失项数与已有得分的权重占比。",
      source: "Σw·s ÷ Σw，只计有得分的项。分层权重先按维度汇总，再用维度权重对结果汇总一次。",
      parameters: {
        scores: { name: "得分", text: "一列得分，通常来自 KPI.SCORE。" },
        weights: { name: "权重", text: "同样大小的一列权重：0.4、40% 或 40。" },
        missing: {
          name: "缺失项",
          text: "没有得分的项如何处理。默认剔除并按其余权重折算；用“明细”可看到缺失项数。",
          choices: {
            exclude: ["剔除", "其权重由其余各项分摊"],
            zero: ["按零分", "没有得分记 0 分"],
            block: ["不汇总", "有缺失就返回 #N/A"],
          },
        },
        groups: { name: "分组", text: "同样大小的一列，如姓名或维度；空格沿用上一行。" },
        output: {
          name: "输出",
          text: "只要总分，还是同时列出缺失情况。",
          choices: { total: ["总分", "只有总分"], detail: ["明细", "总分、缺失项数、已有得分的权重占比"] },
        },
        zeros: zerosWords["zh-CN"],
      },
    },
    "en-US": {
      summary:
        "The weighted total of scores: Σ weight × score ÷ Σ weight, for each group when groups are given.",
      result:
        "The total; with groups a row for each, its name and total. With detail also how many scores are missing and which share of the weights has one.",
      source:
        "Σw·s ÷ Σw over the items that have a score. For weights in two levels, total each perspective first, then total those by their own weights.",
      parameters: {
        scores: { name: "scores", text: "A column of scores, as KPI.SCORE gives them." },
        weights: { name: "weights", text: "A column of weights of the same size: 0.4, 40% or 40." },
        missing: {
          name: "missing",
          text: "What an item without a score does. By default the others share its weight; detail shows how many there are.",
          choices: {
            exclude: ["leave out", "The others share its weight"],
            zero: ["as zero", "It counts as 0 points"],
            block: ["no total", "#N/A while one is missing"],
          },
        },
        groups: {
          name: "groups",
          text: "A column of the same size, such as people or perspectives; blanks repeat the row above.",
        },
        output: {
          name: "output",
          text: "Only the total, or what is missing too.",
          choices: {
            total: ["total", "Only the total"],
            detail: ["detail", "Total, missing scores, share of weights covered"],
          },
        },
        zeros: zerosWords["en-US"],
      },
    },
  },
  run({ scores, weights, missing, groups, output }) {
    const weightCells = weights.flat();
    if (weightCells.length !== scores.length) return fail("sizesDiffer");
    const indexed = scores.map((_score, index) => index + 1);
    const grouped = byGroup(indexed, groups?.flat());
    if (isFailure(grouped)) return grouped;
    const rows: Cell[][] = [];
    for (const { group, cells } of grouped) {
      const result = totalOfRows(
        cells.map((cell) => Number(cell) - 1),
        scores,
        weightCells,
        missing,
      );
      // A group whose rows hold nothing at all, such as a blank line below the table, is no group.
      if (isFailure(result) && !(groups && result.failure === "weightsZero")) return result;
      if (isFailure(result)) continue;
      const row = output === "detail" ? [result.total, result.missing, result.covered] : [result.total];
      rows.push(groups ? [group, ...row] : row);
    }
    return rows.length > 0 ? rows : fail("weightsZero");
  },
  examples: [
    { with: { scores: [[100], [80], [120]], weights: [["50%"], ["30%"], ["20%"]] }, gives: [[98]] },
    {
      with: { scores: [[100], [""], [120]], weights: [[0.5], [0.3], [0.2]], output: "detail" },
      gives: [[105.714285714286, 1, 0.7]],
    },
    { with: { scores: [[100], [""], [120]], weights: [[50], [30], [20]], missing: "zero" }, gives: [[74]] },
    {
      with: {
        scores: [[100], [80], [90], [110]],
        weights: [[60], [40], [50], [50]],
        groups: [["张三"], [""], ["李四"], [""]],
      },
      gives: [
        ["张三", 92],
        ["李四", 100],
      ],
    },
    { with: { scores: [[100], [""]], weights: [[50], [50]], missing: "block" }, fails: "scoresMissing" },
  ],
  moreTests: [
    { with: { scores: [[0], [100]], weights: [[50], [50]] }, gives: [[50]] },
    { with: { scores: [[0], [100]], weights: [[50], [50]], zeros: "blank" }, gives: [[100]] },
    { with: { scores: [[100], [80]], weights: [[1], [1], [1]] }, fails: "sizesDiffer" },
    { with: { scores: [[100]], weights: [[0]] }, fails: "weightsZero" },
    { with: { scores: [[100], [100]], weights: [[150], [-50]] }, fails: "weightNegative" },
    { with: { scores: [["优"]], weights: [[100]] }, fails: "notNumber" },
    { with: { scores: [[99], [88]], weights: [["6"], ["4"]] }, gives: [[94.6]] },
  ],
  seeAlso: ["SCORE", "WEIGHTCHECK", "NORMALIZE"],
});
