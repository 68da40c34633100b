import { fail, type Failure } from "../failure";
import { multiply, shiftDecimals } from "../numbers";
import type { Quantity } from "./quantity";
import { isPercent, unitFactor } from "./units";

/**
 * Another amount of the same KPI, in the target's unit, so that the two can be compared.
 *
 * A plain number beside a percentage is either a fraction, as Excel stores 85 %, or percent as typed; beside
 * 「1200万」 it is either the full amount or counted in 万. The two readings lie a factor of 100 or more apart,
 * and the one nearer to the target is taken, but a percentage never reads more than 2 as a fraction (200 %).
 */
export function inUnitOf(target: Quantity, other: Quantity): number | Failure {
  if (other.unit !== undefined && target.unit !== undefined) return convert(other, target.unit);
  if (isPercent(target.unit) && other.unit === undefined)
    return isFraction(other.value, target.value) ? shiftDecimals(other.value, 2) : other.value;
  if (target.scale !== undefined && other.scale === undefined && other.unit === undefined)
    return isScaledDown(other.value, target) ? shiftDecimals(other.value, target.scale) : other.value;
  return other.value;
}

/** A plain target beside a percentage is given the percent sign it stands for: 0.9 and 90 are both 90 %. */
export function withUnitOf(target: Quantity, actual: Quantity): Quantity {
  if (target.unit !== undefined || !isPercent(actual.unit)) return withScaleOf(target, actual);
  return {
    ...target,
    unit: "%",
    value: Math.abs(target.value) <= FRACTION_LIMIT ? shiftDecimals(target.value, 2) : target.value,
  };
}

function withScaleOf(target: Quantity, actual: Quantity): Quantity {
  if (target.scale !== undefined || actual.scale === undefined || target.unit !== undefined) return target;
  const boundary = Math.abs(actual.value) / 10 ** (actual.scale / 2);
  return Math.abs(target.value) < boundary
    ? { ...target, scale: actual.scale, value: shiftDecimals(target.value, actual.scale) }
    : target;
}

const FRACTION_LIMIT = 2;

function isFraction(value: number, targetPercent: number): boolean {
  // Half way, by ratio, between the two readings of the target itself.
  return Math.abs(value) <= Math.min(FRACTION_LIMIT, Math.abs(targetPercent) / 10);
}

function isScaledDown(value: number, { value: target, scale = 0 }: Quantity): boolean {
  return Math.abs(value) < Math.abs(target) / 10 ** (scale / 2);
}

function convert(other: Quantity, unit: string): number | Failure {
  const factor = unitFactor(other.unit ?? unit, unit);
  if (factor === undefined) return fail("unitsDiffer", { actual: other.unit ?? "", target: unit });
  return factor === 1 ? other.value : multiply(other.value, factor);
}
