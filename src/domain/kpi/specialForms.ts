import { divide, subtract, add, shiftDecimals } from "../numbers";
import { numberSource, toNumber } from "./amounts";
import type { Quantity } from "./quantity";
import { readScale, readUnit } from "./unitText";
import { comparatorAfter, fallingWords, risingWords } from "./wording";

const number = `(?<![A-Za-z\\d.])(${numberSource})`;
const between = "([^\\d,，。;；|~-]{0,12}?)";

interface Level {
  readonly value: number;
  readonly unit: string | undefined;
  readonly scale: number | undefined;
  readonly per: string | undefined;
  readonly rest: string;
}

function readLevel(digits: string, after: string): Level {
  const scale = readScale(after, false);
  const unit = readUnit(after.slice(scale.length));
  return {
    value: shiftDecimals(toNumber(digits), scale.places),
    unit: unit?.unit,
    scale: scale.places || undefined,
    per: unit?.per,
    rest: after.slice(scale.length + (unit?.length ?? 0)),
  };
}

const move = `(?:${risingWords}|${fallingWords}|压|压到|改善|提|调整|优化)?(?:了)?`;
const fromTo = new RegExp(
  `(从|由|自|from\\s)?\\s*${number}${between}(${move})\\s*(至|到|达到|达|→|to\\s|为)\\s*([≥≤><])?\\s*(${numberSource})(.*)$`,
  "i",
);

/** 从85分提升至90分, from 85 to 90, 85→90. Without 从, a change word or an arrow it may be a range: 85至90. */
export function readFromTo(text: string): Quantity | undefined {
  const match = fromTo.exec(text);
  if (!match) return undefined;
  const [, from, startDigits = "", startUnit = "", moved = "", to = "", sign, endDigits = "", after = ""] =
    match;
  if (!from && !moved && to !== "→") return undefined;
  const end = readLevel(endDigits, after);
  // 85提升至90万: the scale of the second is that of both, as its unit is.
  const first = readLevel(startDigits, startUnit);
  // 单价≥4000元机型占比提升至35%: without 从, words between the numbers mean that the first is part of a name.
  if (!from && first.rest.trim() !== "") return undefined;
  const value =
    first.scale === undefined && !first.unit ? shiftDecimals(first.value, end.scale ?? 0) : first.value;
  const suffix = comparatorAfter(end.rest)?.comparator;
  const written = sign === "≥" ? ">=" : sign === "≤" ? "<=" : sign === ">" || sign === "<" ? sign : undefined;
  return {
    comparator: written ?? suffix ?? "=",
    value: end.value,
    unit: end.unit ?? first.unit,
    start: value,
    change: end.value < value ? "decrease" : "increase",
    ...(end.scale ? { scale: end.scale } : {}),
    ...(end.per ? { per: end.per } : {}),
  };
}

const range = new RegExp(
  `${number}\\s*([^\\d\\s~,，。;；|-]{0,4}?)\\s*(?:~|-|至|到|\\bto\\b|\\band\\b)\\s*(${numberSource})(.*)$`,
  "i",
);
const plusMinus = new RegExp(`(?:${number})?\\s*(?:±|正负)\\s*(${numberSource})(.*)$`, "i");

/** 80~90分, 5%-7%, between 40 and 45 days, ±3%, 100±5. */
export function readRange(text: string): Quantity | undefined {
  const around = plusMinus.exec(text);
  if (around) {
    const [, middle = "0", width = "0", after = ""] = around;
    const level = readLevel(width, after);
    const centre = shiftDecimals(toNumber(middle), level.scale ?? 0);
    return inRange(subtract(centre, level.value), add(centre, level.value), level);
  }
  const match = range.exec(text);
  if (!match) return undefined;
  const [, low = "", lowUnit = "", high = "", after = ""] = match;
  if (/\band\b/i.test(match[0]) && !/between/i.test(text)) return undefined;
  const end = readLevel(high, after);
  const first = readLevel(low, lowUnit);
  const value = first.scale === undefined ? shiftDecimals(first.value, end.scale ?? 0) : first.value;
  return inRange(Math.min(value, end.value), Math.max(value, end.value), {
    ...end,
    unit: end.unit ?? first.unit,
  });
}

function inRange(low: number, high: number, { unit, scale, per }: Level): Quantity {
  return {
    comparator: "between",
    value: low,
    high,
    unit,
    ...(scale ? { scale } : {}),
    ...(per ? { per } : {}),
  };
}

const ratio = /^\D*?(\d+(?:\.\d+)?)\s*:\s*(\d+(?:\.\d+)?)$/;

/** 6:4 is the ratio 1.5. */
export function readRatio(text: string): Quantity | undefined {
  const match = ratio.exec(text);
  const [a, b] = [Number(match?.[1]), Number(match?.[2])];
  return match && b !== 0 ? { comparator: "=", value: divide(a, b), unit: "ratio" } : undefined;
}

const rank = /(?:TOP\s*-?\s*|前|第)\s*(\d+)\s*(名|位|强)?(%)?(?!个|天|年|季|月|\d)(.*)$/i;

/** TOP3, 前三, 前10%, 第1名: a place, of which less is better. */
export function readRank(text: string): Quantity | undefined {
  const match = rank.exec(text);
  if (!match || /\d/.test(match[4] ?? "")) return undefined;
  return { comparator: "<=", value: Number(match[1]), unit: match[3], rank: true };
}

/** 翻番 and 翻一番 are twice, 翻两番 four times as much. */
export function readDoubling(text: string): Quantity | undefined {
  if (/翻[两2二]番/.test(text)) return { comparator: "=", value: 4, unit: "倍", change: "increase" };
  return /翻(?:一|1)?番/.test(text)
    ? { comparator: "=", value: 2, unit: "倍", change: "increase" }
    : undefined;
}
