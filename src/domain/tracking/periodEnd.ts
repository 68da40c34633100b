import { plainText } from "../kpi/plainText";
import { isBinding, timesIn } from "../kpi/times";

/** The last day of the last period or deadline that a text names with its year: 2026Q2 → 2026-06-30. */
export function periodEnd(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const ends = timesIn(plainText(text)).flatMap((time) => (isBinding(time) ? (lastDayOf(time.value ?? time.text) ?? []) : []));
  return ends.sort().at(-1);
}

function lastDayOf(iso: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{1,2})))?$/.exec(iso);
  if (!match) return undefined;
  const [, year, quarter, half, month] = match;
  const last = quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : Number(month ?? 12);
  return new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10);
}

const DAY = 86_400_000;

/** Days from the first to the second, both as 2026-09-30. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
