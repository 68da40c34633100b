import { directionOfTarget, isLowerBetter, type Direction } from "./direction";
import { directionOfName } from "./nameDirection";
import type { Quantity } from "./quantity";
import { isPercent, unitName } from "./units";

export type DirectionEvidence = "given" | "target" | "levels" | "name";

export interface InferredDirection {
  readonly direction: Direction;
  readonly from: DirectionEvidence;
  /** The name's word, when the name is the evidence or speaks against it. */
  readonly because?: string;
  /** Evidence that says otherwise; a name that does so is a hint only. */
  readonly contradicts?: DirectionEvidence;
}

export interface DirectionQuestion {
  readonly name?: string | undefined;
  readonly given?: Direction | undefined;
  readonly target?: Quantity | undefined;
  readonly start?: number | undefined;
  readonly floor?: number | undefined;
  readonly challenge?: number | undefined;
}

/** The direction by the strongest evidence there is: what is given, the target's own form, the other levels, the name. */
export function inferDirection(question: DirectionQuestion): InferredDirection | undefined {
  const found = evidenceOf(question);
  const [best] = found;
  if (!best) return undefined;
  const against = found.find(({ direction }) => opposes(direction, best.direction));
  if (!against) return best;
  return { ...best, contradicts: against.from, because: against.because ?? best.because };
}

interface Evidence {
  readonly direction: Direction;
  readonly from: DirectionEvidence;
  readonly because?: string;
}

function evidenceOf({ name, given, target, start, floor, challenge }: DirectionQuestion): Evidence[] {
  const found: Evidence[] = [];
  if (given) found.push({ direction: given, from: "given" });
  const written = target && directionOfTarget(target);
  if (written) found.push({ direction: written, from: "target" });
  const byLevels = target && { ...target, comparator: "=" as const, change: undefined };
  const ordered = byLevels && directionOfTarget(byLevels, { start, floor, challenge });
  if (ordered && target.comparator !== "between" && !target.rank)
    found.push({ direction: ordered, from: "levels" });
  const named = name === undefined ? undefined : directionOfName(name);
  if (named) found.push({ direction: named.direction, from: "name", because: named.because });
  if (found.length === 0 && target && isFullMark(target)) found.push({ direction: "higher", from: "target" });
  return found;
}

/** All of it, or points: there is nothing better on such a scale than its upper end. */
function isFullMark({ unit, value, scale }: Quantity): boolean {
  if (unit === undefined || scale !== undefined) return false;
  return unitName(unit) === "point" || (isPercent(unit) && value === 100);
}

/** Higher against lower. A range, a milestone or a rating speaks against neither. */
function opposes(a: Direction, b: Direction): boolean {
  const side = (direction: Direction) =>
    isLowerBetter(direction) ? -1 : direction === "higher" || direction === "atLeast" ? 1 : 0;
  return side(a) * side(b) < 0;
}
