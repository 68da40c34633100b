import { plain, type Live } from "../formulas/live";

/** Of equals the one further up comes first. */
const ORDER = 1e-9;
/** Below every score: whoever has none comes last. */
const NOTHING = -1;

/** What something is ranked by, apart from all others: its score, and its place in the table among equals. */
export function rankKey(score: string, at: number, count: number, value: number | undefined): Live {
  const order = (count - at) * ORDER;
  return plain(`IF(ISNUMBER(${score}),${score},${NOTHING})+${order}`, (value ?? NOTHING) + order);
}

/** Where the k-th by its key stands in its list, counted from 1. */
export function placeOf(k: number, keys: string): string {
  return `MATCH(LARGE(${keys},${k}),${keys},0)`;
}

/** Places in the order of their scores, as the formulas have it. */
export function rankedPlaces(scores: readonly (number | undefined)[]): number[] {
  return scores
    .map((score = NOTHING, at) => ({ at, key: score + (scores.length - at) * ORDER }))
    .sort((a, b) => b.key - a.key)
    .map(({ at }) => at);
}
