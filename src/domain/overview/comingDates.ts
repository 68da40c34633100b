import { areaAddress } from "../binding/area";
import type { TableReading } from "../binding/detection";
import type { Kpi } from "../binding/records/readRecord";
import { titleOf } from "../rules/evidence/places";
import { titlesOf } from "../rules/evidence/tablePeriod";
import { sift } from "../rules/sift";
import { daysBetween, periodEnd } from "../tracking/periodEnd";
import { cellOf, type NamedPlace } from "./places";

/** What is due on a day. */
export type DateEvent =
  /** KPIs to be reached: how many, and the first of them. */
  | {
      readonly kind: "deadline";
      readonly count: number;
      readonly name: string;
      readonly title: string;
      readonly place: NamedPlace;
    }
  /** The period a table is about ends. */
  | { readonly kind: "periodEnd"; readonly title: string; readonly place: NamedPlace }
  /** The brief about the month before, due on the fifth. */
  | { readonly kind: "brief" }
  /** The quarter that ends on this day is to be reviewed. */
  | { readonly kind: "review" };

export interface ComingDate {
  /** As 2026-09-30. */
  readonly day: string;
  /** From today. */
  readonly inDays: number;
  readonly events: readonly DateEvent[];
}

/** A table with its KPIs that count. */
export interface DatedTable {
  readonly table: TableReading;
  readonly kpis: readonly Kpi[];
}

/** The monthly brief is due on the 5th (a requirement the product was founded on). */
const BRIEF_DAY = 5;
/** Nobody plans by what is further off than a quarter; more lines than these would hide the next one. */
const FURTHEST = 92;
const MOST = 4;

const deadlines = sift((kpi: Kpi) => kpi.deadline?.day ?? periodEnd(kpi.period));

/** What is due from today on, the next first. */
export function comingDates(tables: readonly DatedTable[], today: string): ComingDate[] {
  if (tables.length === 0) return [];
  const byDay = new Map<string, DateEvent[]>();
  const put = (day: string, event: DateEvent) => {
    if (day >= today && daysBetween(today, day) <= FURTHEST)
      byDay.set(day, [...(byDay.get(day) ?? []), event]);
  };
  for (const { table } of tables) {
    const place = { sheetName: table.sheetName, address: areaAddress(table.area) };
    const [end] = titlesOf({ table }).flatMap((title) => periodEnd(title) ?? []);
    if (end) put(end, { kind: "periodEnd", title: table.title, place });
  }
  for (const one of tables) for (const [day, event] of deadlinesOf(one)) put(day, event);
  put(nextBrief(today), { kind: "brief" });
  put(quarterEnd(today), { kind: "review" });
  return [...byDay]
    .sort(([a], [b]) => a.localeCompare(b))
    .slice(0, MOST)
    .map(([day, events]) => ({ day, inDays: daysBetween(today, day), events }));
}

function deadlinesOf({ table, kpis }: DatedTable): (readonly [string, DateEvent])[] {
  const byDay = new Map<string, { count: number; readonly first: Kpi }>();
  for (const { item, told: day } of deadlines(kpis)) count(byDay, day, item);
  return [...byDay].map(([day, { count, first }]) => [
    day,
    {
      kind: "deadline",
      count,
      name: titleOf(first),
      title: table.title,
      place: cellOf(table, first, ["deadline", "period", "name"]),
    },
  ]);
}

function count(byDay: Map<string, { count: number; readonly first: Kpi }>, day: string, kpi: Kpi): void {
  const there = byDay.get(day);
  if (there) there.count += 1;
  else byDay.set(day, { count: 1, first: kpi });
}

/** The fifth of this month, or of the next once that is over. */
function nextBrief(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  return isoDay(year, day <= BRIEF_DAY ? month : month + 1, BRIEF_DAY);
}

function quarterEnd(today: string): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return isoDay(year, Math.ceil(month / 3) * 3 + 1, 0);
}

/** Months may run over the year's end; day 0 is the last of the month before. */
function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
