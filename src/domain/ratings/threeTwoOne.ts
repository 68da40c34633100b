/** Performance 30, capability 20, values 10: together 60, so how they make a whole must be said. */
export const THREE_TWO_ONE = [30, 20, 10] as const;

/** ratio: 3 : 2 : 1 of the whole. absolute: of 60. remainder: the missing 40 is a further, named part. */
export type ThreeTwoOneReading = "ratio" | "absolute" | "remainder";

/**
 * The total of the three scores (points), and of the further part when it is read that way.
 * Ratio and remainder answer on the scale of the scores; absolute answers out of 60 %.
 */
export function totalThreeTwoOne(
  scores: readonly [performance: number, capability: number, values: number],
  reading: ThreeTwoOneReading = "ratio",
  further = 0,
): number {
  const sum = scores.reduce((total, score, index) => total + score * (THREE_TWO_ONE[index] ?? 0), 0);
  const whole = THREE_TWO_ONE.reduce((total: number, part) => total + part, 0);
  if (reading === "ratio") return sum / whole;
  return (sum + (reading === "remainder" ? further * (100 - whole) : 0)) / 100;
}
