import { mean } from "../numbers";

/** Who rated: managers, peers, reports and, where asked, customers. */
export type RaterGroup = "superior" | "peer" | "subordinate" | "customer";

export interface GroupRatings {
  readonly group: RaterGroup;
  readonly scores: readonly number[];
}

/** Superior, peer and subordinate count alike; customers count only when given a weight. */
export const EQUAL_GROUPS: Readonly<Record<RaterGroup, number>> = {
  superior: 1,
  peer: 1,
  subordinate: 1,
  customer: 0,
};

/** Fewer raters would give away who said what. A person has one superior, so that group is never withheld. */
export const FEWEST_RATERS = 3;

const ANONYMOUS: ReadonlySet<RaterGroup> = new Set(["peer", "subordinate"]);

export interface Rating360 {
  /** Null when no group can be used. */
  readonly score: number | null;
  readonly used: readonly RaterGroup[];
  /** Weighted groups without any rating; the others share their weight. */
  readonly missing: readonly RaterGroup[];
  /** Groups with too few raters to stay anonymous; left out. */
  readonly withheld: readonly RaterGroup[];
}

/** The mean of each group first, then the groups by weight; absent groups' weight goes to the others. */
export function rate360(
  ratings: readonly GroupRatings[],
  weights: Readonly<Record<RaterGroup, number>> = EQUAL_GROUPS,
  fewest: number = FEWEST_RATERS,
): Rating360 {
  const scoresOf = (group: RaterGroup): number[] =>
    ratings.filter((item) => item.group === group).flatMap(({ scores }) => scores);
  const groups = (Object.keys(weights) as RaterGroup[]).filter((group) => weights[group] > 0);
  const missing = groups.filter((group) => scoresOf(group).length === 0);
  const withheld = groups.filter(
    (group) => ANONYMOUS.has(group) && !missing.includes(group) && scoresOf(group).length < fewest,
  );
  const used = groups.filter((group) => !missing.includes(group) && !withheld.includes(group));
  const total = used.reduce((sum, group) => sum + weights[group], 0);
  const score = used.reduce((sum, group) => sum + mean(scoresOf(group)) * weights[group], 0) / total;
  return { score: total > 0 ? score : null, used, missing, withheld };
}
