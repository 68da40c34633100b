import { fail, type Failure } from "../../domain/failure";
import type { Direction } from "../../domain/kpi/direction";
import type { Quantity } from "../../domain/kpi/quantity";
import { saysDone } from "../../domain/scoring/milestone";
import type { KpiCells } from "../../domain/scoring/score";
import type { Language } from "../language";
import { directionParameter, directionWords, type directionChoices } from "./direction";
import { zerosWords } from "./zeros";

/** The cells of one KPI, with words that are the same in every function that takes them. */
export const kpiParameters = {
  actual: { kind: "measure", whenBlank: "blank", zeroIsBlank: true },
  target: { kind: "measure", zeroIsBlank: true },
  direction: directionParameter,
  start: { kind: "amount", optional: true, zeroIsBlank: true },
} as const;

export const kpiWords = {
  "zh-CN": {
    actual: { name: "实际值", text: "实际完成的数值，可以是整列。空单元格的结果为空。" },
    target: {
      name: "目标值",
      text: "目标数值或写法，如 100、≥85%、≤48小时、从85分提升至90分、TOP3、80~90。",
    },
    direction: directionWords["zh-CN"],
    start: { name: "期初值", text: "期初的数值（不是底线值）。给出后按期初到目标的进展计算。" },
    floor: { name: "底线值", text: "可接受的最低水平（基准值）。" },
    challenge: { name: "挑战值", text: "挑战目标。" },
    zeros: zerosWords["zh-CN"],
  },
  "en-US": {
    actual: {
      name: "actual",
      text: "The measured value, or a whole column of them. A blank cell gives a blank.",
    },
    target: {
      name: "target",
      text: "The target as a number or as written: 100, ≥85%, ≤48小时, from 85 to 90, TOP3, 80~90.",
    },
    direction: directionWords["en-US"],
    start: {
      name: "start",
      text: "Where the period began (not the floor). With it, progress from start to target counts.",
    },
    floor: { name: "floor", text: "The least acceptable value." },
    challenge: { name: "challenge", text: "The stretch target." },
    zeros: zerosWords["en-US"],
  },
} as const;

export interface KpiValues {
  readonly actual: Quantity | string;
  readonly target: Quantity | string;
  readonly direction: (typeof directionChoices)[number];
  readonly start: Quantity | undefined;
  readonly floor?: Quantity | undefined;
  readonly challenge?: Quantity | undefined;
}

/** The cells of one KPI as amounts; for a milestone told in words, reached (1 of 1) or not. */
export function toKpiCells(values: KpiValues): KpiCells | Failure {
  const { actual, target, start, floor, challenge } = values;
  const direction: Direction | undefined = values.direction === "auto" ? undefined : values.direction;
  if (typeof actual === "string") return milestoneCells(actual, target, direction);
  if (typeof target === "string") return fail("notNumber", { parameter: "target", text: target });
  return { actual, target, direction, start, floor, challenge };
}

function milestoneCells(
  actual: string,
  target: Quantity | string,
  direction: Direction | undefined,
): KpiCells | Failure {
  const done = saysDone(actual);
  const isMilestone = direction === "milestone" || (direction === undefined && typeof target === "string");
  if (done === undefined || !isMilestone) return fail("notNumber", { parameter: "actual", text: actual });
  const one: Quantity = { comparator: "=", value: 1, unit: undefined };
  return { actual: { ...one, value: done ? 1 : 0 }, target: one, direction: "milestone" };
}

/** Failures that name a parameter by its key name it as people see it. */
export function withLabels(failure: Failure, language: Language): Failure {
  const labels: Readonly<Record<string, { readonly name: string }>> = kpiWords[language];
  const name = labels[String(failure.data.parameter)]?.name;
  return name ? fail(failure.failure, { ...failure.data, parameter: name }) : failure;
}
