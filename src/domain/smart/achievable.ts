import { directionOfTarget, isLowerBetter, type Direction } from "../kpi/direction";
import type { Quantity } from "../kpi/quantity";
import type { SmartReason } from "./smartReasons";

export interface Levels {
  readonly target: Quantity | undefined;
  readonly start?: Quantity | undefined;
  readonly floor?: Quantity | undefined;
  readonly challenge?: Quantity | undefined;
  readonly direction?: Direction | undefined;
}

/**
 * Why start, target and challenge do not follow each other in the KPI's direction; empty when they do, undefined
 * when fewer than two of them are known. The floor must be no better than the target; it may lie on either side
 * of the start.
 */
export function reasonsAgainstAchievable(levels: Levels): SmartReason[] | undefined {
  const { target, floor, challenge } = levels;
  if (!target) return undefined;
  const start = levels.start?.value ?? target.start;
  if (start === undefined && floor === undefined && challenge === undefined) return undefined;
  if (target.relative || target.comparator === "between") return undefined;
  const falling = isFalling(levels, start);
  const isWorse = (a: number, b: number) => (falling ? a > b : a < b);
  const reasons: SmartReason[] = [];
  if (start !== undefined && isWorse(target.value, start))
    reasons.push({ code: "outOfOrder", column: "start" });
  if (floor && isWorse(target.value, floor.value)) reasons.push({ code: "outOfOrder", column: "floor" });
  if (challenge && isWorse(challenge.value, target.value))
    reasons.push({ code: "outOfOrder", column: "challenge" });
  return reasons;
}

function isFalling({ target, direction, floor, challenge }: Levels, start: number | undefined): boolean {
  const written = direction ?? (target && directionOfTarget(target));
  if (written) return isLowerBetter(written);
  const levels = [start, floor?.value, target?.value, challenge?.value].filter(
    (level) => level !== undefined,
  );
  return (levels[0] ?? 0) > (levels.at(-1) ?? 0);
}
