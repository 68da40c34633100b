import type { Kpi } from "../../binding/records/readRecord";
import { isLowerBetter } from "../../kpi/direction";
import type { Quantity } from "../../kpi/quantity";
import { isPercent, unitName } from "../../kpi/units";
import { readPeriodLength } from "../../tracking/frequency";
import { periodEnd } from "../../tracking/periodEnd";
import { periodStart } from "../../tracking/periodStart";
import type { Frequency } from "../../tracking/staleness";
import type { Book, BoundTableReading } from "../rule";
import { siftBy, type Sifted } from "../sift";
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

/** By the first list of past results: the others of the workbook are the same most of the time. */
const histories = new WeakMap<
  readonly Kpi[],
  { readonly lists: readonly (readonly Kpi[])[]; readonly history: History }
>();

/** Undefined where the workbook keeps no past results. It stays the same while none of them changes. */
export function historyOf({ tables }: Book): History | undefined {
  const lists = tables.filter(isHistory).map(({ kpis }) => kpis);
  const [first] = lists;
  if (!first) return undefined;
  const known = histories.get(first);
  if (known?.lists.length === lists.length && known.lists.every((list, i) => list === lists[i]))
    return known.history;
  const history = readHistory(lists);
  histories.set(first, { lists, history });
  return history;
}

/** A table of actuals, with a row or a column per period. */
export function isHistory({ table }: BoundTableReading): boolean {
  return table.role === "actuals";
}

function readHistory(lists: readonly (readonly Kpi[])[]): History {
  const [byId, byName] = [new Map<string, Sample[]>(), new Map<string, Sample[]>()];
  for (const kpis of lists)
    for (const kpi of kpis)
      for (const sample of samplesOf(kpi)) {
        if (kpi.id) add(byId, kpi.id, sample);
        if (kpi.name) add(byName, kpi.name, sample);
      }
  for (const samples of [...byId.values(), ...byName.values()]) putInOrder(samples);
  return { byId, byName };
}

/** Periods as ISO writes them stand in order; others stay as the sheet has them. */
function putInOrder(samples: Sample[]): void {
  if (samples.every(({ period }) => /^\d{4}/.test(period)))
    samples.sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
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

const withPast = siftBy(readPast);

/** The KPIs of a plan whose target can be compared with past results; none of a table of results itself. */
export function pastResults(book: Book, bound: BoundTableReading): readonly Sifted<Kpi, PastResults>[] {
  const history = historyOf(book);
  if (!history || bound.table.role !== "plan") return [];
  return withPast(bound.kpis, {
    history,
    ofTitle: lengthOfTitle(bound),
    startOfTitle: startOfTitle(bound),
  });
}

interface Past {
  readonly history: History;
  /** Of rows that do not say their period. */
  readonly ofTitle: Frequency | undefined;
  readonly startOfTitle: string | undefined;
}

/** Undefined where there are no past results, or no direction. */
function readPast(kpi: Kpi, { history, ofTitle, startOfTitle }: Past): PastResults | undefined {
  const target = quantityOf(kpi.target);
  const { direction } = kpi;
  if (!target || target.relative || target.rank || target.comparator === "between" || !direction)
    return undefined;
  if (direction === "range" || direction === "milestone" || direction === "rating") return undefined;
  const length = readPeriodLength(kpi.period) ?? ofTitle;
  const start = periodStart(kpi.period) ?? startOfTitle;
  const values = samplesFor(history, kpi)
    .filter((sample) => isOver(sample, start))
    .filter((sample) => isLevel(target) || (length !== undefined && sample.length === length))
    .flatMap(({ amount }) => inTargetUnit(target, amount) ?? []);
  return values.length > 0 ? { values, higherIsBetter: !isLowerBetter(direction), target } : undefined;
}

export function hasHistory(history: History, kpi: Kpi, startOfTitle: string | undefined): boolean {
  const start = periodStart(kpi.period) ?? startOfTitle;
  return samplesFor(history, kpi).some((sample) => isOver(sample, start));
}

/** The first day of the period that a sheet is the plan of, as its title says it. */
export function startOfTitle(bound: BoundTableReading): string | undefined {
  return titlesOf(bound).flatMap((title) => periodStart(title) ?? [])[0];
}

/** The months of the quarter that is being planned are how it goes, not how it went before. */
function isOver({ period }: Sample, start: string | undefined): boolean {
  if (start === undefined) return true;
  const end = periodEnd(period);
  return end !== undefined && end < start;
}

function samplesFor({ byId, byName }: History, { id, name }: Kpi): readonly Sample[] {
  return (id && byId.get(sameText(id))) || (name && byName.get(sameText(name))) || [];
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
