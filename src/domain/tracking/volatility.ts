import { mean } from "../numbers";

/** A healthy KPI's attainment varies by at most 15 % of its mean. */
export const VOLATILITY_LIMIT = 0.15;

/**
 * Spread of attainments over their mean, σ/μ, as a fraction. σ is that of the whole population, since all
 * periods of the record are at hand. Null with fewer than two values or a mean of zero.
 */
export function volatilityOf(attainments: readonly number[]): number | null {
  if (attainments.length < 2) return null;
  const average = mean(attainments);
  if (average === 0) return null;
  const variance = attainments.reduce((sum, value) => sum + (value - average) ** 2, 0) / attainments.length;
  return Math.sqrt(variance) / Math.abs(average);
}
