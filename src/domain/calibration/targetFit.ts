/** A target that 80 % of people reach is too easy; one that more than half miss is too hard. */
export const TOO_EASY_SHARE = 0.8;
export const TOO_HARD_MISS_SHARE = 0.5;

/** Fewer people than this say nothing about a target. */
export const FEWEST_PEOPLE = 5;

export type TargetFit = "tooEasy" | "right" | "tooHard" | "tooFew";

export interface FitLimits {
  readonly easy: number;
  readonly hard: number;
  readonly people: number;
}

export const STANDARD_FIT: FitLimits = {
  easy: TOO_EASY_SHARE,
  hard: TOO_HARD_MISS_SHARE,
  people: FEWEST_PEOPLE,
};

/** Whether a target fits the people who had it; attainments are ratios, 1 is reached. */
export function targetFit(attainments: readonly number[], limits: FitLimits = STANDARD_FIT): TargetFit {
  if (attainments.length < limits.people) return "tooFew";
  const reached = attainments.filter((attainment) => attainment >= 1).length / attainments.length;
  if (reached >= limits.easy) return "tooEasy";
  return 1 - reached > limits.hard ? "tooHard" : "right";
}
