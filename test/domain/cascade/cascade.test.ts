import { okrGap } from "../../../src/domain/cascade/okrGap";
import { rollUp } from "../../../src/domain/cascade/rollup";
import { screen } from "../../../src/domain/screening/screening";

const children = [
  { value: 100, weight: 3 },
  { value: 50, weight: 1 },
  { value: null, weight: 6 },
];

test.each([
  ["sum", 150],
  ["average", 75],
  ["weighted", 87.5],
  ["latest", 50],
  ["none", null],
] as const)("rolled up by %s: %p", (method, expected) => expect(rollUp(children, method)).toBe(expected));

test("nothing measured rolls up to nothing, and weights of zero cannot weigh", () => {
  expect(rollUp([{ value: null }], "sum")).toBeNull();
  expect(rollUp([{ value: 1 }, { value: 2 }], "weighted")).toBeNull();
});

test.each([
  ["reached, key result on time", 1, 0.6, 0.5, "aligned"],
  ["reached, key result lags", 1.05, 0.3, 0.5, "gap"],
  ["missed, key result on time", 0.9, 0.5, 0.5, "luck"],
  ["both behind", 0.9, 0.2, 0.5, "bothBehind"],
] as const)("%s: %s", (_, attainment, progress, elapsed, expected) =>
  expect(okrGap(attainment, progress, elapsed)).toBe(expected),
);

test.each([
  [5, 4, "core"],
  [3, 3, "core"],
  [5, 1, "improve"],
  [1, 5, "reference"],
  [2, 2, "drop"],
] as const)("importance %i, operability %i: %s", (importance, operability, expected) =>
  expect(screen(importance, operability)).toBe(expected),
);
