import type { RuleLanguage } from "../rules/words";
import type { TemplatePeriod } from "./template";

const quarterNames = ["第一季度", "第二季度", "第三季度", "第四季度"];

/** As titles say it: 2026 年第一季度, Q1 2026. */
export function periodName({ year, quarter }: TemplatePeriod, language: RuleLanguage): string {
  if (quarter === undefined) return language === "zh-CN" ? `${year} 年度` : String(year);
  return language === "zh-CN" ? `${year} 年${quarterNames[quarter - 1] ?? ""}` : `Q${quarter} ${year}`;
}

/** As short as a sheet's name needs it. */
export function periodCode({ year, quarter }: TemplatePeriod): string {
  return quarter === undefined ? String(year) : `${year}Q${quarter}`;
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The last day of the period as Excel counts days. */
export function lastDay({ year, quarter = 4 }: TemplatePeriod): number {
  return (Date.UTC(year, quarter * 3, 0) - EXCEL_EPOCH) / DAY;
}

/** A day such as 2026-09-30 as Excel counts days. */
export function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - EXCEL_EPOCH) / DAY;
}

/** The quarter that a day as Excel counts them lies in. */
export function quarterOf(day: number): Required<TemplatePeriod> {
  const date = new Date(EXCEL_EPOCH + day * DAY);
  return { year: date.getUTCFullYear(), quarter: Math.floor(date.getUTCMonth() / 3) + 1 };
}
