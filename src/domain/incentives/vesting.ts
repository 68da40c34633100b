import { growthRate } from "../tracking/growth";

/** Stock options vest when both are reached: three-year revenue growth and retention of core talent. */
export const VESTING_GROWTH = 0.25;
export const VESTING_RETENTION = 0.9;

/** Full years the growth must be measured over before anything vests. */
export const VESTING_YEARS = 3;

export type Vesting = "vested" | "notVested" | "onCourse" | "offCourse";

export interface VestingTerms {
  readonly growth: number;
  readonly retention: number;
  readonly years: number;
}

export const STANDARD_TERMS: VestingTerms = {
  growth: VESTING_GROWTH,
  retention: VESTING_RETENTION,
  years: VESTING_YEARS,
};

/**
 * Whether options vest. `yearEnds` are year-end figures, oldest first; n full years need n + 1 of them.
 * With fewer full years than the terms ask for, the answer is a forecast: on course or off course.
 * Null when the growth cannot be worked out.
 */
export function vestingOf(
  yearEnds: readonly number[],
  retention: number,
  terms: VestingTerms = STANDARD_TERMS,
): Vesting | null {
  const growth = growthRate(yearEnds);
  if (growth === null || !Number.isFinite(retention)) return null;
  const reached = atLeast(growth, terms.growth) && atLeast(retention, terms.retention);
  if (yearEnds.length - 1 < terms.years) return reached ? "onCourse" : "offCourse";
  return reached ? "vested" : "notVested";
}

/** Roots and ratios come out a hair below the round figure they stand for; that hair must not cost an option. */
function atLeast(value: number, limit: number): boolean {
  return value >= limit - 1e-12;
}
