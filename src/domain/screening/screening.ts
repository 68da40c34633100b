/** What to do with a KPI idea: keep it as core, measure it better or find a stand-in, hold it in reserve, or drop it. */
export type Screening = "core" | "improve" | "reference" | "drop";

/** The middle of the scale both judgements are given on (1 to 5 by default). */
export const SCREENING_MIDDLE = 3;

/**
 * The importance × operability matrix. Important and easy to collect: core. Important but hard to collect:
 * improve the collection or substitute it. Easy but unimportant: a reference KPI of weight 0. Neither: drop.
 */
export function screen(
  importance: number,
  operability: number,
  middle: number = SCREENING_MIDDLE,
): Screening {
  if (importance >= middle) return operability >= middle ? "core" : "improve";
  return operability >= middle ? "reference" : "drop";
}
