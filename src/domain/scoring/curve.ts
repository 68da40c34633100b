import { fail, type Failure } from "../failure";
import { divide, multiply, subtract, withoutNoise } from "../numbers";

export interface CurveLevels {
  readonly actual: number;
  readonly floor?: number;
  readonly target: number;
  readonly challenge?: number;
}

/** Points at the floor, the target and the challenge. */
export interface CurvePoints {
  readonly floor: number;
  readonly target: number;
  readonly challenge: number;
}

export const defaultCurvePoints: CurvePoints = { floor: 60, target: 100, challenge: 120 };

/**
 * Nothing below the floor, then straight lines through floor, target and challenge, and flat beyond.
 * Without a floor the target's points are given in proportion; without a challenge the target is the most.
 */
export function curveScore(
  levels: CurveLevels,
  lowerIsBetter: boolean,
  points = defaultCurvePoints,
): number | Failure {
  const { actual, floor, target, challenge } = lowerIsBetter ? mirrored(levels) : levels;
  if ((floor !== undefined && floor > target) || (challenge !== undefined && challenge < target))
    return fail("curveOutOfOrder");
  if (actual >= target)
    return challenge === undefined
      ? points.target
      : line(actual, target, challenge, points.target, points.challenge);
  if (floor !== undefined)
    return actual < floor ? 0 : line(actual, floor, target, points.floor, points.target);
  if (target === 0) return fail("targetZero");
  return Math.max(0, withoutNoise(points.target * (1 + divide(subtract(actual, target), Math.abs(target)))));
}

function mirrored({ actual, floor, target, challenge }: CurveLevels): CurveLevels {
  return {
    actual: -actual,
    target: -target,
    floor: floor === undefined ? undefined : -floor,
    challenge: challenge === undefined ? undefined : -challenge,
  };
}

function line(value: number, low: number, high: number, lowPoints: number, highPoints: number): number {
  if (value >= high) return highPoints;
  const share = divide(subtract(value, low), subtract(high, low));
  return withoutNoise(lowPoints + multiply(share, highPoints - lowPoints));
}
