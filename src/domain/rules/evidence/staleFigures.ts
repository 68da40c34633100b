import type { Kpi } from "../../binding/records/readRecord";
import { readFrequency, readPeriodLength } from "../../tracking/frequency";
import { daysBetween, periodEnd } from "../../tracking/periodEnd";
import { DAYS_IN, type Frequency } from "../../tracking/staleness";
import type { BoundTableReading } from "../rule";
import { siftBy } from "../sift";
import { titlesOf } from "./tablePeriod";

/** Up to which day the whole sheet needs figures, and how many days late they may be. */
export interface Needs {
  readonly needed: string;
  readonly grace: number;
}

/** Today, or the end of the period that the sheet is about once that is over. */
export function neededUntil(bound: Pick<BoundTableReading, "table">, today: string): string {
  const ends = titlesOf(bound).flatMap((title) => periodEnd(title) ?? []);
  const [needed = today] = [today, ...ends].sort();
  return needed;
}

/** KPIs whose figure is older than one collection period. */
export const staleOnes = siftBy((kpi: Kpi, needs: Needs) => isStale(kpi, needs) || undefined);

function isStale(kpi: Kpi, { needed, grace }: Needs): boolean {
  const day = kpi.asOf?.day;
  const every = collectedEvery(kpi);
  if (day === undefined || every === undefined) return false;
  const over = [kpi.deadline?.day, periodEnd(kpi.period)].flatMap((end) => end ?? []);
  const [until = needed] = [needed, ...over].sort();
  return daysBetween(day, until) > DAYS_IN[every] + grace;
}

function collectedEvery({ frequency, period }: Kpi): Frequency | undefined {
  return readFrequency(frequency) ?? readPeriodLength(period);
}
