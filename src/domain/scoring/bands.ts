import { fail, type Failure } from "../failure";

/** An open end is undefined. */
export interface Band<Result> {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly result: Result;
}

/** Half-open, so that a value on a limit has the better band: [low, high) when higher is better, else (low, high]. */
function holds(
  { low = -Infinity, high = Infinity }: Band<unknown>,
  value: number,
  lowerIsBetter: boolean,
): boolean {
  return lowerIsBetter ? value > low && value <= high : value >= low && value < high;
}

export function findBand<Result>(
  value: number,
  bands: readonly Band<Result>[],
  lowerIsBetter: boolean,
): Band<Result> | Failure {
  const holding = bands.filter((band) => holds(band, value, lowerIsBetter));
  const [first, second] = holding;
  if (!first) return fail("bandMissing", { value });
  return second ? fail("tableOverlaps", { value }) : first;
}

/**
 * Bands from one limit each: the least value of a band when higher is better, its greatest when lower is better.
 * Each reaches to the next limit, the best one without end.
 */
export function bandsFromLimits<Result>(
  limits: readonly { readonly limit: number | undefined; readonly result: Result }[],
  lowerIsBetter: boolean,
): Band<Result>[] {
  const open = lowerIsBetter ? Infinity : -Infinity;
  const sorted = [...limits].sort((a, b) => (a.limit ?? open) - (b.limit ?? open));
  return sorted.map(({ limit, result }, index) =>
    lowerIsBetter
      ? { low: sorted[index - 1]?.limit, high: limit, result }
      : { low: limit, high: sorted[index + 1]?.limit, result },
  );
}
