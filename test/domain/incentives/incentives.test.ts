import * as fc from "fast-check";
import { specialAward } from "../../../src/domain/incentives/award";
import { STANDARD_CURVE, coefficientAt } from "../../../src/domain/incentives/curve";
import { vestingOf } from "../../../src/domain/incentives/vesting";

test.each([
  [0, 0],
  [0.8, 0.8],
  [1, 1],
  [1.1, 1.25],
  [1.2, 1.5],
  [1.6, 1.5],
  [-0.2, 0],
])("attainment %p pays %p", (attainment, coefficient) =>
  expect(coefficientAt(attainment)).toBeCloseTo(coefficient, 12),
);

test.each([
  [0.99, 0],
  [1, 1],
  [1.19, 1],
  [1.2, 1.5],
])("in steps, attainment %p pays %p", (attainment, coefficient) =>
  expect(coefficientAt(attainment, STANDARD_CURVE, "step")).toBe(coefficient),
);

test("the order of the curve's rows does not matter, and an empty curve gives nothing", () => {
  expect(coefficientAt(1.1, [...STANDARD_CURVE].reverse())).toBeCloseTo(1.25, 12);
  expect(coefficientAt(1.1, [])).toBeNull();
  expect(coefficientAt(1.1, [{ attainment: Number.NaN, coefficient: 1 }])).toBeNull();
});

test("more attainment never pays less", () => {
  const attainment = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(attainment, attainment, (a, b) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      expect(coefficientAt(high)).toBeGreaterThanOrEqual(coefficientAt(low) ?? Infinity);
    }),
    { seed: 5 },
  );
});

test.each([
  [100_000, 20_000],
  [0, 0],
  [-5_000, 0],
])("a saving of %p earns %p", (saving, award) => expect(specialAward(saving)).toBe(award));

test.each([
  ["25 % a year over three years, 90 % stay", [100, 125, 156.25, 195.3125], 0.9, "vested"],
  ["growth just short", [100, 120, 150, 190], 0.95, "notVested"],
  ["retention just short", [100, 130, 170, 220], 0.89, "notVested"],
  ["two years only, both fine", [100, 130, 170], 0.95, "onCourse"],
  ["two years only, growth short", [100, 110, 120], 0.95, "offCourse"],
  ["started from nothing", [0, 110, 120, 130], 0.95, null],
] as const)("%s: %s", (_, figures, retention, vesting) =>
  expect(vestingOf(figures, retention)).toBe(vesting),
);
