import { fail, type Failure } from "../failure";
import { add, divide, multiply } from "../numbers";

/** What a missing score does: its weight goes to the others, it counts as 0, or there is no total. */
export const missingPolicies = ["exclude", "zero", "block"] as const;
export type MissingPolicy = (typeof missingPolicies)[number];

export interface ScoredItem {
  readonly score: number | undefined;
  /** In percent; an item without a weight does not count. */
  readonly weight: number | undefined;
}

export interface Total {
  readonly total: number;
  /** Items with a weight and no score. */
  readonly missing: number;
  /** Share of the weights that has a score, 0 to 1. */
  readonly covered: number;
}

/** Σ weight × score / Σ weight over what counts. */
export function totalOf(items: readonly ScoredItem[], policy: MissingPolicy = "exclude"): Total | Failure {
  const weighted = items.flatMap(({ score, weight }) => (weight ? [{ score, weight }] : []));
  if (weighted.some(({ weight }) => weight < 0)) return fail("weightNegative");
  const scored = weighted.flatMap(({ score, weight }) => (score === undefined ? [] : [{ score, weight }]));
  const missing = weighted.length - scored.length;
  if (missing > 0 && policy === "block") return fail("scoresMissing", { count: missing });
  const all = add(...weighted.map(({ weight }) => weight));
  const present = add(...scored.map(({ weight }) => weight));
  const whole = policy === "zero" ? all : present;
  if (whole === 0) return fail("weightsZero");
  const sum = add(...scored.map(({ score, weight }) => multiply(score, weight)));
  return { total: divide(sum, whole), missing, covered: divide(present, all) };
}
