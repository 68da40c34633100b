import { format, parseValue } from "numfmt";
import { isCellError, type Scalar } from "./values";

export type DataLocale = "zh-CN" | "en-US";

/** How a value looks under a number format, as in Range.text. Too narrow columns are the view's business. */
export function displayText(value: Scalar, numberFormat = "General", locale: DataLocale = "en-US"): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(inRegion(numberFormat, locale), value, {
      locale,
      dateErrorThrows: false,
      dateErrorNumber: false,
    });
  } catch {
    return String(value);
  }
}

/** The region's own short date, which Excel writes into files and formats the American way whatever the region. */
const SHORT_DATE = "m/d/yyyy";
const CHINESE_SHORT_DATE = "yyyy/m/d";

function inRegion(numberFormat: string, locale: DataLocale): string {
  if (locale !== "zh-CN" || !numberFormat.startsWith(SHORT_DATE)) return numberFormat;
  const time = numberFormat.slice(SHORT_DATE.length);
  return time === "" || time === " h:mm" ? `${CHINESE_SHORT_DATE}${time}` : numberFormat;
}

export interface TypedEntry {
  readonly value: Scalar;
  readonly formula?: string;
  readonly forcedText?: true;
  /** The number format Excel gives a cell of General format when this is typed. */
  readonly numberFormat?: string;
}

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Reads what a person types, or what Range.values is given as text. */
export function readEntry(text: string, currentFormat = "General", locale: DataLocale = "en-US"): TypedEntry {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), forcedText: true };
  if (currentFormat === "@") return { value: text };
  if (/^[=+-]/.test(text) && text.length > 1) {
    const number = parseValue(text);
    if (!text.startsWith("=") && number) return withFormat(number, locale);
    // Excel reads a leading + or - as the start of a formula too.
    return { value: null, formula: text.startsWith("=") ? text : `=${text}` };
  }
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { value: { error: upper as "#N/A" } };
  const parsed = parseValue(locale === "zh-CN" ? text.replace(CHINESE_DAY, "$1/$2") : text);
  return parsed ? withFormat(parsed, locale) : { value: text };
}

/** Numbers as typed: Excel keeps 15 digits, and 35 × 0.01 must not come out as 0.35000000000000003. */
function withFormat({ v, z }: { v: unknown; z?: string | null }, locale: DataLocale): TypedEntry {
  const value = typeof v === "number" ? Number(v.toPrecision(15)) : (v as boolean);
  return z && z !== "General" ? { value, numberFormat: asExcelKeeps(z, locale) } : { value };
}

const FULL_DATE = /^(?:yyyy[-/]mm?[-/]dd?|mm?[-/]dd?[-/]yy(?:yy)?)(?<time> h.*)?$/;

/** A day without its year: Excel takes this year's. */
const DAY = /^mm?[-/]dd?$/;

const CHINESE_DAY = /^(\d{1,2})月(\d{1,2})日$/;

/** However a date is typed, the cell shows it as the region does. */
function asExcelKeeps(numberFormat: string, locale: DataLocale): string {
  if (DAY.test(numberFormat)) return locale === "zh-CN" ? 'm"月"d"日"' : "d-mmm";
  const typed = FULL_DATE.exec(numberFormat);
  if (!typed) return numberFormat;
  return typed.groups?.["time"] === undefined ? SHORT_DATE : `${SHORT_DATE} h:mm`;
}
