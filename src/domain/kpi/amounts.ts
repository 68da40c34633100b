import { shiftDecimals } from "../numbers";
import type { Comparator } from "./quantity";
import { isPercent } from "./units";
import { isScale, readScale, readUnit } from "./unitText";
import {
  changeAfter,
  changeBefore,
  betterAfter,
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
    // 27.5 L/100km: the second number is part of the unit.
    if (match.index < (found.at(-1)?.end ?? 0) || isFactor(text, match.index, match[0].length)) continue;
    const amount = readAmount(
      text.slice(0, match.index),
      match[0],
      text.slice(match.index + match[0].length),
    );
    if (amount) found.push(amount);
  }
  return found;
}

/** 7×24, 5*8小时: how long something is open is no amount. */
function isFactor(text: string, start: number, length: number): boolean {
  const after = text.slice(start + length, start + length + 8);
  return (
    /\d\s*(?:天|日|days?)?\s*[×*x]\s*$/i.test(text.slice(0, start)) ||
    /^\s*(?:天|日|days?)?\s*[×*x]\s*\d/i.test(after)
  );
}

/** 同比+15% is a change of 15 %; +5 alone is a level. */
const comparedBefore = /(?:同比|环比|yoy|year[- ]on[- ]year)\s*$/i;
/** Like-for-like sales +4% too, but a growth rate of +4 % is a level. */
const gainBefore = /[\p{Script=Han}A-Za-z]\s*$/u;
const changingBefore =
  /(?:率|幅度?|比例?|增速|占比|[至到为达])\s*$|(?:rate|growth|margin|change|variance|deviation|share|to|reach|is|of|than|least|most)\s*$/i;

/** Raise £450,000 and grow 3x name what is reached, not by how much more. */
function isWhole(before: string, unit: string | undefined): boolean {
  return /\b(?:raise|grow|boost|increase)\s+$/i.test(before) && /^(?:[$¥€£]\s*|x)$/i.test(unit ?? "");
}

function readAmount(beforeNumber: string, digits: string, afterNumber: string): Amount | undefined {
  const currency = /[$¥€£]\s*$/.exec(beforeNumber)?.[0];
  const before = currency ? beforeNumber.slice(0, -currency.length) : beforeNumber;
  const scale = readScale(afterNumber, currency !== undefined);
  const unit = readUnit(afterNumber.slice(scale.length));
  if (!unit?.unit && /^[A-Za-z]/.test(afterNumber) && !isScale(scale)) return undefined;
  const tail = afterNumber.slice(scale.length + (unit?.length ?? 0));
  const suffix = comparatorAfter(tail) ?? (isPercent(unit?.unit) ? betterAfter(tail) : undefined);
  const rest = tail.slice(suffix?.length ?? 0);
  const end = beforeNumber.length + digits.length + afterNumber.length - rest.length;
  const comparator = comparatorBefore(before) ?? suffix?.comparator;
  const isShare = isPercent(unit?.unit) && gainBefore.test(before) && !changingBefore.test(before);
  const signed = /^[-+]/.test(digits) && (comparedBefore.test(before) || isShare);
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
