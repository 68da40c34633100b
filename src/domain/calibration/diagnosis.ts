import { mean } from "../numbers";

/** What a target's own history says about it. */
export type TargetDiagnosis =
  "noBaseline" | "betterThanEver" | "belowPast" | "alwaysJustMissed" | "plausible";

/** Results that always stop just short of the target look managed rather than earned. */
export const JUST_MISSED = { from: 0.97, to: 0.99, periods: 3 } as const;

/**
 * Compares a target with past results (oldest first): none at all, better than the best ever seen, no better
 * than the average of the past, or hovering at 97–99 % of the target period after period.
 */
export function diagnoseTarget(
  target: number,
  history: readonly number[],
  higherIsBetter = true,
): TargetDiagnosis {
  if (history.length === 0) return "noBaseline";
  const better = (a: number, b: number): boolean => (higherIsBetter ? a > b : a < b);
  if (hoversBelow(target, history, higherIsBetter)) return "alwaysJustMissed";
  const best = higherIsBetter ? Math.max(...history) : Math.min(...history);
  if (better(target, best)) return "betterThanEver";
  const average = mean(history);
  return better(average, target) ? "belowPast" : "plausible";
}

function hoversBelow(target: number, history: readonly number[], higherIsBetter: boolean): boolean {
  const latest = history.slice(-JUST_MISSED.periods);
  if (latest.length < JUST_MISSED.periods || target === 0) return false;
  return latest.every((result) => {
    const ratio = higherIsBetter ? result / target : 2 - result / target;
    return ratio >= JUST_MISSED.from && ratio <= JUST_MISSED.to;
  });
}
