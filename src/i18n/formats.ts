import type { DisplayLanguage, Language } from "./language";

/** A number from the workbook, or text that was in its place and is shown as it stands. */
export type Amount = number | string | undefined;

/** Numbers as people of one language write them. */
export interface Formats {
  readonly number: (value: Amount) => string;
  /** 95 is 95 %. */
  readonly percent: (value: Amount) => string;
  /** Points, one decimal. */
  readonly score: (value: Amount) => string;
  /** 0.4 is 40 %; for progress, without decimals. */
  readonly share: (value: number) => string;
  /** 2026-09-30 without its year where that is the year of `today`. */
  readonly day: (day: string, today: string) => string;
}

function formatAmount(format: (value: number) => string): (value: Amount) => string {
  return (value) => (typeof value === "number" ? format(value) : (value ?? ""));
}

export function formatsFor(language: DisplayLanguage): Formats {
  const locale: Language = language === "qps-ploc" ? "en-US" : language;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const score = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return {
    number: formatAmount((value) => number.format(value)),
    percent: formatAmount((value) => percent.format(value / 100)),
    score: formatAmount((value) => score.format(value)),
    share: (value) => share.format(value),
    day: (day, today) => (locale === "zh-CN" ? chineseDay(day, today) : englishDay(day, today)),
  };
}

function chineseDay(day: string, today: string): string {
  const [year = "", month, date] = day.split("-").map(Number);
  const short = `${month} 月 ${date} 日`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${year} 年 ${short}`;
}

const monthAndDay = { month: "short", day: "numeric", timeZone: "UTC" } as const;
const inThisYear = new Intl.DateTimeFormat("en-US", monthAndDay);
const inAnotherYear = new Intl.DateTimeFormat("en-US", { ...monthAndDay, year: "numeric" });

function englishDay(day: string, today: string): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? inThisYear : inAnotherYear;
  return format.format(new Date(`${day}T00:00:00Z`));
}
