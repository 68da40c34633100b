import {
  gradeTroubles,
  incentiveTroubles,
  mergeScoring,
  usualScoring,
} from "../../../src/domain/scoring/scoringSettings";

const rest = { name: "C", from: -Infinity };

test.each([
  [
    [{ name: "A", from: 1.2 }, rest],
    [undefined, undefined],
  ],
  [[rest], [undefined]],
  [
    [{ name: "A", from: 1 }, { name: "B", from: 1 }, rest],
    [undefined, "notDescending", undefined],
  ],
  [
    [{ name: "C", from: 1 }, rest],
    [undefined, "nameTwice"],
  ],
  [
    [{ name: " ", from: 1 }, rest],
    ["nameMissing", undefined],
  ],
  [
    [{ name: "A", from: NaN }, rest],
    ["notNumber", undefined],
  ],
  [
    [{ name: "A", from: 120 }, rest],
    ["outOfRange", undefined],
  ],
  [
    [
      { name: "A", from: 1 },
      { name: "B", from: 0.5 },
    ],
    [undefined, "notNumber"],
  ],
])("grades %j: %j", (grades, troubles) => {
  expect(gradeTroubles(grades)).toEqual(troubles);
});

test.each([
  [
    [
      [1, 1],
      [1.2, 1.5],
    ],
    [undefined, undefined],
  ],
  [
    [
      [1, 1],
      [1, 2],
    ],
    [undefined, "notAscending"],
  ],
  [[[0, 1]], ["outOfRange"]],
  [[[1, NaN]], ["notNumber"]],
])("coefficients %j: %j", (points, troubles) => {
  const curve = points.map(([attainment = NaN, coefficient = NaN]) => ({ attainment, coefficient }));
  expect(incentiveTroubles(curve)).toEqual(troubles);
});

test("settings come back from text as they were", () => {
  const own = {
    ...usualScoring,
    grades: [{ name: "优", from: 0.9 }, rest],
    curve: { floor: 50, target: 100, challenge: 130 },
    cap: 130,
    reading: "absolute" as const,
    topShare: 0.1,
  };
  expect(mergeScoring(usualScoring, JSON.parse(JSON.stringify(own)))).toEqual(own);
});

test("settings that are as they were stay the very same, and so does what was remembered by them", () => {
  const stored: unknown = JSON.parse(JSON.stringify(usualScoring));
  expect(mergeScoring({ ...usualScoring, cap: 150 }, stored)).toBe(usualScoring);
});

test.each([
  ["nothing", undefined],
  ["no object", "loud"],
  ["grades without a rest", { grades: [{ name: "A", from: 1 }] }],
  ["no grades at all", { grades: [] }],
  ["a floor that gives nothing", { curve: { floor: 0 } }],
  ["another value for the target", { curve: { target: 80 } }],
  ["a cap below the target", { cap: 90 }],
  ["a top line below the middle", { topShare: 0.8 }],
  ["an unknown reading", { reading: "upside down" }],
])("%s is passed over", (_what, wanted) => {
  expect(mergeScoring(usualScoring, wanted)).toEqual(usualScoring);
});
