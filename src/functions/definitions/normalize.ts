import { isFailure } from "../../domain/failure";
import { shiftDecimals } from "../../domain/numbers";
import { normalizeWeights } from "../../domain/weights/normalizeWeights";
import { parseWeights } from "../../domain/weights/parseWeights";
import { defineFunction } from "../declare";
import { byGroup } from "../groups";
import type { Cell } from "../parameters";

export const normalize = defineFunction({
  id: "NORMALIZE",
  answers: "range",
  parameters: {
    weights: { kind: "cells" },
    groups: { kind: "cells", optional: true },
    total: { kind: "number", default: 100, zeroIsBlank: true },
    decimals: { kind: "number", default: 2 },
  },
  words: {
    "zh-CN": {
      summary: "把权重按比例归一，合计正好 100%。",
      result: "与权重同样大小的一列；小数写法得小数，其余得百分数值（40 表示 40%）。空格仍为空。",
      source: "最大余数法：先按比例向下取整，再把剩余的最小单位依次分给余数最大者，合计不差分毫，次序不变。",
      parameters: {
        weights: { name: "权重", text: "一列权重：0.4、40%、40 或 6:4。" },
        groups: { name: "分组", text: "同样大小的一列；每组各自归一，空格沿用上一行。" },
        total: { name: "合计", text: "归一后的合计（%），默认 100。" },
        decimals: { name: "小数位", text: "百分数保留的小数位数，0 到 6，默认 2。" },
      },
    },
    "en-US": {
      summary: "Scales weights in proportion so that they add up to exactly 100%.",
      result:
        "A column of the same size; fractions stay fractions, all others become percent (40 for 40%). Blanks stay blank.",
      source:
        "Largest remainders: shares are rounded down and the units left over go to the largest remainders, so that the sum is exact and the order kept.",
      parameters: {
        weights: { name: "weights", text: "A column of weights: 0.4, 40%, 40 or 6:4." },
        groups: {
          name: "groups",
          text: "A column of the same size; each group is scaled on its own, blanks repeat the row above.",
        },
        total: { name: "total", text: "What they add up to, in percent; 100 unless given." },
        decimals: { name: "decimals", text: "Decimals of the percent, 0 to 6; 2 unless given." },
      },
    },
  },
  run({ weights, groups, total, decimals }) {
    const cells = weights.flat();
    const { unit, weights: read } = parseWeights(cells);
    const values = read.length === cells.length ? read : cells.map(() => undefined);
    // One cell in parts, such as 6:4, becomes as many rows.
    const source = read.length === cells.length ? values : read;
    const grouped = byGroup(
      source.map((_value, index) => index + 1),
      groups?.flat(),
    );
    if (isFailure(grouped)) return grouped;
    const rows: Cell[][] = source.map(() => [""]);
    for (const { cells: members } of grouped) {
      const present = members
        .map((member) => Number(member) - 1)
        .filter((index) => source[index] !== undefined);
      if (present.length === 0) continue;
      const options = { total, decimals: Math.min(6, Math.max(0, Math.trunc(decimals))) };
      const shares = normalizeWeights(
        present.map((index) => source[index] ?? 0),
        options,
      );
      if (isFailure(shares)) return shares;
      present.forEach((index, at) => {
        rows[index] = [unit === "fraction" ? shiftDecimals(shares[at] ?? 0, -2) : (shares[at] ?? 0)];
      });
    }
    return rows;
  },
  examples: [
    { with: { weights: [[1], [1], [1]] }, gives: [[0.3334], [0.3333], [0.3333]] },
    { with: { weights: [[30], [20], [10]] }, gives: [[50], [33.33], [16.67]] },
    { with: { weights: [["40%"], ["30%"], ["27%"]], decimals: 0 }, gives: [[41], [31], [28]] },
    { with: { weights: "6:4" }, gives: [[60], [40]] },
    { with: { weights: [[50], [-10]] }, fails: "weightNegative" },
  ],
  moreTests: [
    { with: { weights: [[30], [""], [30]] }, gives: [[50], [""], [50]] },
    {
      with: { weights: [[30], [10], [5], [5]], groups: [["A"], [""], ["B"], [""]] },
      gives: [[75], [25], [50], [50]],
    },
    { with: { weights: [[0], [0]] }, fails: "weightsZero" },
    { with: { weights: [[30], [20], [10]], total: 60 }, gives: [[30], [20], [10]] },
  ],
  seeAlso: ["WEIGHTCHECK", "TOTAL"],
});
