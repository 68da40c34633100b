import { isLowerBetter } from "../kpi/direction";
import { withoutNoise } from "../numbers";
import type { KpiNumbers } from "../scoring/score";

/** From where to where an actual is worth asking about, and in which steps. */
export interface WhatIfRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** All levels of the KPI, far enough to reach the cap and to fall short, with some air around. */
export function whatIfRange(
  numbers: Omit<KpiNumbers, "actual">,
  actual: number | undefined,
  cap: number,
): WhatIfRange {
  const { target, high, start, floor, challenge, direction } = numbers;
  const sign = isLowerBetter(direction) ? -1 : 1;
  const scale = Math.abs(start === undefined ? target : target - start) || 10;
  const best = target + sign * scale * (cap / 100 - 1);
  const worst = start ?? floor ?? target - sign * scale * 0.5;
  const given = [actual, target, high, start, floor, challenge].filter((level) => level !== undefined);
  // What is never below nothing is not asked about below nothing.
  const bottom = given.every((level) => level >= 0) ? 0 : -Infinity;
  const low = Math.max(bottom, Math.min(...given, best, worst));
  const top = Math.max(...given, best, worst);
  const step = niceStep((top - low) / 100);
  const air = (top - low) * 0.1;
  const least = Math.max(bottom, low - air);
  return { least: roundTo(least, step, Math.floor), most: roundTo(top + air, step, Math.ceil), step };
}

/** 1, 2 or 5 with zeros: steps that people count in. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 5].findLast((one) => one * power <= size * 1.0001) ?? 1;
  return withoutNoise(factor * power);
}

function roundTo(value: number, step: number, round: (value: number) => number): number {
  return withoutNoise(round(withoutNoise(value / step)) * step);
}
