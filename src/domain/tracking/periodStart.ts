import { plainText } from "../kpi/plainText";
import { isBinding, timesIn } from "../kpi/times";

/** Sheets say the same few periods in row after row. */
const known = new Map<string, string | undefined>();
const KNOWN_LIMIT = 2000;

/** The first day of the first period that a text names with its year: 2026 年第三季度 → 2026-07-01. */
export function periodStart(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (known.has(text)) return known.get(text);
  if (known.size >= KNOWN_LIMIT) known.clear();
  const days = timesIn(plainText(text)).flatMap((time) =>
    isBinding(time) ? (firstDayOf(time.value ?? time.text) ?? []) : [],
  );
  const [start] = days.sort();
  known.set(text, start);
  return start;
}

function firstDayOf(iso: string): string | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{1,2})))?$/.exec(iso);
  if (!match) return undefined;
  const [, year, quarter, half, month] = match;
  const first = quarter ? Number(quarter) * 3 - 2 : half ? Number(half) * 6 - 5 : Number(month ?? 1);
  return `${year}-${String(first).padStart(2, "0")}-01`;
}
