import type { Kpi } from "../binding/readRecord";
import { defaultGrades } from "../grades/grade";
import { scoredRow } from "../scorecard/cardKpi";

/** Where one KPI stands, from the best to the one nobody can tell anything of. */
export const standings = ["ahead", "onTarget", "behind", "belowFloor", "noFigure"] as const;
export type Standing = (typeof standings)[number];

/** Points on target, and from where on a KPI is excellent: a hundred times the attainment that grades are on. */
export const ON_TARGET = 100;
const AHEAD = 100 * Math.max(...defaultGrades.map(({ from }) => from));

export interface KpiStanding {
  readonly standing: Standing;
  readonly score: number | undefined;
}

/**
 * Undefined for a KPI that does not count: one without a weight where others have one is there for reference.
 */
export function standingOf(kpi: Kpi, { weighted }: { readonly weighted: boolean }): KpiStanding | undefined {
  if (weighted && !(kpi.weight !== undefined && kpi.weight > 0)) return undefined;
  const { score, belowFloor } = scoredRow(kpi.record);
  if (score === undefined) return { standing: "noFigure", score };
  return { standing: belowFloor ? "belowFloor" : bandOf(score), score };
}

export function isBehind({ standing }: KpiStanding): boolean {
  return standing === "behind" || standing === "belowFloor";
}

/** Only binary noise is rounded away, as for grades: 99.99 is still behind. */
function bandOf(score: number): "ahead" | "onTarget" | "behind" {
  const points = withoutNoise(score);
  if (points < ON_TARGET) return "behind";
  return points >= AHEAD ? "ahead" : "onTarget";
}

export function withoutNoise(points: number): number {
  return Number(points.toFixed(9));
}
