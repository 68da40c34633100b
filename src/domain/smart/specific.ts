import type { SmartReason } from "./smartReasons";
import { goalTokens } from "./goalTokens";
import { isMilestone } from "./milestone";
import type { Goal } from "./readGoal";
import { ONE_WORD, type Seen } from "./seen";
import { seenInChinese } from "./seenInChinese";
import { seenInEnglish } from "./seenInEnglish";

/** Whether a goal has a number of its own, or one in the target column. */
export interface Measured {
  readonly inText: boolean;
  readonly inCell: boolean;
}

/** Why a goal names no concrete metric or deliverable with its object or scope; empty when it does. */
export function reasonsAgainstSpecific(goal: Goal, measured: Measured): SmartReason[] {
  const tokens = goalTokens(goal);
  if (isMilestone(goal, tokens)) return [];
  const seen = goal.isChinese ? seenInChinese(goal, tokens) : seenInEnglish(goal, tokens);
  return isConcrete(seen, measured) ? [] : whyNot(seen, measured);
}

/** 开展产学研合作 with ≥1项: beside a verb of doing, two words of the object and a number say enough. */
const doing = /^(?:开展|参与|探索|建立|构建|培养|培育|推广)$/;
/** 提升进店转化 and 降低采购成本 say one word about a bare noun; with two it is a concrete one. */
const TWO_WORDS = 4;

function isConcrete(seen: Seen, { inText, inCell }: Measured): boolean {
  const { verb, metric, object, hasScope, hasPlainObject, counts, unmeasuredObject } = seen;
  const isQualified = object >= ONE_WORD || hasScope || hasPlainObject;
  if (metric && (inText || !verb)) return metric === "named" || isQualified;
  if (metric && inCell) return metric === "named" || isQualified;
  if (metric) {
    const said = object + (metric === "named" ? 1 : 0);
    return (hasScope && said >= ONE_WORD) || said >= TWO_WORDS;
  }
  if (inText) return object >= ONE_WORD || (hasPlainObject && counts);
  if (verb) return inCell && object >= TWO_WORDS && doing.test(verb.text);
  return object >= (inCell ? ONE_WORD : unmeasuredObject);
}

function whyNot({ verb, metric, metricText, object }: Seen, { inText, inCell }: Measured): SmartReason[] {
  const reasons: SmartReason[] = [];
  if (verb) reasons.push({ code: "vagueVerb", column: "name", words: verb.text });
  if (!metric) reasons.push({ code: "noMetric", column: "name" });
  else reasons.push({ code: "noScope", column: "department", words: metricText });
  if (!verb && (inText || inCell) && object < ONE_WORD) reasons.push({ code: "noObject", column: "name" });
  return reasons;
}
