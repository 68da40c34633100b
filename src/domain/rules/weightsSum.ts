import { weightCells, type WeightScope } from "../binding/scopes";
import type { ReadCell } from "../binding/snapshot";
import { decimalsOf, shiftDecimals } from "../numbers";
import { isFailure } from "../failure";
import type { CellInput } from "../scorecard/sheetPlan";
import { normalizeWeights } from "../weights/normalizeWeights";
import type { WeightUnit } from "../weights/parseWeights";
import { checkWeightSum } from "../weights/weightSum";

import { defineRule, type CellChange } from "./rule";

const header = ["指标名称", "权重", "目标值", "实际值"];

/** The weights of each scope make 100 %. The tolerance for rounded shares is in domain/weights. */
export const weightsSum = defineRule({
  code: "weights/sum",
  family: "weights",
  severity: "error",
  settings: { expected: 100 },
  sources: { expected: "requirement" },

  passing: [
    {
      why: "40 + 35 + 25",
      rows: [header, ["销售收入", 0.4, 1, 1], ["回款率", 0.35, 1, 1], ["满意度", 0.25, 1, 1]],
    },
    {
      why: "three times 33.33 is rounded",
      rows: [header, ["a", 33.33, 1, 1], ["b", 33.33, 1, 1], ["c", 33.33, 1, 1]],
    },
    { why: "as text, full width too", rows: [header, ["a", "６０％", 1, 1], ["b", "40%", 1, 1]] },
    {
      why: "each part has its own 100 %",
      rows: [header, ["一、业绩"], ["a", 60, 1, 1], ["b", 40, 1, 1], ["二、能力"], ["c", 100, 1, 1]],
    },
    {
      why: "each person has their own 100 %",
      rows: [
        ["姓名", ...header],
        ["甲", "a", 0.6, 1, 1],
        [null, "b", 0.4, 1, 1],
        ["乙", "c", 1, 1, 1],
      ],
    },
    {
      why: "there is no weight to add",
      rows: [
        ["指标名称", "目标值", "实际值"],
        ["a", 1, 1],
        ["b", 1, 1],
      ],
    },
  ],
  failing: [
    {
      why: "97 % of 100 %",
      rows: [header, ["销售收入", 0.4, 1, 1], ["回款率", 0.35, 1, 1], ["满意度", 0.22, 1, 1]],
      data: { sum: 97, expected: 100, difference: 3, count: 3, scope: "" },
    },
    {
      why: "more than 100",
      rows: [header, ["a", 60, 1, 1], ["b", 50, 1, 1]],
      data: { sum: 110, expected: 100, difference: 10, count: 2, scope: "" },
    },
    {
      why: "one of two persons is short",
      rows: [
        ["姓名", ...header],
        ["甲", "a", 0.6, 1, 1],
        [null, "b", 0.4, 1, 1],
        ["乙", "c", 0.9, 1, 1],
      ],
      data: { sum: 90, expected: 100, difference: 10, count: 1, scope: "乙" },
    },
  ],

  check(table, { expected }) {
    return table.scopes
      .map((scope) => ({ scope, check: checkWeightSum(scope.weights.weights, expected) }))
      .filter(({ check }) => check.count > 0 && !check.isRight)
      .map(({ scope, check: { sum, difference, count } }) => {
        const cells = weightCells(scope);
        return {
          code: "weights/sum",
          scope: scope.name,
          focus: scope.totalCell ? [scope.totalCell] : cells,
          cells: [...cells, ...(scope.totalCell ? [scope.totalCell] : [])],
          data: { sum, expected, difference, count, scope: scope.name },
        };
      });
  },

  fix(table, issue, { expected }) {
    const scope = table.scopes.find(({ name }) => name === issue.scope);
    return scope && scaleWeights(scope, expected);
  },
});

/** In proportion, with as many decimals as the sheet has, to exactly the total; written the way each cell is. */
function scaleWeights(scope: WeightScope, expected: number): CellChange[] | undefined {
  const { weights, problems, unit } = scope.weights;
  const present = weights.flatMap((weight, i) => {
    const cell = scope.cells[i];
    return weight !== undefined && cell ? [{ weight, cell }] : [];
  });
  if (problems.length > 0 || unit === "ratio") return undefined;
  const decimals = Math.min(4, Math.max(...present.map(({ weight }) => decimalsOf(weight))));
  const shares = normalizeWeights(
    present.map(({ weight }) => weight),
    { total: expected, decimals },
  );
  if (isFailure(shares)) return undefined;
  return present.flatMap(({ weight, cell }, i) => {
    const share = shares[i] ?? weight;
    if (share === weight) return [];
    return [{ row: cell.row, column: cell.column, input: writeShare(cell, share, unit) }];
  });
}

function writeShare({ value, text }: ReadCell, share: number, unit: WeightUnit): CellInput {
  if (typeof value === "string") return { text: value.normalize("NFKC").replace(/[\d.,]+/, String(share)) };
  const isFraction = unit === "fraction" || (unit === "percent" && Math.abs(Number(value)) <= 1);
  return { number: isFraction || text.endsWith("%") ? shiftDecimals(share, -2) : share };
}
