import fc from "fast-check";
import { isFailure } from "../../../src/domain/failure";
import { normalizeWeights } from "../../../src/domain/weights/normalizeWeights";
import { parseWeights } from "../../../src/domain/weights/parseWeights";
import { checkWeightSum } from "../../../src/domain/weights/weightSum";

describe("reading a column of weights", () => {
  test.each([
    ["fractions", [0.4, 0.3, 0.2, 0.1], "fraction", [40, 30, 20, 10], []],
    ["percent texts", ["40%", "30％", "20%", "10%"], "percent", [40, 30, 20, 10], []],
    ["points", [40, 30, 20, 10], "points", [40, 30, 20, 10], []],
    ["parts of ten", [4, 3, 2, 1], "ratio", [40, 30, 20, 10], []],
    ["one cell in parts", ["6:4"], "ratio", [60, 40], []],
    ["percent texts beside Excel's own percent", ["40%", 0.6], "percent", [40, 60], []],
    ["percent texts beside numbers typed in percent", ["40%", 60], "percent", [40, 60], []],
    ["blanks", [50, "", null, 50], "points", [50, undefined, undefined, 50], []],
    ["points given on top", [60, 40, "+3"], "points", [60, 40, undefined], []],
    ["a reference KPI", [0.5, 0, 0.5], "fraction", [50, 0, 50], []],
    ["a half percent", [99.5, 0.5], "points", [99.5, 0.5], []],
    ["mixed units", [0.4, 30, 30], "points", [0.4, 30, 30], [{ index: 0, problem: "mixedUnits" }]],
    ["a text", [50, "高", 50], "points", [50, undefined, 50], [{ index: 1, problem: "text" }]],
    ["a negative", [-0.1, 1.1], "points", [-0.1, 1.1], [{ index: 0, problem: "negative" }]],
    [
      "parts among other cells",
      [50, "6:4"],
      "points",
      [50, undefined],
      [{ index: 1, problem: "severalParts" }],
    ],
  ])("%s", (_title, cells, unit, weights, problems) => {
    expect(parseWeights(cells)).toEqual({ unit, weights, problems });
  });
});

describe("the sum", () => {
  test.each([
    ["40/30/20/10", [40, 30, 20, 10], true],
    ["60/20/20", [60, 20, 20], true],
    ["3 × 33.33", [33.33, 33.33, 33.33], true],
    ["3 × 33.3", [33.3, 33.3, 33.3], false],
    ["exactly the tolerance: 0.06 for two", [50, 49.94], true],
    ["just beyond it", [50, 49.93], false],
    ["35 % → 25 % and a new one of 10", [25, 10, 65], true],
    ["97", [30, 30, 37], false],
    ["none", [], false],
  ])("%s", (_title, weights, isRight) => {
    expect(checkWeightSum(weights).isRight).toBe(isRight);
  });

  test("0.1 + 0.2 has no noise", () => {
    expect(checkWeightSum([0.1, 0.2])).toMatchObject({ sum: 0.3, difference: 99.7, count: 2 });
  });
});

describe("normalising", () => {
  test.each([
    ["thirds", [1, 1, 1], 2, [33.34, 33.33, 33.33]],
    ["thirds in whole percent", [1, 1, 1], 0, [34, 33, 33]],
    ["30/20/10 as 3:2:1", [30, 20, 10], 2, [50, 33.33, 16.67]],
    ["nothing to do", [40, 30, 20, 10], 2, [40, 30, 20, 10]],
  ])("%s", (_title, weights, decimals, expected) => {
    expect(normalizeWeights(weights, { decimals })).toEqual(expected);
  });

  test("nothing to share, and shares of less than nothing", () => {
    expect(normalizeWeights([0, 0])).toMatchObject({ failure: "weightsZero" });
    expect(normalizeWeights([50, -1])).toMatchObject({ failure: "weightNegative" });
  });

  const weights = fc
    .array(
      fc.integer({ min: 0, max: 100_000 }).map((whole) => whole / 100),
      { minLength: 1, maxLength: 30 },
    )
    .filter((list) => list.some((weight) => weight > 0));

  test("shares sum to exactly 100 and keep the order", () => {
    fc.assert(
      fc.property(weights, fc.constantFrom(0, 1, 2, 3), (list, decimals) => {
        const shares = normalizeWeights(list, { decimals });
        if (isFailure(shares)) throw new Error(shares.failure);
        const units = shares.map((share) => Math.round(share * 10 ** decimals));
        expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(100 * 10 ** decimals);
        shares.forEach((share, index) => expect(share).toBe((units[index] ?? 0) / 10 ** decimals));
        list.forEach((a, i) =>
          list.forEach((b, j) => {
            if (a > b) expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? 0);
          }),
        );
      }),
      { seed: 20260103, numRuns: 300 },
    );
  });
});
