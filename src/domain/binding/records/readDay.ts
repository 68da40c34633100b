import { plainText } from "../../kpi/plainText";
import type { ReadCell } from "../snapshot";

/** A date as the sheet says it. */
export interface Moment {
  readonly text: string;
  /** 2026-06-30, when the text names a day. */
  readonly day?: string;
}

/** Excel counts days from the last one of 1899. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export function dayOfSerial(serial: number): string {
  return new Date(EXCEL_EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

export function readMoment(cell: ReadCell | undefined, year?: number): Moment | undefined {
  if (!cell) return undefined;
  const text = cell.text.trim();
  const day = readDay(cell, year);
  return day === undefined ? { text } : { text, day };
}

/** Serials from 1990 to 2099: below they are amounts, above they are codes. */
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 73_050];

export function isDateSerial(value: number): boolean {
  return value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

function readDay({ value, text }: ReadCell, year: number | undefined): string | undefined {
  if (typeof value === "number") return isDateSerial(value) ? dayOfSerial(value) : undefined;
  return typeof value === "string" ? dayInText(plainText(text), year) : undefined;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

/** The day a text names, its year from the sheet where it has none: 6月30日, 年底, 第三季度末, 30 Sep 2026. */
export function dayInText(text: string, year: number | undefined): string | undefined {
  const whole = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:前|之前|以前|止)?$/.exec(text);
  if (whole) return isoDay(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const written = yearIn(text) ?? year;
  if (written === undefined) return undefined;
  const day = /(?<!\d)(\d{1,2})月(\d{1,2})[日号]/.exec(text) ?? /^(\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (day) return isoDay(written, Number(day[1]), Number(day[2]));
  const monthEnd = /(?<!\d)(\d{1,2})月(?:份)?(?:底|末)/.exec(text);
  if (monthEnd) return lastOf(written, Number(monthEnd[1]));
  const quarter = /(?:第?([1-4一二三四])季度|Q([1-4]))(?:底|末|前|内)?(?:完成|前|止)?$/i.exec(text);
  if (quarter && /底|末/.test(text))
    return lastOf(written, 3 * quarterNumber(quarter[1] ?? quarter[2] ?? ""));
  if (/上半年(?:底|末)|年中/.test(text)) return lastOf(written, 6);
  if (/年(?:度)?(?:底|末)|year[- ]end|end of (?:the )?year/i.test(text)) return lastOf(written, 12);
  if (/end of q([1-4])/i.test(text)) return lastOf(written, 3 * Number(/q([1-4])/i.exec(text)?.[1]));
  return englishDay(text, written);
}

function englishDay(text: string, year: number): string | undefined {
  const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${monthName}`, "i").exec(text);
  if (dayFirst) return isoDay(year, monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = new RegExp(`\\b${monthName}[ -](\\d{1,2})(?:st|nd|rd|th)?\\b`, "i").exec(text);
  return monthFirst ? isoDay(year, monthNumber(monthFirst[1]), Number(monthFirst[2])) : undefined;
}

function monthNumber(name = ""): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export function quarterNumber(text: string): number {
  const chinese = "一二三四".indexOf(text);
  return chinese >= 0 ? chinese + 1 : Number(text);
}

/** The first year a text names: 2026年, FY2026, FY26, 2026-03. */
export function yearIn(text: string): number | undefined {
  const long = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text) ?? /(?<!\d)(20\d{2})(?=[01]\d(?!\d))/.exec(text);
  if (long) return Number(long[1]);
  const short = /\bFY ?(\d{2})\b/i.exec(text) ?? /(?<!\d)(\d{2})年(?!以|内|期)/.exec(text);
  return short ? 2000 + Number(short[1]) : undefined;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

function lastOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
