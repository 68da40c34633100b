import { mean } from "../numbers";

/** Three views of what a target could be. They stand side by side and are never averaged into one. */
export interface TargetReferences {
  /** Mean of the last three years on record. */
  readonly history: number | null;
  /** Mean of the industry's ten best. */
  readonly industry: number | null;
  /** Last year grown by what the strategy asks for. */
  readonly strategy: number | null;
}

export const HISTORY_YEARS = 3;
export const INDUSTRY_LEADERS = 10;
/** +20 % a year. */
export const STRATEGIC_GROWTH = 0.2;

/** History is oldest first; industry figures come in any order, `higherIsBetter` tells which end leads. */
export function targetReferences(
  history: readonly number[],
  industry: readonly number[],
  higherIsBetter = true,
  growth: number = STRATEGIC_GROWTH,
): TargetReferences {
  const leaders = [...industry].sort((a, b) => (higherIsBetter ? b - a : a - b)).slice(0, INDUSTRY_LEADERS);
  const last = history.at(-1);
  return {
    history: meanOf(history.slice(-HISTORY_YEARS)),
    industry: meanOf(leaders),
    strategy: last === undefined ? null : last * (higherIsBetter ? 1 + growth : 1 - growth),
  };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : mean(values);
}
