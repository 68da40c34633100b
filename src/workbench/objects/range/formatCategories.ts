import { isDateFormat, isPercentFormat, isTextFormat } from "numfmt";

/** Which tab of Excel's dialog a number format is found on. */
export function formatCategory(format: string): string {
  if (format === "General") return "General";
  if (isTextFormat(format)) return "Text";
  if (format.startsWith("_(") || format.startsWith("_ ")) return "Accounting";
  if (isDateFormat(format)) return /[yd]/i.test(format) || !/[hs]/i.test(format) ? "Date" : "Time";
  if (isPercentFormat(format)) return "Percentage";
  if (/E[+-]/i.test(format)) return "Scientific";
  if (/\?\s*\/|#\s+\?+\/|\/\d/.test(format)) return "Fraction";
  if (/[$¥€£]/.test(format)) return "Currency";
  if (/^(?:#,##0|0)(?:\.0+)?_?\s*\)?(?:;.*)?$/.test(format)) return "Number";
  return "Custom";
}
