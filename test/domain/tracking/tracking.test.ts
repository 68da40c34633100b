import { growthRate } from "../../../src/domain/tracking/growth";
import { paceOf } from "../../../src/domain/tracking/pace";
import { daysStale } from "../../../src/domain/tracking/staleness";
import { streakOf } from "../../../src/domain/tracking/streak";
import { VOLATILITY_LIMIT, volatilityOf } from "../../../src/domain/tracking/volatility";
import { countWorkdays, dueDay, isWorkday } from "../../../src/domain/tracking/workdays";

/** Excel's day number of a date. */
const day = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;

test.each([
  [[100, 125, 156.25, 195.3125], 0.25],
  [[100, 81], -0.19],
  [[5], null],
  [[0, 5], null],
  [[-5, 5], null],
])("growth of %p is %p a year", (figures, rate) =>
  rate === null ? expect(growthRate(figures)).toBeNull() : expect(growthRate(figures)).toBeCloseTo(rate, 12),
);

describe("pace", () => {
  test.each([
    ["half way, half done", { actual: 50, target: 100, start: 0, elapsed: 0.5 }, 50, 1, 100],
    ["falling target", { actual: 4, target: 2, start: 6, elapsed: 0.5 }, 4, 1, 2],
    ["behind", { actual: 87, target: 90, start: 85, elapsed: 0.8 }, 89, 0.5, 87.5],
    ["clock past the end", { actual: 90, target: 100, start: 0, elapsed: 1.3 }, 100, 0.9, 90],
  ])("%s", (_, question, expected, ratio, forecast) => {
    const pace = paceOf(question);
    expect(pace.expected).toBeCloseTo(expected, 12);
    expect(pace.ratio).toBeCloseTo(ratio, 12);
    expect(pace.forecast).toBeCloseTo(forecast, 12);
  });

  test("nothing can be said before the period begins", () =>
    expect(paceOf({ actual: 0, target: 100, start: 0, elapsed: 0 })).toEqual({
      expected: 0,
      ratio: null,
      forecast: null,
    }));
});

test.each([
  [[true, true], 2],
  [[true, false, false], -2],
  [[false, true], 1],
  [[true, null, true], 1],
  [[true, null], 0],
  [[], 0],
])("streak of %p is %p", (reached, streak) => expect(streakOf(reached)).toBe(streak));

test.each([
  [[1, 1, 1], 0],
  [[0.9, 1.1], 0.1],
  [[1], null],
  [[-1, 1], null],
])("volatility of %p is %p", (attainments, volatility) =>
  volatility === null
    ? expect(volatilityOf(attainments)).toBeNull()
    : expect(volatilityOf(attainments)).toBeCloseTo(volatility, 12),
);

test("a record that swings by a fifth is over the limit", () => {
  expect(volatilityOf([0.8, 1.2])).toBeGreaterThan(VOLATILITY_LIMIT);
});

test.each([
  ["yesterday, daily", "2026-03-01", "2026-03-02", "day", 0],
  ["two days, daily", "2026-03-01", "2026-03-03", "day", 1],
  ["one month old, monthly", "2026-01-01", "2026-02-01", "month", 0],
  ["a quarter and a week old, quarterly", "2026-01-01", "2026-04-10", "quarter", 7],
] as const)("%s", (_, asOf, today, frequency, overdue) =>
  expect(daysStale(day(asOf), day(today), frequency)).toBe(overdue),
);

/** National Day 2026: off 1 to 7 October, made up on Sunday 27 September and Saturday 10 October. */
const october = {
  holidays: new Set([1, 2, 3, 4, 5, 6, 7].map((n) => day(`2026-10-0${n}`))),
  makeUpDays: new Set([day("2026-09-27"), day("2026-10-10")]),
};

test.each([
  ["a Friday", "2026-09-25", true],
  ["an ordinary Saturday", "2026-09-26", false],
  ["a Sunday worked to make up", "2026-09-27", true],
  ["a holiday on a Thursday", "2026-10-01", false],
])("%s", (_, date, works) => expect(isWorkday(day(date), october)).toBe(works));

test.each([
  ["three workdays over the holiday", "2026-09-30", 3, "2026-10-10"],
  ["five workdays from a Monday", "2026-11-23", 5, "2026-11-30"],
  ["none from a Sunday", "2026-11-22", 0, "2026-11-23"],
  ["back over a weekend", "2026-11-23", -1, "2026-11-20"],
])("%s", (_, start, workdays, due) => expect(dueDay(day(start), workdays, october)).toBe(day(due)));

test("workdays are counted with both ends, backwards as negative", () => {
  expect(countWorkdays(day("2026-09-28"), day("2026-10-11"), october)).toBe(6);
  expect(countWorkdays(day("2026-11-30"), day("2026-11-23"))).toBe(-6);
});
