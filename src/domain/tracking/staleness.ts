import type { Day } from "./workdays";

export type Frequency = "day" | "week" | "month" | "quarter" | "half" | "year";

/** The longest each collection period can last, in days. */
export const DAYS_IN: Readonly<Record<Frequency, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  half: 184,
  year: 366,
};

/** Days a figure is overdue: 0 while it is no older than one collection period. */
export function daysStale(asOf: Day, today: Day, frequency: Frequency): number {
  return Math.max(0, Math.floor(today) - Math.floor(asOf) - DAYS_IN[frequency]);
}
