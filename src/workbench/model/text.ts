import { format, parseValue } from "numfmt";
import { isCellError, type Scalar } from "./values";

export type DataLocale = "zh-CN" | "en-US";

/** How a value looks under a number format, as in Range.text. Too narrow columns are the view's business. */
export function displayText(value: Scalar, numberFormat = "General", locale: DataLocale = "en-US"): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(numberFormat, value, { locale, dateErrorThrows: false, dateErrorNumber: false });
  } catch {
    return String(value);
  }
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
export function readEntry(text: string, currentFormat = "General"): TypedEntry {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), forcedText: true };
  if (currentFormat === "@") return { value: text };
  if (/^[=+-]/.test(text) && text.length > 1) {
    const number = parseValue(text);
    if (!text.startsWith("=") && number) return withFormat(number);
    // Excel reads a leading + or - as the start of a formula too.
    return { value: null, formula: text.startsWith("=") ? text : `=${text}` };
  }
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { value: { error: upper as "#N/A" } };
  const parsed = parseValue(text);
  return parsed ? withFormat(parsed) : { value: text };
}

/** Numbers as typed: Excel keeps 15 digits, and 35 × 0.01 must not come out as 0.35000000000000003. */
function withFormat({ v, z }: { v: unknown; z?: string | null }): TypedEntry {
  const value = typeof v === "number" ? Number(v.toPrecision(15)) : (v as boolean);
  return z && z !== "General" ? { value, numberFormat: z } : { value };
}
