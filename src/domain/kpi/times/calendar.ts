/** Parts of ISO 8601 texts. The year is left open, as --, where nobody says it. */

const pad = (number: number): string => String(number).padStart(2, "0");

/** 26 and 2026 are both 2026; undefined stays open. */
export function yearText(year: string | undefined): string | undefined {
  if (!year) return undefined;
  return year.length === 2 ? `20${year}` : year;
}

function dated(year: string | undefined, rest: string): string {
  return `${year ?? "-"}-${rest}`;
}

export function lastDayOf(year: string | undefined, month: number): number {
  // A February without a year has 28 days.
  return new Date(Date.UTC(Number(year ?? 2001), month, 0)).getUTCDate();
}

export function dayText(year: string | undefined, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const limit = year === undefined && month === 2 ? 29 : lastDayOf(year, month);
  return day > limit ? undefined : dated(year, `${pad(month)}-${pad(day)}`);
}

export function monthText(year: string | undefined, month: number): string | undefined {
  return month < 1 || month > 12 ? undefined : dated(year, pad(month));
}

export function monthEndText(year: string | undefined, month: number): string | undefined {
  return dayText(year, month, lastDayOf(year, month));
}

export function quarterText(year: string | undefined, quarter: number): string {
  return dated(year, `Q${quarter}`);
}

export function halfText(year: string | undefined, half: number): string {
  return dated(year, `H${half}`);
}

/** The last day of a year, half, quarter or month; a day is its own. An open year is filled in with the one given. */
export function endOfPeriod(value: string, year?: number): string | undefined {
  const filled = year === undefined ? value : withYear(value, year);
  const match = /^(\d{4})(?:-(?:(Q|H)(\d)|(\d{2})(?:-(\d{2}))?))?$/.exec(filled);
  if (!match) return undefined;
  const [, known, kind, part, month, day] = match;
  if (day) return filled;
  const months = kind === "Q" ? Number(part) * 3 : kind === "H" ? Number(part) * 6 : Number(month ?? 12);
  return monthEndText(known, months);
}

/** --09-30 with 2026 is 2026-09-30; a value that has its year keeps it. */
export function withYear(value: string, year: number): string {
  return value.startsWith("--") ? `${year}${value.slice(1)}` : value;
}

const MILLISECONDS = 86_400_000;
/** Excel's day 0; from March 1900 its count and the calendar agree. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The ISO day of an Excel day number. */
export function isoDay(serial: number): string {
  return new Date(DAY_ZERO + Math.floor(serial) * MILLISECONDS).toISOString().slice(0, 10);
}
