import { readAmounts, type Amount } from "./amounts";
import { perBefore, withPer } from "./per";
import type { Quantity } from "./quantity";
import { readFromTo } from "./forms/fromTo";
import type { Found } from "./forms/level";
import { readDoubling } from "./forms/multiples";
import { readOutOf } from "./forms/outOf";
import { readRank } from "./forms/places";
import { readRange } from "./forms/ranges";
import { readRatio } from "./forms/ratio";
import { readZero } from "./forms/zero";
import { isPercent, unitName } from "./units";
import { workVerbs } from "./wording";

/** A quantity with how strongly the words around it make it the target; 1 or less: it may belong to a name. */
export interface Reading extends Found {
  readonly strength: number;
}

/** All amounts that a text without dates, its numerals in digits, may name as its target. */
export function readQuantities(text: string): Reading[] {
  const readings = readForms(text);
  return /[每均]/.test(text)
    ? readings.map((one) => ({
        ...one,
        quantity: withPer(one.quantity, perBefore(text.slice(0, one.start))),
      }))
    : readings;
}

function readForms(text: string): Reading[] {
  const special =
    readRatio(text) ?? readFromTo(text) ?? readOutOf(text) ?? readOnlyRange(text) ?? readRank(text);
  if (special) return [{ ...special, strength: SURE }];
  const amounts = readAmounts(text).map(fromAmount);
  const bounds = betweenTwo(amounts);
  if (bounds) return [bounds];
  const strong = amounts.filter(({ strength }) => strength > 0);
  if (strong.some(({ strength }) => strength >= 2)) return strong;
  const words = readDoubling(text) ?? readZero(text);
  return words ? [{ ...words, strength: SURE }] : amounts;
}

/** 优：≥95%；良：90-95% is a scale, and its range no more than one step of it. */
function readOnlyRange(text: string): ReturnType<typeof readRange> {
  const range = readRange(text);
  if (!range) return undefined;
  const others = text.slice(0, range.start) + " " + text.slice(range.end);
  return /[≥≤><]\s*\d/.test(others) && range.quantity.comparator === "between" ? undefined : range;
}

const SURE = 5;

/** ≥90分且≤100分: two opposite bounds of one amount. */
function betweenTwo(amounts: readonly Reading[]): Reading | undefined {
  const [first, second, ...more] = amounts;
  if (!first || !second || more.length > 0) return undefined;
  const [low, high] = [first, second].sort((a, b) => a.quantity.value - b.quantity.value) as [
    Reading,
    Reading,
  ];
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

/** Words right before a number are no longer than this. */
const REACH = 24;

/** Words after an amount that do not make it part of a name. */
const follows =
  /^(?:左右|的?目标|(?:per|of|by|in|for|within|over|at|on|to|and|or|from|across|with|before|until|during|throughout|this|next|each|every|after|as|a|while|through|against|yoy|year|below|above|under|lower than|higher than)(?:[ -]|$))/i;

const metricIn = /\d|率|占比|比例|比重|[额数量](?!据|字)|收入|机型|客户$/;
/** 附件2, Grade 3: the number is a name. */
const labelBefore =
  /(?:附件|附表|附录|表|图|条款|编号|型号|文号|版本|见)\s*$|\b(?:line|grade|ward|tier|phase|level|week|unit|floor|gate|room|route|zone|block|class|type|category|module|chapter|section|priority|severity|appendix|annex|shift|stage|plant|site|ISO|version|release|v|top)[ -]$/i;
const capitalBefore = /[a-z,] [A-Z][a-z]+ $/;
/** Give 110 %, 拿出120%的热情: no more than a way to speak. */
const rhetoricBefore = /\b(?:giv(?:e|ing)|bring(?:ing)?|put(?:ting)? in)\s+(?:it\s+)?$|拿出\s*$/i;
const rhetoricAfter = /^的?(?:努力|热情|干劲|精力|激情|状态|信心|投入度?|精神)/;
/** 7-9年级, 3号: which one, not how much. */
const groupUnit = /^(?:年级|年龄|级|号|号楼|期|版|路|楼)/;
/** A year that no other word makes an amount: 2024 invoices. */
const yearLike = /^(?:19|20)\d\d$/;

/** 完成120台电梯更新: after a verb of work a number counts, whatever follows. */
const workBefore = new RegExp(
  `(?:${workVerbs}|不少于|至少)(?:了|约|共|累计)?(?:[≥>]|不少于|至少|超过)?\\s*$`,
);
/** 2个工作日内完成 ends there; 48小时内响应率 goes on. */
const doneAfter =
  /^(?:完成|办结|答复|回复|响应|处理|解决|关闭|到位|反馈|到账|发货|出库|出具|整改|到岗|送达|交付|处置|修复|恢复|上门|审核|审批|退款|理赔|结案|回访)(?:完毕|到位|完成|整改|结果)?$/;

function isNameOrRhetoric(amount: Amount): boolean {
  const { comparator, reached, relative, unit, value, rest, scale } = amount;
  const before = amount.before.slice(-REACH);
  // above the current three glasses: that is where it starts.
  if (/\b(?:current|existing|present)(?: level(?: of)?)?\s*$/i.test(before)) return true;
  if (rhetoricBefore.test(before) || rhetoricAfter.test(rest)) return true;
  if (comparator || reached || relative) return false;
  if (
    yearLike.test(String(value)) &&
    scale === undefined &&
    (unit === undefined || /^[a-z]{3,}$/i.test(unit))
  )
    return before.trim() !== "" && /[A-Za-z\p{Script=Han}] ?$/u.test(before);
  // 4级 alone in a cell is a rating, not a grade of something.
  if (unit === "级" && before.trim() === "" && rest === "") return false;
  if (unit !== undefined && (groupUnit.test(unit) || groupUnit.test(unit + rest))) return true;
  const isLoose = unit === undefined || /^[A-Za-z]{3,}$/.test(unit);
  return isLoose && (labelBefore.test(before) || capitalBefore.test(before));
}

function strengthOf(amount: Amount): number {
  const { comparator, reached, relative, unit, per, rest } = amount;
  const before = amount.before.slice(-REACH);
  if (isNameOrRhetoric(amount)) return 0;
  // 八成以上门店完成改造: a share of something is no part of a name, unless a metric follows.
  if (isPercent(unit) && /^\p{Script=Han}/u.test(rest) && !metricIn.test(rest)) return comparator ? 3 : 2;
  // ISO 9001认证: a number after a Latin word and before a Chinese one is part of a name.
  if (/[A-Za-z] ?$/.test(before) && /^\p{Script=Han}/u.test(unit ?? rest) && !comparator && !reached)
    return 0;
  if (unit !== undefined && !isPercent(unit) && workBefore.test(before) && !metricIn.test(rest)) return 3;
  if (comparator && doneAfter.test(rest) && !/\d/.test(amount.before)) return 4;
  // at least 25 new accounts: in English what is counted comes after the number.
  if (comparator && /^[A-Za-z]/.test(rest) && !follows.test(rest)) return 3;
  // 单价≥4000元机型占比 and 48小时内响应率: a number after which the name goes on is part of it.
  if (/^[\p{Script=Han}A-Za-z]/u.test(rest) && !follows.test(rest))
    return comparator || reached || relative || unit ? 1 : 0;
  if (comparator || reached) return 4;
  if (relative) return 3;
  if (unit !== undefined || per !== undefined) return 2;
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
