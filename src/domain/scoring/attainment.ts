import { fail, type Failure } from "../failure";
import { isLowerBetter, type Direction } from "../kpi/direction";
import { divide, subtract, withoutNoise } from "../numbers";

/** One KPI in numbers of one unit. */
export interface Levels {
  readonly actual: number;
  readonly target: number;
  /** The upper bound when the target is a range. */
  readonly high?: number;
  readonly start?: number;
  /** 突破 and 低于: the target itself is not enough. */
  readonly strict?: boolean;
}

/** For lower-is-better without a start: 2 − A/T, which mirrors A/T, or T/A. */
export type LowerFormula = "mirror" | "inverse";

/** How much of the target is reached: 1 is on target. */
export function attainment(
  direction: Direction,
  levels: Levels,
  lowerFormula: LowerFormula = "mirror",
): number | Failure {
  switch (direction) {
    case "higher":
    case "rating":
      return higherAttainment(levels);
    case "lower":
      return lowerAttainment(levels, lowerFormula);
    case "atLeast":
      return levels.actual >= levels.target ? 1 : atMostOne(higherAttainment(levels));
    case "atMost":
      return levels.actual <= levels.target ? 1 : atMostOne(lowerAttainment(levels, lowerFormula));
    case "range":
      return rangeAttainment(levels);
    case "milestone":
      return reaches("atLeast", levels) ? 1 : 0;
  }
}

function atMostOne(value: number | Failure): number | Failure {
  return typeof value === "number" ? Math.min(1, value) : value;
}

function higherAttainment({ actual, target, start }: Levels): number | Failure {
  if (start !== undefined) return progress(actual, start, target, 1);
  if (target === 0) return fail("targetZero");
  return target > 0 ? divide(actual, target) : withoutNoise(1 + divide(subtract(actual, target), -target));
}

function lowerAttainment({ actual, target, start }: Levels, formula: LowerFormula): number | Failure {
  if (start !== undefined) return progress(actual, start, target, -1);
  if (formula === "inverse") return actual === 0 ? fail("actualZero") : Math.max(0, divide(target, actual));
  // No accidents when none are allowed is on target; the first is as far from it as any other.
  if (target === 0) return actual <= 0 ? 1 : 0;
  return Math.max(0, withoutNoise(1 + divide(subtract(target, actual), Math.abs(target))));
}

/** The way covered from start to target. A start that is already better than the target is none. */
function progress(actual: number, start: number, target: number, sign: 1 | -1): number | Failure {
  if (start === target) return fail("startIsTarget", { start });
  if (sign * (target - start) < 0) return fail("startBeyondTarget", { start, target });
  return divide(subtract(actual, start), subtract(target, start));
}

/**
 * Full inside; outside it falls in proportion to the distance from the nearer bound, as A/T and 2 − A/T do.
 * A bound of 0 has no proportion, so there the width of the range is the measure.
 */
function rangeAttainment({ actual, target: low, high = low }: Levels): number | Failure {
  if (low > high) return fail("rangeUpsideDown", { low, high });
  if (actual >= low && actual <= high) return 1;
  const bound = actual < low ? low : high;
  const measure = Math.abs(bound) || high - low;
  if (measure === 0) return fail("targetZero");
  return Math.max(0, withoutNoise(1 - divide(Math.abs(subtract(actual, bound)), measure)));
}

/** Whether the target is met, where 突破 and 低于 ask for more than reaching it. */
export function reaches(direction: Direction, { actual, target, high, strict }: Levels): boolean {
  if (direction === "range") return actual >= target && actual <= (high ?? target);
  const ahead = isLowerBetter(direction) ? target - actual : actual - target;
  return strict ? ahead > 0 : ahead >= 0;
}
