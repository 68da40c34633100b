import { isBlankCell, type Cell } from "../../model/cell";
import { displayText, type DataLocale } from "../../model/text";
import type { Scalar } from "../../model/values";

/** What the cell holds when a person begins to edit it: its formula, or its value as it would be typed. */
export function entryText(cell: Cell, style: { readonly numberFormat?: string }, locale: DataLocale): string {
  if (cell.formula !== undefined) return cell.formula;
  if (isBlankCell(cell)) return "";
  if (cell.forcedText && typeof cell.value === "string") return `'${cell.value}`;
  return editableValue(cell.value, style.numberFormat, locale);
}

function editableValue(value: Scalar, numberFormat: string | undefined, locale: DataLocale): string {
  if (typeof value !== "number") return displayText(value, "General", locale);
  const format = numberFormat ?? "General";
  if (/%/.test(format)) return `${trimNumber(value * 100)}%`;
  if (isDateLike(format)) return displayText(value, dateEntryFormat(value, locale), locale);
  return trimNumber(value);
}

/** Fifteen digits, as Excel shows them in the formula bar. */
const trimNumber = (value: number): string => String(Number(value.toPrecision(15)));

function isDateLike(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

function dateEntryFormat(value: number, locale: DataLocale): string {
  const date = locale === "zh-CN" ? "yyyy/m/d" : "m/d/yyyy";
  if (Number.isInteger(value)) return date;
  return value < 1 ? "h:mm:ss" : `${date} h:mm:ss`;
}
