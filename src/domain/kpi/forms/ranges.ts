import { add, shiftDecimals, subtract } from "../../numbers";
import { numberSource, toNumber } from "../amounts";
import type { Quantity } from "../quantity";
import { changeBefore } from "../wording";
import { found, number, readLevel, type Found, type Level } from "./level";

/** A cheap sign that a range may be there at all: most texts have none. */
const mayRange = /\d[^\d]{0,6}(?:~|-|至|到|\bto\b|\band\b)|±|正负|\d[^\d]{0,3}[≤<]/i;
const range = new RegExp(
  `[$¥€£]?${number}\\s*([^\\d\\s~,，。;；|-]{0,5}?)\\s*(?:~|-|至|到|\\bto\\b|\\band\\b)\\s*[$¥€£]?(${numberSource})(.*)$`,
  "i",
);
const plusMinus = new RegExp(
  `(?:${number}\\s*([^\\d\\s±]{0,3}?)\\s*)?(?:±|正负)\\s*(${numberSource})(.*)$`,
  "i",
);
/** 90≤x≤100 */
const enclosed = new RegExp(`${number}\\s*%?\\s*[≤<]\\s*[^\\d≤<]{1,8}[≤<]\\s*(${numberSource})(.*)$`, "i");

/** 80~90分, 5%-7%, between 40 and 45 days, ±3%, 100±5, 90≤x≤100. */
export function readRange(text: string): Found | undefined {
  if (!mayRange.test(text)) return undefined;
  return readAround(text) ?? readEnclosed(text) ?? readBounds(text);
}

function readAround(text: string): Found | undefined {
  const match = plusMinus.exec(text);
  if (!match) return undefined;
  const [, middle = "0", middleUnit = "", width = "0", after = ""] = match;
  const level = readLevel(width, after);
  const centre = readLevel(middle, middleUnit);
  const value = centre.scale === undefined ? shiftDecimals(centre.value, level.scale ?? 0) : centre.value;
  const bounds = inRange(subtract(value, level.value), add(value, level.value), {
    ...level,
    unit: level.unit ?? centre.unit,
  });
  return found(match, bounds, level.rest);
}

function readEnclosed(text: string): Found | undefined {
  const match = enclosed.exec(text);
  if (!match) return undefined;
  const [, low = "", high = "", after = ""] = match;
  const level = readLevel(high, after);
  return found(match, inRange(toNumber(low), level.value, level), level.rest);
}

/** Ages and grades are people, not targets: girls aged 10 to 14, 7-9年级. */
const groupBefore =
  /(?:\b(?:aged?|ages|grades?|years?|levels?|classes|lines?|phases?|floors?|wards?|weeks?)|第)\s*$/i;
const groupAfter = /^\s*(?:岁|年级|周岁|号|级|期(?!间)|班|层|楼|栋|year-olds?|years? old)/i;

function readBounds(text: string): Found | undefined {
  const match = range.exec(text);
  if (!match || groupBefore.test(text.slice(0, match.index)) || groupAfter.test(match[4] ?? ""))
    return undefined;
  const [whole, low = "", lowUnit = "", high = "", after = ""] = match;
  if (/\band\b/i.test(whole) && !/between/i.test(text)) return undefined;
  const end = readLevel(high, after);
  const first = readLevel(low, lowUnit);
  const value = first.scale === undefined ? shiftDecimals(first.value, end.scale ?? 0) : first.value;
  const bounds = inRange(Math.min(value, end.value), Math.max(value, end.value), {
    ...end,
    unit: end.unit ?? first.unit,
  });
  // 增长8%-10% is how much more.
  const change = changeBefore(text.slice(0, match.index));
  return found(match, change ? { ...bounds, change, relative: true } : bounds, end.rest);
}

function inRange(low: number, high: number, { unit, scale, per }: Omit<Level, "value" | "rest">): Quantity {
  return {
    comparator: "between",
    value: low,
    high,
    unit,
    ...(scale ? { scale } : {}),
    ...(per ? { per } : {}),
  };
}
