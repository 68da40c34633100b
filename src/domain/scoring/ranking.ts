import { divide, multiply } from "../numbers";

export interface Standing {
  /** 1 is best; equals share the better place. */
  readonly place: number;
  readonly count: number;
}

export function standingOf(value: number, all: readonly number[], lowerIsBetter: boolean): Standing {
  const better = all.filter((other) => (lowerIsBetter ? other < value : other > value)).length;
  return { place: better + 1, count: all.length };
}

/** 100 for the best, 0 for the last, evenly between; 100 when nobody else is there to compare with. */
export function percentileScore({ place, count }: Standing): number {
  return count <= 1 ? 100 : multiply(100, divide(count - place, count - 1));
}

export interface DistributionBand {
  /** Share of all people in this band, best band first. */
  readonly share: number;
  readonly points: number;
}

/** Fixed distribution: the best 20 % get these points, the next 70 % those … A place on a limit has the better band. */
export function distributionScore(
  { place, count }: Standing,
  bands: readonly DistributionBand[],
): number | undefined {
  let reached = 0;
  for (const { share, points } of bands) {
    reached += share;
    // Half of the smallest place forgives binary sums such as 0.1 + 0.2.
    if (place <= reached * count + 1e-9) return points;
  }
  return bands.at(-1)?.points;
}
