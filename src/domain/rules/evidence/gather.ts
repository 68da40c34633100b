/** Up to so many rows are told one by one; more of the same trouble is told once. */
export const MOST_ALONE = 5;

export function eachOrTogether<Row, Told>(
  rows: readonly Row[],
  each: (row: Row) => Told,
  together: (rows: readonly Row[]) => Told,
  most = MOST_ALONE,
): Told[] {
  return rows.length > most ? [together(rows)] : rows.map(each);
}
