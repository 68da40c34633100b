import { isLowerBetter } from "../kpi/direction";
import { withoutNoise } from "../numbers";
import type { Explanation } from "./explain";

/** Four decimals show how a figure came about without hiding it in digits. */
export function figure(value: number): string {
  return String(withoutNoise(Math.round(value * 1e4) / 1e4));
}

/** The formula with the KPI's own numbers in it, in signs that all languages share; "" where there is nothing to fill in. */
export function substitution({ formula, numbers }: Pick<Explanation, "formula" | "numbers">): string {
  const { actual, target, start = 0, high = target, direction } = numbers;
  const [a, t, b] = [figure(actual), figure(target), figure(start)];
  const bound = actual < target ? target : high;
  switch (formula) {
    case "ratio":
      return `${a} ÷ ${t}`;
    case "progress":
      return `(${a} − ${b}) ÷ (${t} − ${b})`;
    case "negativeTarget":
      return isLowerBetter(direction) ? `1 + (${t} − ${a}) ÷ |${t}|` : `1 + (${a} − ${t}) ÷ |${t}|`;
    case "mirror":
      return `2 − ${a} ÷ ${t}`;
    case "inverse":
      return `${t} ÷ ${a}`;
    case "outOfRange":
      return `1 − |${a} − ${figure(bound)}| ÷ ${figure(Math.abs(bound) || high - target)}`;
    default:
      return "";
  }
}

/** 1000→60, 1200→100, 1500→120 */
export function curveText({ numbers, curve }: Pick<Explanation, "numbers" | "curve">): string {
  const levels = ["floor", "target", "challenge"] as const;
  return levels
    .flatMap((level) => {
      const value = numbers[level];
      return value === undefined ? [] : [`${figure(value)}→${curve[level]}`];
    })
    .join(", ");
}

/** The stretch of the curve that the actual lies on, filled in: 60 + 40 × (1100 − 1000) ÷ (1200 − 1000). */
export function curveSubstitution({ numbers, curve }: Pick<Explanation, "numbers" | "curve">): string {
  const { actual, floor, target, challenge, direction } = numbers;
  const sign = isLowerBetter(direction) ? -1 : 1;
  const isBeyond = (level: number) => sign * (actual - level) >= 0;
  const stretch = (from: number, to: number, low: number, high: number) =>
    `${low} + ${high - low} × (${figure(actual)} − ${figure(from)}) ÷ (${figure(to)} − ${figure(from)})`;
  if (isBeyond(target)) {
    if (challenge === undefined || isBeyond(challenge)) return "";
    return stretch(target, challenge, curve.target, curve.challenge);
  }
  if (floor !== undefined) return isBeyond(floor) ? stretch(floor, target, curve.floor, curve.target) : "";
  const [ahead, behind] = sign > 0 ? [actual, target] : [target, actual];
  return `${curve.target} × (1 + (${figure(ahead)} − ${figure(behind)}) ÷ ${figure(Math.abs(target))})`;
}
