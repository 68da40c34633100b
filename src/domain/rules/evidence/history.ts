import type { Kpi } from "../../binding/readRecord";
import { isLowerBetter } from "../../kpi/direction";
import type { Quantity } from "../../kpi/quantity";
import { isPercent, unitName } from "../../kpi/units";
import { readPeriodLength } from "../../tracking/frequency";
import type { Frequency } from "../../tracking/staleness";
import type { Book, BoundTableReading } from "../rule";
import { inTargetUnit, quantityOf } from "./amounts";
import { sameText } from "./sameText";
import { titlesOf } from "./tablePeriod";

/** One past result. */
interface Sample {
  readonly period: string;
  readonly length: Frequency | undefined;
  readonly amount: Quantity;
}

/** The results kept in the workbook, by the id or name of their KPI. */
export interface History {
  readonly byId: ReadonlyMap<string, readonly Sample[]>;
  readonly byName: ReadonlyMap<string, readonly Sample[]>;
}

const histories = new WeakMap<Book, History>();

export function historyOf(book: Book): History {
  let history = histories.get(book);
  if (!history) histories.set(book, (history = readHistory(book)));
  return history;
}

/** A table of actuals, with a row or a column per period. */
export function isHistory({ table }: BoundTableReading): boolean {
  return table.role === "actuals";
}

function readHistory({ tables }: Book): History {
  const [byId, byName] = [new Map<string, Sample[]>(), new Map<string, Sample[]>()];
  for (const bound of tables.filter(isHistory))
    for (const kpi of bound.kpis)
      for (const sample of samplesOf(kpi)) {
        if (kpi.id) add(byId, kpi.id, sample);
        if (kpi.name) add(byName, kpi.name, sample);
      }
  return { byId, byName };
}

function samplesOf({ series, period, actual }: Kpi): Sample[] {
  const amount = quantityOf(actual);
  const own = amount && period ? [{ period, length: readPeriodLength(period), amount }] : [];
  const wide = (series ?? []).flatMap((one): Sample[] => {
    const value = quantityOf(one.amount);
    return value && one.kind === "actual"
      ? [{ period: one.period, length: lengthOfColumn(one.period), amount: value }]
      : [];
  });
  return [...own, ...wide];
}

/** Column periods are 2026-01, 2026-Q1, 2026-H1, 2026-W05 and 2026, or 01 where no year is known. */
function lengthOfColumn(period: string): Frequency | undefined {
  return /^(?:\d{4}-)?\d{2}$/.test(period) ? "month" : readPeriodLength(period);
}

function add(map: Map<string, Sample[]>, name: string, sample: Sample): void {
  const key = sameText(name);
  const there = map.get(key);
  if (there) there.push(sample);
  else map.set(key, [sample]);
}

export interface PastResults {
  /** In the target's unit, oldest first. */
  readonly values: readonly number[];
  readonly higherIsBetter: boolean;
  readonly target: Quantity;
}

/** Past results that can be compared with the KPI's target; undefined where there are none or it has no direction. */
export function pastResults(book: Book, bound: BoundTableReading, kpi: Kpi): PastResults | undefined {
  const target = quantityOf(kpi.target);
  const { direction } = kpi;
  if (!target || target.relative || target.rank || target.comparator === "between" || !direction)
    return undefined;
  if (direction === "range" || direction === "milestone" || direction === "rating") return undefined;
  const length = readPeriodLength(kpi.period) ?? lengthOfTitle(bound);
  const values = samplesFor(historyOf(book), kpi)
    .filter((sample) => isLevel(target) || (length !== undefined && sample.length === length))
    .flatMap(({ amount }) => inTargetUnit(target, amount) ?? []);
  return values.length > 0 ? { values, higherIsBetter: !isLowerBetter(direction), target } : undefined;
}

export function hasHistory(book: Book, kpi: Kpi): boolean {
  return samplesFor(historyOf(book), kpi).length > 0;
}

function samplesFor({ byId, byName }: History, { id, name }: Kpi): readonly Sample[] {
  const samples = (id && byId.get(sameText(id))) || (name && byName.get(sameText(name))) || [];
  // Periods as ISO writes them stand in order; others stay as the sheet has them.
  const isOrdered = samples.every(({ period }) => /^\d{4}/.test(period));
  return isOrdered
    ? [...samples].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
    : samples;
}

function lengthOfTitle(bound: BoundTableReading): Frequency | undefined {
  return titlesOf(bound).flatMap((title) => readPeriodLength(title) ?? [])[0];
}

const levelUnits: ReadonlySet<string> = new Set([
  ...(["‰", "point", "x", "ratio", "ppm", "bps"] as const),
  ...(["second", "minute", "hour", "day", "workday", "week", "month"] as const),
]);

/** Rates, scores and durations mean the same in a month and in a year; sums and counts do not. */
function isLevel({ unit, per }: Quantity): boolean {
  return per !== undefined || isPercent(unit) || (unit !== undefined && levelUnits.has(unitName(unit)));
}
