import { plainText } from "../kpi/plainText";
import { isBinding, timesIn } from "../kpi/times";

/** Sheets say the same few periods in row after row. */
const known = new Map<string, string | undefined>();
const KNOWN_LIMIT = 2000;

/** When in the year that it names a term ends, or in the next, is not written on the sheet. */
const namesTerm = /学期|学年|[春夏秋冬](?:学期|季)|\b(?:spring|summer|autumn|fall|winter|school|academic)\b/i;

/** The last day of the last period or deadline that a text names with its year: 2026Q2 → 2026-06-30. */
export function periodEnd(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (known.has(text)) return known.get(text);
  if (known.size >= KNOWN_LIMIT) known.clear();
  const ofTerm = namesTerm.test(text);
  const days = timesIn(plainText(text)).flatMap((time) => {
    const named = time.value ?? time.text;
    return isBinding(time) && !(ofTerm && /^\d{4}$/.test(named)) ? (lastDayOf(named) ?? []) : [];
  });
  const end = days.sort().at(-1);
  known.set(text, end);
  return end;
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
