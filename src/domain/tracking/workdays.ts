/** Days are counted as Excel counts them: whole numbers, 1 is 1 January 1900. */
export type Day = number;

export interface Calendar {
  /** Public holidays; a weekend day among them changes nothing. */
  readonly holidays: ReadonlySet<Day>;
  /** Weekend days people work to make up for a long holiday (调休). They win over holidays. */
  readonly makeUpDays: ReadonlySet<Day>;
}

export const WEEKDAYS_ONLY: Calendar = { holidays: new Set(), makeUpDays: new Set() };

/** In Excel's count a day divisible by seven is a Saturday, the one after it a Sunday. */
export function isWorkday(day: Day, { holidays, makeUpDays }: Calendar = WEEKDAYS_ONLY): boolean {
  if (makeUpDays.has(day)) return true;
  const weekend = day % 7 === 0 || day % 7 === 1;
  return !weekend && !holidays.has(day);
}

/** Workdays from `start` to `end`, both included; negative when the end lies before the start. */
export function countWorkdays(start: Day, end: Day, calendar: Calendar = WEEKDAYS_ONLY): number {
  const [first, last] = start <= end ? [start, end] : [end, start];
  let count = 0;
  for (let day = first; day <= last; day++) if (isWorkday(day, calendar)) count++;
  return start <= end ? count : -count;
}

/**
 * The day by which something is due `workdays` working days after `start`; the start itself does not count.
 * Zero gives the start when it is a workday, else the next one.
 */
export function dueDay(start: Day, workdays: number, calendar: Calendar = WEEKDAYS_ONLY): Day {
  const step = workdays < 0 ? -1 : 1;
  let day = start;
  while (workdays === 0 && !isWorkday(day, calendar)) day++;
  for (let left = Math.abs(workdays); left > 0;) {
    day += step;
    if (isWorkday(day, calendar)) left--;
  }
  return day;
}
