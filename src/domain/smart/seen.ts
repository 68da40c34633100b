import type { GoalToken } from "./goalTokens";
import type { Goal } from "./readGoal";

/** What the words of a goal amount to. */
export interface Seen {
  readonly verb: GoalToken | undefined;
  /** A metric said whole (毛利率), one by its ending (…率), or none. */
  readonly metric: "named" | "ending" | undefined;
  readonly metricText: string;
  /** How much is said of the object, in Chinese characters; an English word counts as two. */
  readonly object: number;
  /** 客户, 产品: an object, but a general one. */
  readonly hasPlainObject: boolean;
  readonly hasScope: boolean;
  /** How much a name without a metric must say when there is no number: in Chinese no name is enough. */
  readonly unmeasuredObject: number;
  /** The number counts things (20家) and is no share. */
  readonly counts: boolean;
}

/** Two characters make a Chinese word: 床位, 退货. */
export const ONE_WORD = 2;

export function countsThings({ quantities }: Goal): boolean {
  return quantities.some(
    ({ quantity: { unit } }) => unit !== undefined && !/^(?:%|‰|个?百分点|pp|倍|x)$/.test(unit),
  );
}
