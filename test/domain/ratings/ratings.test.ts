import { rate360 } from "../../../src/domain/ratings/rating360";
import { totalThreeTwoOne } from "../../../src/domain/ratings/threeTwoOne";

test("groups are averaged first, so ten peers do not outvote one superior", () => {
  const peers = { group: "peer", scores: Array.from({ length: 10 }, () => 80) } as const;
  const result = rate360([
    { group: "superior", scores: [95] },
    peers,
    { group: "subordinate", scores: [90, 90, 95] },
  ]);
  expect(result.score).toBeCloseTo((95 + 80 + 275 / 3) / 3, 12);
  expect(result.used).toEqual(["superior", "peer", "subordinate"]);
});

test("two peers are withheld, a missing group is said, the rest share the weight", () => {
  const result = rate360([
    { group: "superior", scores: [90] },
    { group: "peer", scores: [60, 70] },
  ]);
  expect(result).toEqual({ score: 90, used: ["superior"], missing: ["subordinate"], withheld: ["peer"] });
});

test("customers count only when they have a weight", () => {
  const ratings = [
    { group: "superior", scores: [90] },
    { group: "customer", scores: [60] },
  ] as const;
  expect(rate360(ratings).score).toBe(90);
  expect(rate360(ratings, { superior: 1, peer: 0, subordinate: 0, customer: 1 }).score).toBe(75);
});

test("without any rating there is no score", () => expect(rate360([]).score).toBeNull());

test.each([
  ["ratio", 0, 90],
  ["absolute", 0, 54],
  ["remainder", 100, 94],
] as const)("30 + 20 + 10 read as %s", (reading, further, total) =>
  expect(totalThreeTwoOne([90, 90, 90], reading, further)).toBeCloseTo(total, 12),
);

test("3 : 2 : 1 weighs performance most", () => expect(totalThreeTwoOne([120, 90, 60])).toBeCloseTo(100, 12));
