import type { ScalePoint } from "../../model/parts";
import type { Scalar } from "../../model/values";
import type { AreaStatistics } from "./areaStatistics";

/** A bar across part of a cell; 0 is the cell's left edge and 1 its right. */
export interface DataBar {
  readonly color: string;
  readonly isSolid?: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Icon {
  readonly set: string;
  /** 0 is the set's first icon, the one for the lowest values. */
  readonly index: number;
  readonly count: number;
}

/** What a scale's formulas come to. */
export type PointFormula = (formula: string) => Scalar;

/** The number a point of a scale stands for; undefined when it stands for none. */
export function pointValue(
  { type, value }: ScalePoint,
  statistics: AreaStatistics,
  evaluate: PointFormula,
): number | undefined {
  if (type === "min" || type === "autoMin") return statistics.lowest;
  if (type === "max" || type === "autoMax") return statistics.highest;
  const number = value === undefined ? 0 : numberOf(value, evaluate);
  if (number === undefined) return undefined;
  const { lowest, highest } = statistics;
  if (type === "percent") return lowest + ((highest - lowest) * number) / 100;
  return type === "percentile" ? statistics.percentile(number / 100) : number;
}

function numberOf(value: string, evaluate: PointFormula): number | undefined {
  const number = Number(value);
  if (value.trim() !== "" && !Number.isNaN(number)) return number;
  const result = evaluate(value.startsWith("=") ? value : `=${value}`);
  return typeof result === "number" ? result : undefined;
}

interface Stop {
  readonly at: number;
  readonly color: string;
}

/** The colour for a number between the colours of the points beside it. */
export function scaleColor(number: number, stops: readonly Stop[]): string | undefined {
  const [first] = stops;
  if (!first) return undefined;
  if (number <= first.at) return first.color;
  for (let index = 1; index < stops.length; index++) {
    const [low, high] = [stops[index - 1], stops[index]];
    if (!low || !high || number > high.at) continue;
    return mix(low.color, high.color, high.at === low.at ? 1 : (number - low.at) / (high.at - low.at));
  }
  return stops.at(-1)?.color;
}

function mix(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}

/** A bar from the axis to the number. Without bounds of its own a scale includes 0. */
export function barFor(number: number, color: string, lowest: number, highest: number): DataBar | undefined {
  if (highest <= lowest)
    return highest === lowest && number >= highest && number !== 0 ? { color, from: 0, to: 1 } : undefined;
  const share = (value: number): number => Math.max(0, Math.min(1, (value - lowest) / (highest - lowest)));
  const axis = share(0);
  const end = share(number);
  return { color, from: Math.min(axis, end), to: Math.max(axis, end) };
}

export function iconFor(
  number: number,
  set: string,
  thresholds: readonly (number | undefined)[],
  reverse: boolean,
): Icon {
  const count = thresholds.length;
  let index = 0;
  thresholds.forEach((threshold, at) => {
    if (threshold !== undefined && number >= threshold) index = Math.max(index, at);
  });
  return { set, index: reverse ? count - 1 - index : index, count };
}
