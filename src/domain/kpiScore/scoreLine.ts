import type { WhatIfRange } from "./whatIfRange";

export interface LinePoint {
  readonly actual: number;
  readonly score: number;
}

const POINTS = 60;

/** Score against actual: evenly, and closely around each level, where the line bends or jumps. */
export function scoreLine(
  { least, most }: WhatIfRange,
  levels: readonly number[],
  scoreAt: (actual: number) => number | undefined,
): LinePoint[] {
  const span = most - least;
  const even = Array.from({ length: POINTS + 1 }, (_, i) => least + (span * i) / POINTS);
  const close = levels.flatMap((level) => [level - span * 1e-6, level, level + span * 1e-6]);
  return [...even, ...close]
    .filter((actual) => actual >= least && actual <= most)
    .sort((a, b) => a - b)
    .flatMap((actual) => {
      const score = scoreAt(actual);
      return score === undefined ? [] : [{ actual, score }];
    });
}
