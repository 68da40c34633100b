import type { ChartAxis } from "./chart";

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** About as many steps as Excel puts on an axis of ordinary height. */
const STEPS = 7;

/** 1, 2, 5, 10, 20 …: the step that comes closest to as many steps as wished. */
function niceStep(span: number, steps: number): number {
  const rough = span / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * An axis as Excel scales it by itself: zero belongs to it unless the numbers lie close together far from zero,
 * and a twentieth of the span stays free above. What the axis says itself goes first.
 */
export function scaleOf(values: readonly number[], axis: ChartAxis = {}, steps = STEPS): Scale {
  const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const near = most > 0 && least > 0 && (most - least) / most <= 1 / 6 && most > least;
  const low = least < 0 ? least - (most - least) / 20 : near ? least - (most - least) / 2 : 0;
  const high = most > 0 ? most + (most - Math.min(low, least)) / 20 : 0;
  const wantedLow = axis.minimum ?? low;
  const wantedHigh = axis.maximum ?? (high <= wantedLow ? wantedLow + 1 : high);
  const majorUnit = axis.majorUnit ?? niceStep(Math.max(wantedHigh - wantedLow, Number.MIN_VALUE), steps);
  const minimum = axis.minimum ?? roundTo(Math.floor(wantedLow / majorUnit + 1e-9) * majorUnit);
  const maximum = axis.maximum ?? roundTo(Math.ceil(wantedHigh / majorUnit - 1e-9) * majorUnit);
  return { minimum, maximum: maximum > minimum ? maximum : minimum + majorUnit, majorUnit };
}

/** Where the lines of a scale lie; never more than can be told apart. */
export function ticksOf({ minimum, maximum, majorUnit }: Scale): number[] {
  const count = Math.min(200, Math.floor((maximum - minimum) / majorUnit + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => roundTo(minimum + index * majorUnit));
}

/** 0.1 + 0.2 is 0.3 on an axis. */
const roundTo = (value: number): number => Number(value.toPrecision(12));
