import { shiftDecimals } from "../numbers";
import type { Comparator } from "./quantity";
import { isScale, readScale, readUnit } from "./unitText";
import {
  changeAfter,
  changeBefore,
  comparatorAfter,
  comparatorBefore,
  reachingBefore,
  type Change,
} from "./wording";

/** Digits with thousands separators or without. A sign counts where it does not join words or numbers (A-7, 5-10). */
export const numberSource =
  "[-+]?(?:\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(?:e[-+]?\\d+)?(?![\\d,]*\\d)";

/** One number of a text with what the words around it say. */
export interface Amount {
  readonly value: number;
  readonly unit: string | undefined;
  readonly scale: number | undefined;
  readonly per: string | undefined;
  readonly comparator: Comparator | undefined;
  readonly change: Change | undefined;
  readonly relative: boolean;
  /** Words say that this is the level to reach. */
  readonly reached: boolean;
  readonly before: string;
  /** Its place, with its sign of currency, its unit and the comparator after it. */
  readonly start: number;
  readonly end: number;
  /** What follows its unit and comparator. */
  readonly rest: string;
}

const numbers = new RegExp(`(?<![A-Za-z\\d.])${numberSource}`, "gi");

export function toNumber(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}

/** All amounts of a text, left to right. Digits inside names (A7, P99, 5G) are none. */
export function readAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(numbers)) {
    const amount = readAmount(
      text.slice(0, match.index),
      match[0],
      text.slice(match.index + match[0].length),
    );
    if (amount) found.push(amount);
  }
  return found;
}

/** 同比+15% is a change of 15 %; +5 alone is a level. */
const comparedBefore = /(?:同比|环比|yoy|year[- ]on[- ]year)\s*$/i;

/** Raise £450,000 and grow 3x name what is reached, not by how much more. */
function isWhole(before: string, unit: string | undefined): boolean {
  return /\b(?:raise|grow|boost|increase)\s+$/i.test(before) && /^(?:[$¥€£]\s*|x)$/i.test(unit ?? "");
}

function readAmount(beforeNumber: string, digits: string, afterNumber: string): Amount | undefined {
  const currency = /[$¥€£]\s*$/.exec(beforeNumber)?.[0];
  const before = currency ? beforeNumber.slice(0, -currency.length) : beforeNumber;
  const scale = readScale(afterNumber, currency !== undefined);
  const unit = readUnit(afterNumber.slice(scale.length));
  if (!unit && /^[A-Za-z]/.test(afterNumber) && !isScale(scale)) return undefined;
  const tail = afterNumber.slice(scale.length + (unit?.length ?? 0));
  const suffix = comparatorAfter(tail);
  const rest = tail.slice(suffix?.length ?? 0);
  const end = beforeNumber.length + digits.length + afterNumber.length - rest.length;
  const comparator = comparatorBefore(before) ?? suffix?.comparator;
  const signed = /^[-+]/.test(digits) && comparedBefore.test(before);
  const moved = signed
    ? digits.startsWith("-")
      ? "decrease"
      : "increase"
    : isWhole(before, unit?.unit ?? currency)
      ? undefined
      : (changeBefore(before) ?? changeAfter(rest));
  const reaching = reachingBefore(before);
  return {
    value: shiftDecimals(toNumber(signed ? digits.slice(1) : digits), scale.places),
    unit: unit?.unit ?? currency?.trim(),
    scale: scale.places || undefined,
    per: unit?.per,
    comparator,
    change: moved ?? reaching?.change,
    relative: moved !== undefined,
    reached: reaching !== undefined,
    before,
    start: before.length,
    end,
    rest: rest.trim(),
  };
}
