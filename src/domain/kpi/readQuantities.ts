import { readAmounts, type Amount } from "./amounts";
import type { Quantity } from "./quantity";
import {
  readDoubling,
  readFromTo,
  readRange,
  readRank,
  readRatio,
  type Found,
} from "./specialForms";
import { unitName } from "./units";
import { readZero } from "./zeroForms";

/** A quantity with how strongly the words around it make it the target; 1 or less: it may belong to a name. */
export interface Reading extends Found {
  readonly strength: number;
}

/** All amounts that a text without dates, its numerals in digits, may name as its target. */
export function readQuantities(text: string): Reading[] {
  const special = readRatio(text) ?? readFromTo(text) ?? readRange(text) ?? readRank(text);
  if (special) return [{ ...special, strength: SURE }];
  const amounts = readAmounts(text).map(fromAmount);
  const bounds = betweenTwo(amounts);
  if (bounds) return [bounds];
  const strong = amounts.filter(({ strength }) => strength > 0);
  if (strong.some(({ strength }) => strength >= 2)) return strong;
  const words = readDoubling(text) ?? readZero(text);
  return words ? [{ ...words, strength: SURE }] : amounts;
}

const SURE = 5;

/** ≥90分且≤100分: two opposite bounds of one amount. */
function betweenTwo(amounts: readonly Reading[]): Reading | undefined {
  const [first, second, ...more] = amounts;
  if (!first || !second || more.length > 0) return undefined;
  const [low, high] = [first, second].sort((a, b) => a.quantity.value - b.quantity.value) as [Reading, Reading];
  const isBetween =
    low.quantity.comparator.startsWith(">") &&
    high.quantity.comparator.startsWith("<") &&
    second.start - first.end <= 4 &&
    areAlike(low.quantity.unit, high.quantity.unit);
  if (!isBetween) return undefined;
  const { unit, scale } = high.quantity;
  return {
    quantity: {
      comparator: "between",
      value: low.quantity.value,
      high: high.quantity.value,
      unit: unit ?? low.quantity.unit,
      ...(scale ? { scale } : {}),
    },
    start: first.start,
    end: second.end,
    strength: SURE,
  };
}

function areAlike(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || unitName(a) === unitName(b);
}

function fromAmount(amount: Amount): Reading {
  return {
    quantity: toQuantity(amount),
    start: amount.start,
    end: amount.end,
    strength: strengthOf(amount),
  };
}

/** Words after an amount that do not make it part of a name. */
const follows =
  /^(?:左右|的?目标|(?:per|of|by|in|for|within|over|at|on|to|and|or|from|across|with|before|until|during|throughout|this|next|each|every|after|as|a|while|through|against|yoy|year)(?:[ -]|$))/i;

function strengthOf(amount: Amount): number {
  const { comparator, reached, relative, unit, before, rest } = amount;
  // ISO 9001认证: a number after a Latin word and before a Chinese one is part of a name.
  if (/[A-Za-z] ?$/.test(before) && /^\p{Script=Han}/u.test(unit ?? rest) && !comparator && !reached) return 0;
  // at least 25 new accounts: in English what is counted comes after the number.
  if (comparator && /^[A-Za-z]/.test(rest) && !follows.test(rest)) return 3;
  // 单价≥4000元机型占比 and 48小时内响应率: a number after which the name goes on is part of it.
  if (/^[\p{Script=Han}A-Za-z]/u.test(rest) && !follows.test(rest))
    return comparator || reached || relative || unit ? 1 : 0;
  if (comparator || reached) return 4;
  if (relative) return 3;
  if (unit !== undefined) return 2;
  // Without a unit and inside words it may be anything.
  return rest === "" && (before.trim() === "" || /[\p{Script=Han}:|]\s*$/u.test(before)) ? 2 : 0;
}

function toQuantity({ comparator, value, unit, scale, per, change, relative }: Amount): Quantity {
  return {
    comparator: comparator ?? "=",
    value,
    unit,
    ...(change ? { change } : {}),
    ...(relative ? { relative: true as const } : {}),
    ...(scale ? { scale } : {}),
    ...(per ? { per } : {}),
  };
}
