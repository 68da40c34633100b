import { isKnownUnit } from "../kpi/units";
import type { GoalQuantity } from "./goalQuantities";
import { defineLexicon, type Token } from "./lexicon";
import type { Goal } from "./readGoal";
import { vaguenessIn } from "./vagueness";
import * as chinese from "./words/chinese";
import * as english from "./words/english";

export type WordKind =
  | "thing"
  | "named"
  | "delivery"
  | "vague"
  | "scope"
  | "area"
  | "deliverable"
  | "ending"
  | "object"
  | "generic";
export type GoalToken = Token<WordKind>;

/** Of a word in several lists the first list counts. */
const cutChinese = defineLexicon<WordKind>({
  thing: chinese.otherWords,
  named: chinese.namedMetrics,
  delivery: chinese.deliveryVerbs,
  vague: chinese.vagueVerbs,
  scope: chinese.scopeWords,
  area: chinese.areaWords,
  deliverable: chinese.deliverables,
  ending: chinese.metricEndings,
  object: chinese.plainObjects,
  generic: chinese.genericWords,
});

const cutEnglish = defineLexicon<WordKind>({
  thing: [],
  named: english.namedMetrics,
  generic: [...english.functionWords, ...english.genericNouns],
  delivery: english.deliveryVerbs,
  vague: english.vagueVerbs,
  deliverable: english.deliverables,
  ending: english.metricHeads,
  scope: [],
  area: [],
  object: [],
});

/** The words of a goal without its times, its amounts and its vague words; | stands where one of them was. */
export function goalTokens(goal: Goal): readonly GoalToken[] {
  const remembered = known.get(goal);
  if (remembered) return remembered;
  const tokens = cutGoal(goal);
  known.set(goal, tokens);
  return tokens;
}

const known = new WeakMap<Goal, readonly GoalToken[]>();

function cutGoal(goal: Goal): GoalToken[] {
  const text = blankOut(goal.plain, [
    ...goal.times.filter(({ kind }) => kind !== "name"),
    ...goal.quantities.map((quantity) => withoutObject(quantity, goal.plain)),
    ...vaguenessIn(goal.plain),
  ]);
  return goal.isChinese ? cutChinese(text) : cutEnglish(text);
}

/** 零投诉, 25 new accounts: what is counted stays a word of the goal, unless it is a unit such as times. */
function withoutObject({ quantity: { value, unit = "" }, start, end }: GoalQuantity, text: string): Place {
  const isNoun = value === 0 || (/^[A-Za-z-]{3,}$/.test(unit) && !isKnownUnit(unit));
  if (!isNoun || end - start <= unit.length) return { start, end };
  const counted = /^\D*[\d,.]+[ -]/.exec(text.slice(start, end));
  return { start, end: value !== 0 && counted ? start + counted[0].length : end - unit.length };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The text as long as before, with bars for what stood at some places. */
export function blankOut(text: string, places: readonly Place[]): string {
  let rest = text;
  for (const { start, end } of places)
    rest = rest.slice(0, start) + "|".repeat(end - start) + rest.slice(end);
  return rest;
}
