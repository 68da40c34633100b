import type { Calendar } from "../../domain/tracking/workdays";
import type { ByLanguage } from "../language";

/** Holidays and make-up days change every year, so they are a range of the workbook and not a list in here. */
export const calendarParameters = {
  holidays: { kind: "dates", optional: true },
  makeup: { kind: "dates", optional: true },
} as const;

type Words = Record<keyof typeof calendarParameters, { readonly name: string; readonly text: string }>;

export const calendarWords: ByLanguage<Words> = {
  "zh-CN": {
    holidays: { name: "节假日", text: "法定节假日的日期。" },
    makeup: { name: "调休", text: "需要上班的周末日期（调休）。" },
  },
  "en-US": {
    holidays: { name: "holidays", text: "Dates of public holidays." },
    makeup: { name: "make-up days", text: "Weekend dates that are worked to make up for holidays." },
  },
};

export function calendarOf(holidays: readonly number[] = [], makeUp: readonly number[] = []): Calendar {
  return { holidays: new Set(holidays.map(Math.floor)), makeUpDays: new Set(makeUp.map(Math.floor)) };
}

/** Longer spans than a century are a typing mistake, and counting them day by day would hold up Excel. */
export const LONGEST_SPAN = 36_525;
