import type { Position } from "../../binding/area";
import type { Kpi } from "../../binding/records/readRecord";
import { goalTokens } from "../../smart/goalTokens";
import { readGoal } from "../../smart/readGoal";
import { vaguenessIn, type VagueWord } from "../../smart/vagueness";
import { quantityOf, reasonOf } from "./amounts";
import { placeAmong, shown, type Columns } from "./places";
import { isQualitative } from "./qualitative";

export interface VagueWords {
  readonly words: readonly string[];
  /** Where the first of them stands. */
  readonly field: "name" | "target";
  readonly place: Position;
  /** Whether a number says the same. */
  readonly isMeasured: boolean;
}

/** Vague words of the name and the target. Standards of behaviour are written in such words and are left alone. */
export function vagueWordsOf(kpi: Kpi, kind: VagueWord["kind"], columns: Columns): VagueWords {
  const goal = readGoal(kpi.name ?? "");
  const isMeasured = quantityOf(kpi.target) !== undefined || goal.quantities.length > 0;
  // 有效会员占比 with its number is the name of a metric; 有效提升会员占比 is a wish.
  const isMetricName =
    kind === "degree" && isMeasured && !goalTokens(goal).some((token) => token.kind === "vague");
  const inName = isMetricName ? [] : wordsIn(kpi.name ?? "", kind);
  const isStandard = isQualitative(kpi) || reasonOf(kpi.target) === "missing";
  const inTarget = isStandard ? [] : wordsIn(shown(kpi, "target"), kind);
  const field = inName.length > 0 || inTarget.length === 0 ? "name" : "target";
  return {
    words: [...new Set([...inName, ...inTarget])],
    field,
    place: placeAmong(kpi, [field, "name"], columns),
    isMeasured,
  };
}

export function hasDegreesIn(text: string): boolean {
  return wordsIn(text, "degree").length > 0;
}

/** Texts asked about so far: two rules ask, and names repeat from person to person. */
const known = new Map<string, readonly VagueWord[]>();
const KNOWN_LIMIT = 5000;

function wordsIn(text: string, kind: VagueWord["kind"]): string[] {
  if (text === "" || !/\p{L}/u.test(text)) return [];
  let words = known.get(text);
  if (!words) {
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(text, (words = vaguenessIn(text)));
  }
  return words.flatMap((word) => (word.kind === kind ? [word.text] : []));
}
