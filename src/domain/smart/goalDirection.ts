import { directionOfTarget, isLowerBetter } from "../kpi/direction";
import { inferDirection, type DirectionQuestion, type InferredDirection } from "../kpi/inferDirection";
import type { Quantity } from "../kpi/quantity";
import { isBinding, withoutTimes } from "../kpi/times";
import { readGoal } from "./readGoal";

/**
 * The direction of a whole row, its sentence read for a target when no column has one. A sentence with two
 * targets that pull apart (毛利率不低于32%，库存周转天数不超过45天) has none: it is two KPIs.
 */
export function directionOfGoal(
  question: DirectionQuestion & { name: string },
): InferredDirection | undefined {
  const { plain, times, quantities } = readGoal(question.name);
  const timeless = { ...question, name: withoutTimes(plain, times.filter(isBinding)) };
  if (question.target || question.given)
    return inferDirection(timeless) ?? (isNone(question.target) ? none : undefined);
  const targets = quantities.map(({ quantity }) => quantity);
  if (pullApart(targets)) return undefined;
  const target = targets.length === 1 ? targets[0] : undefined;
  return inferDirection({ ...timeless, target }) ?? (isNone(target) ? none : undefined);
}

/** None of something is the best there can be, whatever it is called. */
const none = { direction: "lower", from: "target" } as const;

function isNone(target: Quantity | undefined): boolean {
  return target?.value === 0 && target.comparator === "=" && !target.relative;
}

function pullApart(targets: readonly Quantity[]): boolean {
  const directions = targets
    .map((target) => directionOfTarget(target))
    .filter((found) => found !== undefined);
  return new Set(directions.map(isLowerBetter)).size > 1;
}
