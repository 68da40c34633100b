/** One point of an incentive curve: at this attainment (1 = on target) the bonus is multiplied by `coefficient`. */
export interface CurvePoint {
  readonly attainment: number;
  readonly coefficient: number;
}

export type CurveMode = "linear" | "step";

/** Dual-track scheme: 100 % pays 1.0 and 120 % pays 1.5; between them in a straight line. */
export const STANDARD_CURVE: readonly CurvePoint[] = [
  { attainment: 1, coefficient: 1 },
  { attainment: 1.2, coefficient: 1.5 },
];

/**
 * The bonus coefficient for an attainment. Above the last point it stays flat. Below the first it falls in
 * proportion (an attainment of 80 % pays 0.8 on the standard curve), so a miss is felt and never a cliff;
 * in step mode it is the coefficient of the highest point reached and 0 below the first.
 * Null when the curve is empty or a point is no number.
 */
export function coefficientAt(
  attainment: number,
  curve: readonly CurvePoint[] = STANDARD_CURVE,
  mode: CurveMode = "linear",
): number | null {
  const points = [...curve].sort((a, b) => a.attainment - b.attainment);
  const usable = points.every(
    (point) => Number.isFinite(point.attainment) && Number.isFinite(point.coefficient),
  );
  const [first, last] = [points[0], points.at(-1)];
  if (!usable || !first || !last || !Number.isFinite(attainment)) return null;
  if (attainment >= last.attainment) return last.coefficient;
  if (mode === "step") return points.findLast((point) => point.attainment <= attainment)?.coefficient ?? 0;
  if (attainment < first.attainment) return belowCurve(attainment, first);
  return between(attainment, points);
}

function belowCurve(attainment: number, first: CurvePoint): number {
  if (first.attainment <= 0) return first.coefficient;
  return Math.max(0, (attainment / first.attainment) * first.coefficient);
}

function between(attainment: number, points: readonly CurvePoint[]): number {
  const upper = points.findIndex((point) => point.attainment > attainment);
  const [low, high] = [points[upper - 1], points[upper]];
  if (!low || !high) return points[0]?.coefficient ?? 0;
  const share = (attainment - low.attainment) / (high.attainment - low.attainment);
  return low.coefficient + share * (high.coefficient - low.coefficient);
}
