import type { Kpi } from "../binding/records/readRecord";
import { scoredRow } from "../scorecard/input/cardKpi";
import type { ScoringSettings } from "../scoring/scoringSettings";

/** Where one KPI stands, from the best to the one nobody can tell anything of. */
export const standings = ["ahead", "onTarget", "behind", "belowFloor", "noFigure"] as const;
export type Standing = (typeof standings)[number];

/** Points on target. */
export const ON_TARGET = 100;

export interface KpiStanding {
  readonly standing: Standing;
  readonly score: number | undefined;
}

/**
 * Undefined for a KPI that does not count: one without a weight where others have one is there for reference.
 */
export function standingOf(
  kpi: Kpi,
  { weighted, scoring }: { readonly weighted: boolean; readonly scoring: ScoringSettings },
): KpiStanding | undefined {
  if (weighted && !(kpi.weight !== undefined && kpi.weight > 0)) return undefined;
  const { score, belowFloor } = scoredRow(kpi.record, scoring);
  if (score === undefined) return { standing: "noFigure", score };
  return { standing: belowFloor ? "belowFloor" : bandOf(score, scoring), score };
}

export function isBehind({ standing }: KpiStanding): boolean {
  return standing === "behind" || standing === "belowFloor";
}

/**
 * Ahead is what the best grade of the workbook begins at; grades are on attainment, a hundredth of the points. Only
 * binary noise is rounded away, as for grades: 99.99 is still behind.
 */
function bandOf(score: number, { grades }: ScoringSettings): "ahead" | "onTarget" | "behind" {
  if (!isOnTarget(score)) return "behind";
  return withoutNoise(score) >= 100 * Math.max(...grades.map(({ from }) => from)) ? "ahead" : "onTarget";
}

export function isOnTarget(points: number): boolean {
  return withoutNoise(points) >= ON_TARGET;
}

export function withoutNoise(points: number): number {
  return Number(points.toFixed(9));
}
