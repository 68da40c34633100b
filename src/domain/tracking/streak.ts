/**
 * How many periods in a row, ending with the latest, went the same way: positive for reached, negative for
 * missed, 0 when the latest is unknown. `reached` is oldest first; null (not measured) ends a streak.
 */
export function streakOf(reached: readonly (boolean | null)[]): number {
  const latest = reached.at(-1);
  if (latest === undefined || latest === null) return 0;
  let length = 0;
  for (let index = reached.length - 1; index >= 0 && reached[index] === latest; index--) length++;
  return latest ? length : -length;
}
