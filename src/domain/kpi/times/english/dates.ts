import { dayText, monthEndText, monthText, yearText } from "../calendar";
import type { TimeForm } from "../time";
import { by, endOf, form, month, monthNumber, the, year } from "./parts";

const day = "(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";

/** 31/03/2027 and 03/31/2027 are clear; 04/03/2027 is one day here and another there. */
function dayOrMonthFirst(year: string | undefined, a: number, b: number): string | undefined {
  if (a > 12) return dayText(year, b, a);
  return b > 12 || a === b ? dayText(year, a, b) : undefined;
}

/** Days and months, the fullest first. */
export const dateForms: readonly TimeForm[] = [
  // Months. Excel shows Jun-26 for June 2026.
  form("period", `\\b${month}[-']'?(\\d{2})(?!\\d)`, ([, m, y]) => monthText(yearText(y), monthNumber(m))),
  form("period", "(?<![\\d.,$£€-])(20\\d{2})[-/.](0[1-9]|1[0-2])(?![-/.\\d])", ([, y, m]) =>
    monthText(y, Number(m)),
  ),
  form(
    "deadline",
    `(?:${by}${the})?(?<!\\d)${year}[-/.](1[0-2]|0?[1-9])[-/.](3[01]|[12]\\d|0?[1-9])(?!\\d)`,
    ([, y, m, d]) => dayText(y, Number(m), Number(d)),
  ),
  form(
    "deadline",
    `(?:${by}${the})?\\b${day}(?:\\s+of)?[ -]${month}(?![a-z])(?:,?[ -]${year}\\b)?`,
    ([, d, m, y]) => dayText(y, monthNumber(m), Number(d)),
  ),
  form(
    "deadline",
    `(?:${by}${the})?\\b${month}[ -]${day}\\b(?!,?\\d|%)(?:,?\\s+${year}\\b)?`,
    ([, m, d, y]) => dayText(y, monthNumber(m), Number(d)),
  ),
  form("deadline", `${by}(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])(?![\\d/])`),
  form("deadline", `(?:${by})?(?<![\\d/.])(\\d{1,2})[/.](\\d{1,2})[/.](20\\d{2})(?!\\d)`, ([, a, b, y]) =>
    dayOrMonthFirst(y, Number(a), Number(b)),
  ),
  form("deadline", "(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)", ([, y, m, d]) =>
    dayText(y, Number(m), Number(d)),
  ),
  form(
    "deadline",
    `(?:(?:${by}|in\\s+)?${endOf}|\\bend[- ])${month}(?![a-z])(?:\\s+${year}\\b)?`,
    ([, m, y]) => monthEndText(y, monthNumber(m)),
  ),
  form(
    "period",
    `\\b(?:from|between)?\\s*${month}(?:\\s+${year})?\\s*(?:-|–|—|to|through|thru|until|and)\\s*${month}(?![a-z])(?:\\s+${year}\\b)?`,
    ([, a, y1, b, y2]) => {
      const [from, to] = [monthText(y1 ?? y2, monthNumber(a)), monthText(y2 ?? y1, monthNumber(b))];
      return from && to ? `${from}/${to}` : undefined;
    },
  ),
  form(
    "deadline",
    `\\b(?:by|before|until|till|prior to|no later than|due)\\s+(?:(?:mid|early|late)[- ])?(?:next\\s+)?${month}(?![a-z])(?:,?\\s+${year}\\b)?`,
    ([, m, y]) => monthText(y, monthNumber(m)),
  ),
  form("period", `\\b${month},?\\s+${year}\\b`, ([, m, y]) => monthText(y, monthNumber(m))),
  form(
    "period",
    `\\b(?:in|during|for|throughout|this|next)\\s+(?:(?:mid|early|late)[- ])?${month}(?![a-z])`,
    ([, m]) => monthText(undefined, monthNumber(m)),
  ),
];
