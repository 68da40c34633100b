import { directionOfTarget, isLowerBetter } from "../kpi/direction";
import { isMissing } from "../kpi/plainText";
import type { Quantity } from "../kpi/quantity";
import { isMeasured } from "./measured";
import { isSpecific } from "./specific";
import { isEndless, timeIn } from "./timeBound";

export const letters = ["S", "M", "A", "R", "T"] as const;
export type Letter = (typeof letters)[number];

/** Unknown: the columns that would tell are not there. */
export type LetterResult = "pass" | "fail" | "unknown";

export interface SmartQuestion {
  readonly text: string;
  readonly target?: Quantity | string;
  readonly deadline?: string;
  readonly parent?: string;
  readonly start?: Quantity;
  readonly challenge?: Quantity;
}

/** Each letter of one goal, by its sentence and the columns beside it. */
export function checkSmart(question: SmartQuestion): Readonly<Record<Letter, LetterResult>> {
  const { text, target, parent } = question;
  const cell = typeof target === "object" ? target.value : target;
  return {
    S: isSpecific(text, cell) ? "pass" : "fail",
    M: isMeasured(text, cell) ? "pass" : "fail",
    A: achievable(question),
    R: parent === undefined ? "unknown" : isMissing(parent) ? "fail" : "pass",
    T: isTimeBound(question) ? "pass" : "fail",
  };
}

function isTimeBound({ text, target, deadline }: SmartQuestion): boolean {
  if (deadline !== undefined && !isMissing(deadline) && !isEndless(deadline)) return true;
  return timeIn(text) !== undefined || (typeof target === "string" && timeIn(target) !== undefined);
}

/** Start, target and challenge must follow each other in the direction that the target says. */
function achievable({ target, start, challenge }: SmartQuestion): LetterResult {
  if (typeof target !== "object") return "unknown";
  const from = start?.value ?? target.start;
  const levels = [from, target.value, challenge?.value].filter((level) => level !== undefined);
  if (levels.length < 2) return "unknown";
  const written = directionOfTarget(target);
  const falling = written ? isLowerBetter(written) : (levels[0] ?? 0) > (levels.at(-1) ?? 0);
  const ordered = levels.every((level, index) => {
    const before = levels[index - 1] ?? level;
    return falling ? level <= before : level >= before;
  });
  return ordered ? "pass" : "fail";
}
