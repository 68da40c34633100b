import { parseQuantity } from "../kpi/parseQuantity";
import { isMissing } from "../kpi/plainText";
import { isQuantity } from "../kpi/quantity";
import type { Time } from "../kpi/times";
import { goalTokens } from "./goalTokens";
import { isMilestone, saysMilestone } from "./milestone";
import { readGoal, type Goal } from "./readGoal";
import { vaguenessIn } from "./vagueness";
import type { Measured } from "./specific";
import { actionVerbs } from "./words/chinese";
import { actionVerbs as englishActions } from "./words/english";

/** Whether the target's own cell, or the sentence, says an amount, or how often something is to be done. */
export function measuredBy(goal: Goal, target: unknown): Measured {
  const cell = parseQuantity(target);
  const inCell =
    isQuantity(cell) || cell.reason === "several" || (cell.text !== "" && saysDeed(goal, cell.text));
  return { inText: goal.quantities.length > 0 || isDoneOften(goal), inCell };
}

/** A deed of its own, one done to what the name says (污水站 · 9月底前投产), or one done every so often. */
function saysDeed(goal: Goal, cell: string): boolean {
  if (isMissing(cell)) return false;
  if (allOfIt.test(cell)) return true;
  if (saysMilestone(cell) || isDoneByThen(goal, cell) || isDoneOften(readGoal(cell))) return true;
  if (vaguenessIn(cell).length > 0 || byHouseRules.test(cell)) return false;
  return goal.isChinese ? saysMilestone(`${goal.plain}${cell}`) : done.test(cell);
}

/** 月结完成 · 次月5日前: what is to be done is named, and the day is its target. */
function isDoneByThen(goal: Goal, cell: string): boolean {
  const read = parseQuantity(cell);
  if (isQuantity(read) || read.reason !== "date") return false;
  const kinds = goalTokens(goal).map(({ kind }) => kind);
  const isNamed = kinds.includes("delivery") || kinds.includes("deliverable");
  return isNamed && !kinds.includes("vague") && !["ending", "named"].includes(kinds.at(-1) ?? "");
}

/** There is nothing beyond all of it. */
const allOfIt =
  /^(?:全部|满勤|全勤|全覆盖|全员|全数|应\p{Script=Han}{1,3}尽\p{Script=Han}{1,3}|all|everyone|full attendance)$/iu;

/** 按要求完成, as planned: nobody can tell when that is done. */
const byHouseRules = /^(?:按|依|根据|参照)|\b(?:as|when) (?:planned|agreed|required|requested|needed)\b/i;
const done =
  /^(?:[\w -]{1,30} )?(?:yes|done|submitted|launched|live|signed|passed|approved|certified|delivered|completed?|published|installed|opened|commissioned|handed over|shipped|released|in place|operational|accredited|obtained|filed|implemented|migrated|rolled out|unqualified|clean (?:opinion|report|audit))(?:$|[,.;]| (?:by|before|on|in|and|with|opinion|report|audit)\b)/i;

/** Whether a goal can be measured: by an amount, or as a result that is there or not. */
export function isMeasured(goal: Goal, { inText, inCell }: Measured): boolean {
  return inText || inCell || isMilestone(goal);
}

/** Take it daily and hold weekly reviews, but not meditate during daily walks. */
function isAdverb(plain: string, { kind, start, end, text }: Time): boolean {
  if (kind !== "frequency") return false;
  if (!/ly$/i.test(text) || !/^\s+[a-z]/i.test(plain.slice(end))) return true;
  if (
    /^\s+(?:at|on|in|by|and|or|with|to|using|for|before|after|during|from|between|via|until|without|as|when|through)\b/i.test(
      plain.slice(end),
    )
  )
    return true;
  return englishActionBefore.test(plain.slice(0, start));
}

const englishActionBefore = new RegExp(
  `(?:^|\\s)(?:${englishActions.join("|")})\\s+(?:an?\\s+|the\\s+)?$`,
  "i",
);
const chineseAction = new RegExp(actionVerbs.join("|"));
const englishAction = new RegExp(
  `(?:^|\\b(?:and|to|then)\\s+|[,;.|]\\s*)(?:${englishActions.join("|")})s?\\b`,
  "i",
);

/** 每周巡检一遍, take a photo daily. A metric per week (每周拜访量) and a state (每天保持) are none. */
function isDoneOften(goal: Goal): boolean {
  if (!goal.times.some(({ kind, text }) => kind === "frequency" && !/均$/.test(text))) return false;
  if (!goal.isChinese)
    return englishAction.test(goal.plain) && goal.times.some((time) => isAdverb(goal.plain, time));
  const tokens = goalTokens(goal);
  const last = tokens.filter(({ text }) => /\p{Script=Han}/u.test(text)).at(-1);
  const isMetric = last?.kind === "ending" || last?.kind === "named";
  return !isMetric && chineseAction.test(goal.plain);
}
