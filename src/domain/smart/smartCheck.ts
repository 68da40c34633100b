import type { Direction } from "../kpi/direction";
import { isMissing } from "../kpi/plainText";
import type { Quantity } from "../kpi/quantity";
import { reasonsAgainstAchievable } from "./achievable";
import { isMeasured, measuredBy } from "./measured";
import { readGoal, type Goal } from "./readGoal";
import type { SmartReason } from "./smartReasons";
import { reasonsAgainstSpecific, type Measured } from "./specific";
import { reasonsAgainstTime } from "./timeBound";

export const letters = ["S", "M", "A", "R", "T"] as const;
export type Letter = (typeof letters)[number];

/** Unknown: the columns that would tell are not there. */
export type LetterResult = "pass" | "fail" | "unknown";

export interface LetterReport {
  readonly result: LetterResult;
  /** Why it failed; of a letter that passed, what the row still lacks. */
  readonly reasons: readonly SmartReason[];
}

export type SmartReport = Readonly<Record<Letter, LetterReport>>;

/** One row. A column that the sheet does not have is undefined, a blank cell is "". */
export interface SmartQuestion {
  readonly text: string;
  readonly target?: Quantity | string | undefined;
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
  readonly definition?: string | undefined;
  readonly period?: string | undefined;
  readonly deadline?: string | undefined;
  readonly parent?: string | undefined;
  readonly start?: Quantity | undefined;
  readonly floor?: Quantity | undefined;
  readonly challenge?: Quantity | undefined;
  readonly direction?: Direction | undefined;
}

/** Each letter of one goal, by its sentence and the columns beside it. */
export function checkSmart(question: SmartQuestion): SmartReport {
  const { text, target, parent } = question;
  const goal = readGoal(text);
  const cell = typeof target === "object" ? target.value : target;
  const measured = measuredBy(goal, cell);
  return {
    S: reported(reasonsAgainstSpecific(goal, measured)),
    M: measurable(goal, measured, question),
    A: achievable(goal, question),
    R:
      parent === undefined
        ? unknown
        : reported(isMissing(parent) ? [{ code: "noParent", column: "parent" }] : []),
    T: reported(reasonsAgainstTime(withTarget(goal, target), question)),
  };
}

const unknown: LetterReport = { result: "unknown", reasons: [] };

function reported(reasons: readonly SmartReason[]): LetterReport {
  return { result: reasons.length > 0 ? "fail" : "pass", reasons };
}

/** A target such as 6月30日前上线 says its own time. */
function withTarget(goal: Goal, target: SmartQuestion["target"]): Goal {
  return typeof target === "string" ? { ...goal, times: [...goal.times, ...readGoal(target).times] } : goal;
}

function measurable(goal: Goal, measured: Measured, question: SmartQuestion): LetterReport {
  const { target } = question;
  if (isMeasured(goal, measured)) return { result: "pass", reasons: gapsBeside(question) };
  return reported([
    typeof target === "string" && !isMissing(target)
      ? { code: "unreadTarget", column: "target", words: target }
      : { code: "noTarget", column: "target" },
  ]);
}

/** Columns that are there and blank: without them a number cannot be checked. */
function gapsBeside({ target, unit, source, definition }: SmartQuestion): SmartReason[] {
  const reasons: SmartReason[] = [];
  const hasUnit = typeof target === "object" && (target.unit !== undefined || target.rank);
  if (unit !== undefined && isMissing(unit) && typeof target === "object" && !hasUnit)
    reasons.push({ code: "noUnit", column: "unit" });
  if (source !== undefined && isMissing(source)) reasons.push({ code: "noSource", column: "source" });
  if (definition !== undefined && isMissing(definition))
    reasons.push({ code: "noDefinition", column: "definition" });
  return reasons;
}

function achievable(goal: Goal, question: SmartQuestion): LetterReport {
  const { target, start, floor, challenge, direction } = question;
  // A sentence from 85 to 90 proves nothing by itself: its own order is its direction.
  const isComparable = start !== undefined || floor !== undefined || challenge !== undefined;
  const inText = goal.quantities.length === 1 && isComparable ? goal.quantities[0]?.quantity : undefined;
  const reasons = reasonsAgainstAchievable({
    target: typeof target === "object" ? target : inText,
    ...{ start, floor, challenge, direction },
  });
  return reasons ? reported(reasons) : unknown;
}
