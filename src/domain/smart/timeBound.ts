import { isMissing, plainText } from "../kpi/plainText";
import { isBinding, timesIn, type Time } from "../kpi/times";
import type { Goal } from "./readGoal";
import type { SmartReason } from "./smartReasons";

export interface TimeCells {
  readonly deadline?: string | undefined;
  /** How long the KPI runs: 季度 here is a period, in a sentence it is not. */
  readonly period?: string | undefined;
}

/** Why nothing says by when; empty when something does. */
export function reasonsAgainstTime(goal: Goal, { deadline, period }: TimeCells): SmartReason[] {
  if (goal.times.some(isBinding) || isPeriodCell(period)) return [];
  const cell = deadline === undefined ? "" : plainText(deadline);
  if (isMissing(cell)) return [notBinding(goal.times) ?? { code: "noTime", column: "deadline" }];
  if (isEndless(cell)) return [{ code: "endless", column: "deadline", words: cell }];
  const times = timesIn(cell);
  // A bare serial number or a word of the house (结题时) is taken as a deadline unless it says something else.
  const other = notBinding(times);
  return times.some(isBinding) || !other ? [] : [other];
}

function isPeriodCell(period: string | undefined): boolean {
  return period !== undefined && !isMissing(period) && !isEndless(period);
}

function notBinding(times: readonly Time[]): SmartReason | undefined {
  const [time] = times;
  return time && { code: "notBinding", column: "deadline", words: time.text };
}

const endless =
  /^(?:长期(?:坚持|有效|执行|开展)?|持续(?:推进|进行|改善|开展)?|常态化?(?:推进|开展)?|不限|不定期|随时|尽快|尽早|适时|视情况|按需|待定|永久|日常|ongoing|continuous(?:ly)?|asap|as soon as possible|always|tbd|open(?:-ended)?|rolling|n\/a|permanent|whenever|when possible|no deadline|none)$/i;

/** Deadline cells that name no end. */
function isEndless(text: string): boolean {
  return endless.test(plainText(text));
}
