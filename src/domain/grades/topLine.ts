/** The best fifth sets the benchmark. */
export const TOP_SHARE = 0.2;

/**
 * The score that only the best `share` of people reach: the lowest score still inside it. With few people it
 * is the best one's, so that the line never lies below the share it stands for. Null without scores.
 */
export function topLine(scores: readonly number[], share: number = TOP_SHARE): number | null {
  const ranked = [...scores].sort((a, b) => b - a);
  // 0.2 × 15 is 3.0000000000000004 or 2.9999999999999996 in binary; both mean three people.
  const inside = Math.max(1, Math.floor(ranked.length * share + 1e-9));
  return ranked[inside - 1] ?? null;
}
