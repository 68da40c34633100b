import { isFailure } from "../failure";
import { explainScore, type Explanation, type FormulaName } from "../scoring/explain";
import type { KpiCells, ScoreMethod } from "../scoring/score";
import type { ScoringSettings } from "../scoring/scoringSettings";

/** What one way of scoring gives for a KPI. */
export interface MethodResult {
  readonly explanation: Explanation;
  readonly used: boolean;
}

/** Full because the target is reached is what a formula says of the numbers, not another way of scoring. */
const waysOf = (formula: FormulaName): string =>
  formula === "inRange" || formula === "outOfRange" ? "range" : formula;

/**
 * The ways in common use that these numbers allow, the one that counts first: on the way from the start, 2 − A/T,
 * T/A, the curve, all or nothing. They disagree badly when lower is better.
 */
export function methodResults(
  cells: KpiCells,
  method: ScoreMethod,
  { cap, curve }: Pick<ScoringSettings, "cap" | "curve">,
): MethodResult[] {
  const used = explainScore(cells, method, cap, curve);
  if (isFailure(used)) return [];
  const { start: _start, ...withoutStart } = cells;
  const hasCurve = cells.floor !== undefined || cells.challenge !== undefined;
  const tries: readonly (readonly [KpiCells, ScoreMethod])[] = [
    [cells, "ratio"],
    [withoutStart, "ratio"],
    [withoutStart, "inverse"],
    ...(hasCurve ? [[cells, "curve"] as const] : []),
    [cells, "allOrNothing"],
  ];
  const found = new Map([[waysOf(used.formula), { explanation: used, used: true }]]);
  for (const [tried, by] of tries) {
    const explanation = explainScore(tried, by, cap, curve);
    if (isFailure(explanation) || found.has(waysOf(explanation.formula))) continue;
    found.set(waysOf(explanation.formula), { explanation, used: false });
  }
  return [...found.values()];
}
