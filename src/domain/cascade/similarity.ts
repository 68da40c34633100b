/** How much two short texts have in common, from 0 to 1, by the pairs of characters they share. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  if (pairsA.length === 0 || pairsB.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const pair of pairsA) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsB) {
    const left = rest.get(pair) ?? 0;
    if (left > 0) shared += 1;
    rest.set(pair, left - 1);
  }
  return (2 * shared) / (pairsA.length + pairsB.length);
}

/** Marks between do not count; one before the first makes one letter count and beginnings weigh more. */
function pairsOf(text: string): string[] {
  const marked = ` ${text.toLowerCase().replace(/[-_.\s/]/g, "")}`;
  return [...marked].slice(0, -1).map((char, i) => char + (marked[i + 1] ?? ""));
}
