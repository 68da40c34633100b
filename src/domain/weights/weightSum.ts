import { addAll, subtract } from "../numbers";

export interface WeightSum {
  readonly sum: number;
  /** Never negative. */
  readonly difference: number;
  readonly count: number;
  readonly isRight: boolean;
}

/** Rounded shares may miss the total: half a hundredth each, and a little for the eye (3 × 33.33 passes). */
export function weightTolerance(count: number): number {
  return 0.05 + 0.005 * count;
}

/** Weights in percent against the total they must reach; missing ones do not count. */
export function checkWeightSum(weights: readonly (number | undefined)[], expected = 100): WeightSum {
  const present = weights.filter((weight) => weight !== undefined);
  const sum = addAll(present);
  const difference = Math.abs(subtract(sum, expected));
  // A difference of exactly the tolerance passes, whatever binary makes of 0.05 + 0.005·n.
  return {
    sum,
    difference,
    count: present.length,
    isRight: difference <= weightTolerance(present.length) + 1e-9,
  };
}
