import { plainText } from "../kpi/plainText";
import { inDigits } from "../kpi/digits";
import { timesIn, type Time } from "../kpi/times";
import { goalQuantitiesIn, type GoalQuantity } from "./goalQuantities";

/** A goal's sentence with what was recognised in it. Places are those of `plain`. */
export interface Goal {
  readonly plain: string;
  readonly isChinese: boolean;
  readonly times: readonly Time[];
  readonly quantities: readonly GoalQuantity[];
}

/** Sentences read so far: every letter and several rules ask for the same one. */
const known = new Map<string, Goal>();
const KNOWN_LIMIT = 2000;

export function readGoal(text: string): Goal {
  const remembered = known.get(text);
  if (remembered) return remembered;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const plain = inDigits(withoutConfidence(plainText(text)));
  const times = timesIn(plain);
  const goal: Goal = {
    plain,
    isChinese: /\p{Script=Han}/u.test(plain),
    times,
    quantities: goalQuantitiesIn(plain, times),
  };
  known.set(text, goal);
  return goal;
}

/** How sure somebody is of a goal is no part of it: (confidence 8/10), 60% confident. */
function withoutConfidence(text: string): string {
  return /confiden|信心|把握/.test(text) ? text.replace(confidence, " ").trim() : text;
}

const share = "\\d+(?:-\\d+)?\\s*(?:%|/\\s*10|out of 10)";
const confidence = new RegExp(
  `[([,]?\\s*(?:(?:with )?(?:an? )?confiden(?:ce|t)(?: level)?(?: of)?\\s*:?\\s*${share}|${share}\\s*confiden(?:ce|t)(?: level)?)\\s*[)\\]]?`,
  "gi",
);
