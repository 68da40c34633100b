import { parseQuantity } from "../kpi/parseQuantity";
import { isQuantity } from "../kpi/quantity";
import { goalTokens } from "./goalTokens";
import { isMilestone, saysMilestone } from "./milestone";
import type { Goal } from "./readGoal";
import type { Measured } from "./specific";
import { actionVerbs } from "./words/chinese";
import { actionVerbs as englishActions } from "./words/english";

/** Whether the target's own cell, or the sentence, says an amount. */
export function measuredBy(goal: Goal, target: unknown): Measured {
  const cell = parseQuantity(target);
  const inCell =
    isQuantity(cell) || cell.reason === "several" || (cell.reason === "text" && saysMilestone(cell.text));
  return { inText: goal.quantities.length > 0, inCell };
}

/** Whether a goal can be measured: an amount, a result that is there or not, or something done every so often. */
export function isMeasured(goal: Goal, { inText, inCell }: Measured): boolean {
  return inText || inCell || isMilestone(goal) || isDoneOften(goal);
}

const chineseAction = new RegExp(actionVerbs.join("|"));
const englishAction = new RegExp(`(?:^|\\b(?:and|to|then)\\s+|[,;.|]\\s*)(?:${englishActions.join("|")})\\b`, "i");

/** 每周巡检一遍, take a photo daily. A metric per week (每周拜访量) and a state (每天保持) are none. */
function isDoneOften(goal: Goal): boolean {
  if (!goal.times.some(({ kind, text }) => kind === "frequency" && !/均$/.test(text))) return false;
  if (!goal.isChinese) return englishAction.test(goal.plain);
  const tokens = goalTokens(goal);
  const last = tokens.filter(({ text }) => /\p{Script=Han}/u.test(text)).at(-1);
  const isMetric = last?.kind === "ending" || last?.kind === "named";
  return !isMetric && chineseAction.test(goal.plain);
}
