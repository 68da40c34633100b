import fc from "fast-check";
import { totalOf, type ScoredItem } from "../../../src/domain/scoring/total";

const item = fc.record({
  score: fc.integer({ min: 0, max: 1200 }).map((tenths) => tenths / 10),
  weight: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
});
const items = fc.array(item, { minLength: 1, maxLength: 20 });
const seeded = { seed: 20260104, numRuns: 300 };

function total(list: readonly ScoredItem[]): number {
  const result = totalOf(list);
  if ("failure" in result) throw new Error(result.failure);
  return result.total;
}

test("the total lies among its items", () => {
  fc.assert(
    fc.property(items, (list) => {
      const scores = list.map(({ score }) => score);
      expect(total(list)).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(total(list)).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
    seeded,
  );
});

test("the order of rows never matters, nor does the scale of the weights", () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 9 }), (list, factor) => {
      expect(total([...list].reverse())).toBeCloseTo(total(list), 9);
      expect(total(list.map(({ score, weight }) => ({ score, weight: weight * factor })))).toBeCloseTo(
        total(list),
        9,
      );
    }),
    seeded,
  );
});

test("a missing item: left out and told, as zero, or none at all", () => {
  const list: ScoredItem[] = [
    { score: 100, weight: 50 },
    { score: undefined, weight: 30 },
    { score: 120, weight: 20 },
  ];
  expect(totalOf(list)).toEqual({ total: 105.714285714286, missing: 1, covered: 0.7 });
  expect(totalOf(list, "zero")).toEqual({ total: 74, missing: 1, covered: 0.7 });
  expect(totalOf(list, "block")).toMatchObject({ failure: "scoresMissing", data: { count: 1 } });
});

test("in two levels: Σ W × (Σ w·s ÷ Σ w)", () => {
  const performance = total([
    { score: 90, weight: 60 },
    { score: 110, weight: 40 },
  ]);
  const values = total([{ score: 80, weight: 100 }]);
  expect([performance, values]).toEqual([98, 80]);
  expect(
    total([
      { score: performance, weight: 70 },
      { score: values, weight: 30 },
    ]),
  ).toBe(92.6);
});
