import { diagnoseTarget } from "../../../src/domain/calibration/diagnosis";
import { prorate } from "../../../src/domain/calibration/proration";
import { targetReferences } from "../../../src/domain/calibration/references";
import { targetFit } from "../../../src/domain/calibration/targetFit";

test.each([
  ["four of five reach it", [1, 1.1, 1.2, 1, 0.9], "tooEasy"],
  ["three of five", [1, 1.1, 1.2, 0.8, 0.9], "right"],
  ["half of six miss it", [1, 1, 1, 0.8, 0.9, 0.7], "right"],
  ["three of five miss it", [1, 1.1, 0.7, 0.8, 0.9], "tooHard"],
  ["four people", [1, 1, 1, 1], "tooFew"],
] as const)("%s: %s", (_, attainments, fit) => expect(targetFit(attainments)).toBe(fit));

test.each([
  [120, 45, 90, 60],
  [120, 90, 90, 120],
  [120, 0, 90, 0],
  [120, 91, 90, null],
  [120, 10, 0, null],
])("target %p, %p of %p days: %p", (target, available, period, expected) =>
  expect(prorate(target, available, period)).toBe(expected),
);

test("three references side by side", () => {
  const industry = Array.from({ length: 12 }, (_, index) => index + 1);
  const { history, industry: leaders, strategy } = targetReferences([50, 90, 100, 110], industry);
  expect(history).toBe(100);
  expect(leaders).toBe(7.5);
  expect(strategy).toBeCloseTo(132, 10);
  expect(targetReferences([], [])).toEqual({ history: null, industry: null, strategy: null });
});

test("when lower is better the leaders are the lowest and growth means less", () => {
  const { industry, strategy } = targetReferences([10], [1, 2, 30], false);
  expect(industry).toBe(11);
  expect(strategy).toBeCloseTo(8, 12);
});

test.each([
  ["no history", 100, [], true, "noBaseline"],
  ["higher than ever", 120, [90, 100, 110], true, "betterThanEver"],
  ["below the average of the past", 80, [90, 100, 110], true, "belowPast"],
  ["98 % quarter after quarter", 100, [97.5, 98, 98.5], true, "alwaysJustMissed"],
  ["within reach", 105, [90, 100, 110], true, "plausible"],
  ["defects lower than ever", 1, [3, 2, 4], false, "betterThanEver"],
  ["defects allowed above the past", 5, [3, 2, 4], false, "belowPast"],
] as const)("%s: %s", (_, target, history, higherIsBetter, expected) =>
  expect(diagnoseTarget(target, history, higherIsBetter)).toBe(expected),
);
