import type { Kpi } from "../../binding/records/readRecord";
import { isLowerBetter, readDirection, type Direction } from "../../kpi/direction";
import { shown } from "./places";
import type { BoundTableReading } from "../rule";
import { madeOf } from "../sift";

/** Words that stand for the two ways, in pairs; the column may know only one of them. */
const pairs: readonly (readonly [higher: string, lower: string])[] = [
  ["正向", "逆向"],
  ["越高越好", "越低越好"],
  ["越大越好", "越小越好"],
  ["正", "逆"],
  ["极大型", "极小型"],
  ["望大", "望小"],
  ["高优", "低优"],
  ["↑", "↓"],
  ["Higher is better", "Lower is better"],
  ["Higher", "Lower"],
  ["Up", "Down"],
  ["Increase", "Decrease"],
  ["Positive", "Negative"],
];

export type Side = "higher" | "lower";

export function sideOf(direction: Direction | undefined): Side | undefined {
  if (direction === undefined) return undefined;
  if (isLowerBetter(direction)) return "lower";
  return direction === "higher" || direction === "atLeast" ? "higher" : undefined;
}

/** How this table's column writes a way: its own most frequent word, else the partner of the word it uses. */
export function directionWord(bound: BoundTableReading, side: Side): string | undefined {
  return wordsOf(bound.kpis)[side];
}

const wordsOf = madeOf(
  (now: Kpi, before: Kpi) => shown(now, "direction") === shown(before, "direction"),
  (kpis) => ({ higher: findWord(kpis, "higher"), lower: findWord(kpis, "lower") }),
);

function findWord(kpis: readonly Kpi[], side: Side): string | undefined {
  const used = kpis.map((kpi) => shown(kpi, "direction")).filter((text) => readDirection(text));
  const own = mostFrequent(used.filter((text) => sideOf(readDirection(text)) === side));
  if (own !== undefined) return own;
  const other = mostFrequent(used)?.toLowerCase();
  const pair = pairs.find((words) => words.some((word) => word.toLowerCase() === other));
  return pair?.[side === "higher" ? 0 : 1];
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
