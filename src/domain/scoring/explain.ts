import { isFailure, type Failure } from "../failure";
import { isLowerBetter } from "../kpi/direction";
import { clamp } from "../numbers";
import { defaultCurvePoints, type CurvePoints } from "./curve";
import { reaches } from "./attainment";
import {
  chooseMethod,
  DEFAULT_CAP,
  pointsOf,
  toNumbers,
  type KpiCells,
  type KpiNumbers,
  type ScoreMethod,
} from "./score";

/** Which formula a score came by; words and substitution are made where it is shown. */
export type FormulaName =
  | "ratio"
  | "progress"
  | "negativeTarget"
  | "mirror"
  | "inverse"
  | "zeroTarget"
  | "reached"
  | "inRange"
  | "outOfRange"
  | "curve"
  | "allOrNothing";

export interface Explanation {
  readonly numbers: KpiNumbers;
  /** The direction was read from the target, since none was given. */
  readonly inferred: boolean;
  readonly formula: FormulaName;
  /** Before the cap. */
  readonly points: number;
  readonly score: number;
  readonly cap: number;
  /** Points at the floor, the target and the challenge, where the curve was used. */
  readonly curve: CurvePoints;
}

/** How a score comes about. */
export function explainScore(
  cells: KpiCells,
  method: ScoreMethod = "auto",
  cap = DEFAULT_CAP,
  curve = defaultCurvePoints,
): Explanation | Failure {
  const numbers = toNumbers(cells);
  if (isFailure(numbers)) return numbers;
  const chosen = chooseMethod(method, numbers);
  const points = pointsOf(numbers, chosen, curve);
  if (isFailure(points)) return points;
  const formula = formulaOf(numbers, chosen);
  return {
    numbers,
    inferred: cells.direction === undefined,
    formula,
    points,
    score: clamp(points, 0, cap),
    cap,
    curve,
  };
}

function formulaOf(numbers: KpiNumbers, method: Exclude<ScoreMethod, "auto">): FormulaName {
  const { direction, target, start } = numbers;
  if (method === "allOrNothing" || direction === "milestone") return "allOrNothing";
  if (direction === "range") return reaches("range", numbers) ? "inRange" : "outOfRange";
  if (method === "curve") return "curve";
  if (
    (direction === "atLeast" || direction === "atMost") &&
    reaches(direction, { ...numbers, strict: false })
  )
    return "reached";
  if (start !== undefined) return "progress";
  if (!isLowerBetter(direction)) return target > 0 ? "ratio" : "negativeTarget";
  if (method === "inverse") return "inverse";
  if (target === 0) return "zeroTarget";
  return target > 0 ? "mirror" : "negativeTarget";
}
