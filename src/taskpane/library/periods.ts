import { periodName } from "../../domain/library/period";
import type { TemplatePeriod } from "../../domain/library/template";
import type { DisplayLanguage } from "../../i18n/language";
import { inReadersLetters } from "../../i18n/ruleWords";

/** What a plan may be for, seen from a day such as 2026-09-30: this year and the next, whole and by quarters. */
export function periodsFrom(today: string): readonly TemplatePeriod[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].flatMap((one) => [
    ...[1, 2, 3, 4].map((quarter) => ({ year: one, quarter })),
    { year: one },
  ]);
}

/** The quarter of the day. */
export function currentPeriod(today: string): TemplatePeriod {
  return { year: Number(today.slice(0, 4)), quarter: Math.ceil(Number(today.slice(5, 7)) / 3) };
}

export function periodLabel(period: TemplatePeriod, language: DisplayLanguage): string {
  const name = periodName(period, language === "zh-CN" ? "zh-CN" : "en-US");
  return inReadersLetters(language, name);
}
