/** Where a KPI should be by now if it moved in a straight line from start to target. */
export interface PaceQuestion {
  readonly actual: number;
  readonly target: number;
  /** Where the period began; 0 for figures that add up over the period. */
  readonly start: number;
  /** Share of the period that has passed, 0 to 1. */
  readonly elapsed: number;
}

export interface Pace {
  readonly expected: number;
  /** Progress made over progress expected: 1 is on pace. Null when nothing is expected yet. */
  readonly ratio: number | null;
  /** Where the period ends if it goes on like this. Null before the period has begun. */
  readonly forecast: number | null;
}

/** expected = start + (target − start) × elapsed. Works upwards and downwards alike. */
export function paceOf({ actual, target, start, elapsed }: PaceQuestion): Pace {
  const passed = Math.min(1, Math.max(0, elapsed));
  const expected = start + (target - start) * passed;
  const expectedProgress = expected - start;
  return {
    expected,
    ratio: expectedProgress === 0 ? null : (actual - start) / expectedProgress,
    forecast: passed === 0 ? null : start + (actual - start) / passed,
  };
}
