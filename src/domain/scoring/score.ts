import { isFailure, type Failure } from "../failure";
import { inUnitOf, withUnitOf } from "../kpi/alignment";
import { directionOfTarget, isLowerBetter, type Direction } from "../kpi/direction";
import type { Quantity } from "../kpi/quantity";
import { clamp, shiftDecimals } from "../numbers";
import { attainment, reaches, type Levels, type LowerFormula } from "./attainment";
import { curveScore, defaultCurvePoints } from "./curve";

export const scoreMethods = ["auto", "ratio", "inverse", "curve", "allOrNothing"] as const;
export type ScoreMethod = (typeof scoreMethods)[number];

export const DEFAULT_CAP = 120;

/** The cells of one KPI as they were read. */
export interface KpiCells {
  readonly actual: Quantity;
  readonly target: Quantity;
  readonly start?: Quantity;
  readonly floor?: Quantity;
  readonly challenge?: Quantity;
  /** Undefined: as the target and the other levels say, and higher when they say nothing. */
  readonly direction?: Direction;
}

/** The same KPI in numbers of the target's unit. */
export interface KpiNumbers extends Levels {
  readonly direction: Direction;
  readonly floor?: number;
  readonly challenge?: number;
  readonly unit: string | undefined;
}

function align(target: Quantity, other: Quantity | undefined): number | undefined | Failure {
  return other === undefined ? undefined : inUnitOf(target, other);
}

export function toNumbers(cells: KpiCells): KpiNumbers | Failure {
  const target = withUnitOf(cells.target, cells.actual);
  const actual = inUnitOf(target, cells.actual);
  const start = align(target, cells.start) ?? target.start;
  const floor = align(target, cells.floor);
  const challenge = align(target, cells.challenge);
  if (isFailure(actual)) return actual;
  if (isFailure(start)) return start;
  if (isFailure(floor)) return floor;
  if (isFailure(challenge)) return challenge;
  const { comparator, value, high, unit } = target;
  const direction = cells.direction ?? directionOfTarget(target, { start, floor, challenge }) ?? "higher";
  const strict = comparator === ">" || comparator === "<";
  return { actual, target: value, high, start, floor, challenge, strict, direction, unit };
}

export function attainmentOf(cells: KpiCells, lowerFormula: LowerFormula = "mirror"): number | Failure {
  const numbers = toNumbers(cells);
  return isFailure(numbers) ? numbers : attainment(numbers.direction, numbers, lowerFormula);
}

/** Points of one KPI: 100 on target, never below 0 nor above the cap. */
export function scoreOf(
  cells: KpiCells,
  method: ScoreMethod = "auto",
  cap = DEFAULT_CAP,
  curve = defaultCurvePoints,
): number | Failure {
  const numbers = toNumbers(cells);
  if (isFailure(numbers)) return numbers;
  const points = pointsOf(numbers, chooseMethod(method, numbers), curve);
  return isFailure(points) ? points : clamp(points, 0, cap);
}

/** A floor or a challenge is there to bend the curve; without them the score is the attainment. */
export function chooseMethod(
  method: ScoreMethod,
  { floor, challenge }: KpiNumbers,
): Exclude<ScoreMethod, "auto"> {
  if (method !== "auto") return method;
  return floor !== undefined || challenge !== undefined ? "curve" : "ratio";
}

export function pointsOf(
  numbers: KpiNumbers,
  method: Exclude<ScoreMethod, "auto">,
  curve = defaultCurvePoints,
): number | Failure {
  if (method === "allOrNothing") return reaches(numbers.direction, numbers) ? 100 : 0;
  if (method === "curve" && numbers.direction !== "range")
    return curveScore(numbers, isLowerBetter(numbers.direction), curve);
  const reached = attainment(numbers.direction, numbers, method === "inverse" ? "inverse" : "mirror");
  return isFailure(reached) ? reached : shiftDecimals(reached, 2);
}
