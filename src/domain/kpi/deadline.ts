import { inDigits } from "./digits";
import { isMissing } from "./plainText";
import { isBinding, timesIn } from "./times";
import { endOfPeriod, isoDay, withYear } from "./times/calendar";

/** By when, or in which period, as a cell or a sentence says it. */
export interface Deadline {
  /** The ISO day, where the words give one: 6月30日前, 第三季度末. */
  readonly day?: string;
  /** Else the period: 2026-Q3, 2026-12, 2026-H2, 2026, P3M; --Q3 when nothing says the year. */
  readonly period?: string;
  /** The words themselves. */
  readonly text: string;
}

/** What is known beside the words: the year of the sheet, and today for 本季度 and 3个月内. */
export interface DeadlineContext {
  readonly year?: number | undefined;
  readonly today?: string | undefined;
}

/** The first deadline of a text, else its first period. A number is a day as Excel counts them. */
export function parseDeadline(cell: unknown, context: DeadlineContext = {}): Deadline | undefined {
  if (typeof cell === "number") return numberedDay(cell);
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const plain = inDigits(cell);
  if (/^\d{5}$/.test(plain)) return numberedDay(Number(plain));
  const binding = timesIn(plain).filter(isBinding);
  const best = binding.find(({ kind }) => kind === "deadline") ?? binding[0];
  if (!best) return undefined;
  return { ...valueOf(best.value ?? relativePeriod(best.text, context), context), text: best.text };
}

/** The day on which it ends: of a period its last. */
export function dueDay({ day, period }: Deadline): string | undefined {
  return day ?? (period === undefined ? undefined : endOfPeriod(period.split("/").at(-1) ?? period));
}

/** 1900 to 2199; smaller numbers are years or amounts. */
const FIRST_DAY = 1;
const LAST_DAY = 109_574;
const YEARS = { from: 1990, to: 2100 };

function numberedDay(cell: number): Deadline | undefined {
  if (Number.isInteger(cell) && cell >= YEARS.from && cell <= YEARS.to)
    return { period: String(cell), text: String(cell) };
  if (cell < FIRST_DAY || cell > LAST_DAY || !Number.isFinite(cell)) return undefined;
  return { day: isoDay(cell), text: String(cell) };
}

function valueOf(
  value: string | undefined,
  { year, today }: DeadlineContext,
): { day: string } | { period: string } | object {
  if (value === undefined) return {};
  const known = year ?? (today === undefined ? undefined : Number(today.slice(0, 4)));
  const filled =
    known === undefined
      ? value
      : value
          .split("/")
          .map((part) => withYear(part, known))
          .join("/");
  if (/^P/.test(filled) && today !== undefined) return { day: after(today, filled) };
  return /^(?:\d{4}|-)-\d{2}-\d{2}$/.test(filled) ? { day: filled } : { period: filled };
}

const steps: Readonly<Record<string, readonly [months: number, days: number]>> = {
  ...{ Y: [12, 0], M: [1, 0], W: [0, 7], D: [0, 1] },
};

function after(today: string, duration: string): string {
  const [, count = "0", unit = "D"] = /^P(\d+)([YMWD])$/.exec(duration) ?? [];
  const [months, days] = steps[unit] ?? [0, 1];
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const due = new Date(Date.UTC(year, month - 1 + months * Number(count), day + days * Number(count)));
  // 31 August and one month is 30 September, not 1 October.
  const isOver = months > 0 && due.getUTCDate() !== day;
  return new Date(due.getTime() - (isOver ? due.getUTCDate() * 86_400_000 : 0)).toISOString().slice(0, 10);
}

/** 本季度, 下半年 and this year, seen from today. */
function relativePeriod(text: string, { today }: DeadlineContext): string | undefined {
  if (today === undefined) return undefined;
  const step = /^(?:下|明|次|next|coming)/i.test(text) ? 1 : 0;
  const [year = 0, month = 1] = today.split("-").map(Number);
  const numbered = (size: number, prefix: string) => {
    const index = Math.floor((month - 1) / size) + step;
    const perYear = 12 / size;
    const number = (index % perYear) + 1;
    return `${year + Math.floor(index / perYear)}-${prefix}${prefix ? number : String(number).padStart(2, "0")}`;
  };
  if (/季|quarter/i.test(text)) return endIfEnd(text, numbered(3, "Q"));
  if (/半年|half/i.test(text)) return endIfEnd(text, numbered(6, "H"));
  if (/月|month/i.test(text)) return endIfEnd(text, numbered(1, ""));
  return /年|year/i.test(text) ? endIfEnd(text, String(year + step)) : undefined;
}

function endIfEnd(text: string, period: string): string {
  return /末|底|end/i.test(text) ? (endOfPeriod(period) ?? period) : period;
}
