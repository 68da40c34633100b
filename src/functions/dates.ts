const MILLISECONDS = 86_400_000;
/** Excel's day 0; from March 1900 its count and the calendar agree. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The Excel day number of 2026-06-30, 2026/6/30, 2026.6.30 or 2026年6月30日; undefined for anything else. */
export function readDay(text: string): number | undefined {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  // 31 June would roll over into July.
  if (new Date(time).getUTCMonth() !== month - 1) return undefined;
  return Math.round((time - DAY_ZERO) / MILLISECONDS);
}
