import { withoutNoise } from "../../domain/numbers";
import { parseWeights, type ReadWeights } from "../../domain/weights/parseWeights";
import { checkWeightSum, type WeightSum } from "../../domain/weights/weightSum";
import { defineFunction } from "../declare";
import { byGroup } from "../groups";
import type { Language } from "../language";
import type { Cell } from "../parameters";

interface Checked extends WeightSum {
  readonly broken: number;
}

function check(cells: readonly Cell[], total: number): Checked {
  const read = parseWeights(cells.map((cell) => (cell === 0 ? null : cell)));
  return { ...checkWeightSum(read.weights, total), broken: brokenCount(read) };
}

function brokenCount({ problems }: ReadWeights): number {
  return new Set(problems.map(({ index }) => index)).size;
}

/** Two decimals are enough to see a difference that the tolerance does not forgive. */
function percent(value: number): string {
  return String(withoutNoise(Math.round(value * 100) / 100));
}

function verdict({ sum, difference, isRight, broken }: Checked, total: number, language: Language): string {
  const chinese = language === "zh-CN";
  if (broken > 0) return chinese ? `✗ ${broken} 个权重无法使用` : `✗ ${broken} unusable`;
  if (isRight) return `✓ ${percent(sum)}%`;
  const points = percent(difference);
  if (sum < total)
    return chinese
      ? `✗ ${percent(sum)}%，少 ${points} 个百分点`
      : `✗ ${percent(sum)}%, ${points} points short`;
  return chinese ? `✗ ${percent(sum)}%，多 ${points} 个百分点` : `✗ ${percent(sum)}%, ${points} points over`;
}

export const weightcheck = defineFunction({
  id: "WEIGHTCHECK",
  answers: "range",
  parameters: {
    weights: { kind: "cells" },
    groups: { kind: "cells", optional: true },
    total: { kind: "number", default: 100, zeroIsBlank: true },
    output: { kind: "choice", choices: ["verdict", "detail"], default: "verdict" },
  },
  words: {
    "zh-CN": {
      summary: "检查一列权重合计是否为 100%；给出分组时逐组检查。",
      result:
        "不分组：一个结论。分组：每组一行，组名与结论。选“明细”时另有合计、差额（百分点）、权重个数三列，结论在最后。",
      source:
        "允许误差 0.05 + 0.005 × 个数（百分点），3 个 33.33% 视为合格。小数、百分数、分值与 6:4 的写法按整列判断。",
      parameters: {
        weights: { name: "权重", text: "一列权重：0.4、40%、40 或 6:4。" },
        groups: {
          name: "分组",
          text: "同样大小的一列，如姓名、部门或维度；合并单元格留下的空格沿用上一行。",
        },
        total: { name: "合计", text: "应有的合计（%），默认 100。" },
        output: {
          name: "输出",
          text: "只要结论，还是同时列出数字。",
          choices: {
            verdict: ["结论", "每组一个结论"],
            detail: ["明细", "合计、差额、个数与结论"],
          },
        },
      },
    },
    "en-US": {
      summary: "Checks that a column of weights adds up to 100%, or that each group of it does.",
      result:
        "Without groups one verdict; with groups a row for each, its name and verdict. With detail also the sum, the difference (points) and the count, before the verdict.",
      source:
        "Tolerance 0.05 + 0.005 × count, in points, so three times 33.33% passes. Whether weights are fractions, percent, points or parts such as 6:4 is read from the whole column.",
      parameters: {
        weights: { name: "weights", text: "A column of weights: 0.4, 40%, 40 or 6:4." },
        groups: {
          name: "groups",
          text: "A column of the same size, such as people or perspectives; blanks of merged cells repeat the row above.",
        },
        total: { name: "total", text: "What they must add up to, in percent; 100 unless given." },
        output: {
          name: "output",
          text: "Only the verdict, or the figures too.",
          choices: {
            verdict: ["verdict", "One verdict for each group"],
            detail: ["detail", "Sum, difference, count and verdict"],
          },
        },
      },
    },
  },
  run({ weights, groups, total, output }, { language }) {
    const grouped = byGroup(weights.flat(), groups?.flat());
    if ("failure" in grouped) return grouped;
    return grouped.map(({ group, cells }) => {
      const checked = check(cells, total);
      const words = verdict(checked, total, language);
      const difference = checked.sum < total ? -checked.difference : checked.difference;
      const row = output === "detail" ? [checked.sum, difference, checked.count, words] : [words];
      return groups ? [group, ...row] : row;
    });
  },
  examples: [
    { with: { weights: [[0.4], [0.3], [0.2], [0.1]] }, gives: [["✓ 100%"]] },
    { with: { weights: [["33.33%"], ["33.33%"], ["33.33%"]] }, gives: [["✓ 99.99%"]] },
    {
      with: { weights: [[40], [30], [27]] },
      gives: { "zh-CN": [["✗ 97%，少 3 个百分点"]], "en-US": [["✗ 97%, 3 points short"]] },
    },
    {
      with: { weights: [[60], [40], [70], [40]], groups: [["A"], [""], ["B"], [""]] },
      gives: {
        "zh-CN": [
          ["A", "✓ 100%"],
          ["B", "✗ 110%，多 10 个百分点"],
        ],
        "en-US": [
          ["A", "✓ 100%"],
          ["B", "✗ 110%, 10 points over"],
        ],
      },
    },
    { with: { weights: "6:4", output: "detail" }, gives: [[100, 0, 2, "✓ 100%"]] },
    { with: { weights: [[60], [40]], groups: [["A"]] }, fails: "sizesDiffer" },
  ],
  moreTests: [
    { with: { weights: [[40, 30, 20, 10]] }, gives: [["✓ 100%"]] },
    { with: { weights: [[60], [20], [20]] }, gives: [["✓ 100%"]] },
    { with: { weights: [[30], [20], [10]], total: 60 }, gives: [["✓ 60%"]] },
    { with: { weights: [["6"], ["4"]] }, gives: [["✓ 100%"]] },
    {
      with: { weights: [[50], ["高"], [50]] },
      gives: { "zh-CN": [["✗ 1 个权重无法使用"]], "en-US": [["✗ 1 unusable"]] },
    },
    { with: { weights: [[50], [0], [""], [50]], output: "detail" }, gives: [[100, 0, 2, "✓ 100%"]] },
    { with: {}, fails: "missing" },
  ],
  seeAlso: ["SCORE"],
});
