import type { Direction } from "../../kpi/direction";
import { parseDeadline, type Deadline } from "../../kpi/deadline";
import { isLowerBetter } from "../../kpi/direction";
import { isMissing, plainText } from "../../kpi/plainText";
import type { Quantity } from "../../kpi/quantity";
import { isBinding } from "../../kpi/times";
import { directionOfGoal } from "../goalDirection";
import { readGoal } from "../readGoal";

export const goalLanguages = ["zh-CN", "en-US"] as const;
export type GoalLanguage = (typeof goalLanguages)[number];

/** The columns of one row that a goal's sentence is made of; undefined or blank ones are left out of it. */
export interface GoalColumns {
  readonly name: string;
  /** 部门, 岗位, 区域 …, joined by whoever asks. */
  readonly scope?: string | undefined;
  readonly start?: Quantity | undefined;
  readonly target?: Quantity | undefined;
  readonly direction?: Direction | undefined;
  readonly deadline?: string | undefined;
  readonly period?: string | undefined;
}

/** What still has to be said beside the name. */
export interface GoalParts {
  readonly name: string;
  readonly scope: string | undefined;
  readonly start: Quantity | undefined;
  readonly target: Quantity | undefined;
  readonly way: "rise" | "fall" | "hold" | "done";
  readonly due: Deadline | undefined;
}

/** Leaves out what the name says itself, so that a good sentence stays as it is. */
export function goalParts(columns: GoalColumns): GoalParts {
  const { scope, start, target, deadline, period } = columns;
  const name = columns.name.trim();
  const goal = readGoal(name);
  const isTimed = goal.times.some(isBinding);
  const hasTarget = goal.quantities.length > 0;
  return {
    name,
    scope:
      scope === undefined || isMissing(scope) || plainText(name).includes(plainText(scope))
        ? undefined
        : scope.trim(),
    start: hasTarget ? undefined : (start ?? startOf(target)),
    target: hasTarget ? undefined : target,
    way: wayOf(columns),
    due: isTimed ? undefined : (dueOf(deadline) ?? dueOf(period)),
  };
}

function startOf(target: Quantity | undefined): Quantity | undefined {
  return target?.start === undefined ? undefined : { ...target, comparator: "=", value: target.start };
}

function dueOf(cell: string | undefined): Deadline | undefined {
  if (cell === undefined || isMissing(cell)) return undefined;
  return parseDeadline(cell) ?? undefined;
}

function wayOf({ name, direction, target, start }: GoalColumns): GoalParts["way"] {
  const levels = { target, start: start?.value };
  const way = direction ?? directionOfGoal({ name, ...levels })?.direction;
  if (way === "milestone") return "done";
  if (way === "range" || target?.comparator === "between") return "hold";
  if (start && target && start.value === target.value) return "hold";
  return way !== undefined && isLowerBetter(way) ? "fall" : "rise";
}
