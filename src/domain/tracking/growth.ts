/**
 * Compound annual growth of figures in yearly order, oldest first: (last / first)^(1/years) − 1, as a fraction.
 * Null with fewer than two figures or when the first or last is not positive: a rate would have no meaning.
 */
export function growthRate(figures: readonly number[]): number | null {
  const [first, last] = [figures[0], figures.at(-1)];
  const years = figures.length - 1;
  if (years < 1 || first === undefined || last === undefined || !(first > 0) || !(last > 0)) return null;
  return (last / first) ** (1 / years) - 1;
}
