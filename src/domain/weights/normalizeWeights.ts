import { fail, type Failure } from "../failure";
import { add, divide, multiply, shiftDecimals } from "../numbers";

export interface NormalizeOptions {
  readonly total?: number;
  /** Digits after the point that the shares have. */
  readonly decimals?: number;
}

/**
 * Shares in proportion to the weights that sum to exactly the total: every share is rounded down and the
 * remaining units go to the largest remainders (Hamilton's method). Larger weights never get smaller shares.
 */
export function normalizeWeights(
  weights: readonly number[],
  { total = 100, decimals = 2 }: NormalizeOptions = {},
): number[] | Failure {
  if (weights.some((weight) => weight < 0)) return fail("weightNegative");
  const sum = add(...weights);
  if (sum <= 0) return fail("weightsZero");
  const units = shiftDecimals(total, decimals);
  const exact = weights.map((weight) => divide(multiply(weight, units), sum));
  const shares = exact.map(Math.floor);
  const spare = Math.round(units - shares.reduce((all, share) => all + share, 0));
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value), weight: weights[index] ?? 0 }))
    .sort((a, b) => b.remainder - a.remainder || b.weight - a.weight || a.index - b.index);
  for (const { index } of byRemainder.slice(0, spare)) shares[index] = (shares[index] ?? 0) + 1;
  return shares.map((share) => shiftDecimals(share, -decimals));
}
