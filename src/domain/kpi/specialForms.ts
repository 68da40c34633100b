import { divide, subtract, add, shiftDecimals } from "../numbers";
import { numberSource, toNumber } from "./amounts";
import type { Quantity } from "./quantity";
import { readScale, readUnit } from "./unitText";
import { comparatorAfter, fallingWords, risingWords } from "./wording";

/** A quantity with its place in the text that was read. */
export interface Found {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

const number = `(?<![A-Za-z\\d.])(${numberSource})`;
const between = "([^\\d,，。;；|~-]{0,12}?)";

interface Level {
  readonly value: number;
  readonly unit: string | undefined;
  readonly scale: number | undefined;
  readonly per: string | undefined;
  readonly rest: string;
}

function readLevel(digits: string, after: string, currency?: string): Level {
  const scale = readScale(after, currency !== undefined);
  const unit = readUnit(after.slice(scale.length));
  return {
    value: shiftDecimals(toNumber(digits), scale.places),
    unit: unit?.unit ?? currency,
    scale: scale.places || undefined,
    per: unit?.per,
    rest: after.slice(scale.length + (unit?.length ?? 0)),
  };
}

function found(match: RegExpExecArray, quantity: Quantity, rest = ""): Found {
  return { quantity, start: match.index, end: match.index + match[0].length - rest.length };
}

const move = `(?:${risingWords}|${fallingWords}|压|压到|改善|提|调整|优化|拉升|做|收窄|收缩)?(?:了)?`;
const atLeast = "at least |no (?:less|lower|fewer) than |不低于|不少于|至少|≥";
const atMost = "at most |no (?:more|higher|greater) than |within |不超过|不高于|≤";
const strictly = "more than |above |over |超过|突破|>|below |under |less than |低于|<";
const fromTo = new RegExp(
  `(从|由|自|from\\s)?\\s*(?:(?:当前|目前|现在|现有|去年|上年|原来)的?|about\\s|an?\\s|the\\s|current\\s)?\\s*([$¥€£])?${number}${between}(${move})\\s*(至|到|达到|达|→|(?:down |up )?to\\s|为)\\s*(?:about\\s|around\\s|约)?(${atLeast}|${atMost}|${strictly})?\\s*[$¥€£]?\\s*(${numberSource})(.*)$`,
  "i",
);
const signs: readonly (readonly [RegExp, Quantity["comparator"]])[] = [
  [new RegExp(`^(?:${atLeast})`, "i"), ">="],
  [new RegExp(`^(?:${atMost})`, "i"), "<="],
  [/^(?:more|above|over|超过|突破|>)/i, ">"],
  [/^(?:below|under|less|低于|<)/i, "<"],
];
/** 客户满意度由85提升，目标90分 is left to the amounts; 85分(2025年)提升至90分 keeps its start. */
const aside = /^\s*[(（|][^)）]*[)）|]?\s*$/;

/** Cheap signs that a form may be there at all: most texts have none of them. */
const mayMove = /\d[^\d]{0,20}(?:至|到|达|→|为|to\s)/i;
const mayRange = /\d[^\d]{0,6}(?:~|-|至|到|\bto\b|\band\b)|±|正负|\d[^\d]{0,3}[≤<]/i;
const mayRank = /[前第]|top|number|no|rank|place|first|third|second|\dst|\dnd|\drd|\dth/i;
const mayMultiply = /[番倍半]|doubl|tripl|fold|quadrup|hal[fv]/i;

/** 从85分提升至90分, from 85 to 90, 85→90. Without 从, a change word or an arrow it may be a range: 85至90. */
export function readFromTo(text: string): Found | undefined {
  if (!mayMove.test(text)) return undefined;
  const match = fromTo.exec(text);
  if (!match) return undefined;
  const [
    ,
    from,
    currency,
    startDigits = "",
    startUnit = "",
    moved = "",
    to = "",
    sign = "",
    endDigits = "",
    after = "",
  ] = match;
  if (!from && !moved && to !== "→") return undefined;
  const end = readLevel(endDigits, after, currency);
  // 85提升至90万: the scale of the second is that of both, as its unit is.
  const first = readLevel(startDigits, startUnit, currency);
  // 单价≥4000元机型占比提升至35%: without 从, words between the numbers mean that the first is part of a name.
  if (!from && first.rest.trim() !== "" && !aside.test(first.rest)) return undefined;
  const value =
    first.scale === undefined && !first.unit ? shiftDecimals(first.value, end.scale ?? 0) : first.value;
  const suffix = comparatorAfter(end.rest);
  const written = signs.find(([pattern]) => pattern.test(sign))?.[1];
  const quantity: Quantity = {
    comparator: written ?? suffix?.comparator ?? "=",
    value: end.value,
    unit: end.unit ?? first.unit,
    start: value,
    change: end.value < value ? "decrease" : "increase",
    ...(end.scale ? { scale: end.scale } : {}),
    ...(end.per ? { per: end.per } : {}),
  };
  return found(match, quantity, end.rest.slice(suffix?.length ?? 0));
}

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
  return found(match, bounds, end.rest);
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

const ratio = /^\D*?(\d+(?:\.\d+)?)\s*:\s*(\d+(?:\.\d+)?)(?!\d|:)\s*(?:以内|以上|以下|左右)?$/;
const ratioInText =
  /(?:比例?为?|调整[为至到]|ratio(?: of)?|mix(?: of)?|达到?|至|不低于|不高于|≥|≤)\s*(\d+(?:\.\d+)?)\s*:\s*(\d+(?:\.\d+)?)(?![\d:])/i;

/** 6:4 is the ratio 1.5. */
export function readRatio(text: string): Found | undefined {
  if (!text.includes(":")) return undefined;
  const match = ratio.exec(text) ?? ratioInText.exec(text);
  const [a, b] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || b === 0) return undefined;
  const start = match.index + match[0].search(/\d/);
  return {
    quantity: { comparator: "=", value: divide(a, b), unit: "ratio" },
    start,
    end: match.index + match[0].length,
  };
}

const place =
  /(?:\bTOP\s*-?\s*|前|第)\s*(\d+(?:\.\d+)?)\s*(名|位|强)?(%)?(?!个|天|年|季|月|期|周|批|次|节|方|层|步|届|轮|版|类|代|\d)(.*)$/i;
/** TOP10大客户续约率 is a metric over ten customers. */
const membersAfter =
  /^\s*的?[\p{Script=Han}A-Za-z ]*(?:率|额|量|数|占比|比例|比重|收入|满意度|利润|销售|客户|门店|品类|供应商|经销商|账户|accounts|customers|clients|products|suppliers)/iu;
const placeInWords =
  /\b(?:(?:number|no\.?)\s*(?:1|one)|(?:rank(?:ed|ing)?|place)\s*(?:in\s+|at\s+|of\s+)?(1|one|\d{1,2}(?!\d|%)))\b|\b(\d)(?:st|nd|rd|th)\b(?= place| rank| in |$)|\b(first|second|third) place\b/i;
const quantile = /\b(?:top|first)[- ](quartile|decile|half|third|quintile)\b/i;
const quantiles: Readonly<Record<string, number>> = {
  ...{ quartile: 25, decile: 10, half: 50, quintile: 20 },
  third: 33.3333333333333,
};
const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, one: 1 };

/** TOP3, 前三, 前10%, 第1名, number one, top quartile: a place, of which less is better. */
export function readRank(text: string): Found | undefined {
  if (!mayRank.test(text)) return undefined;
  const match = place.exec(text);
  if (match && !/\d/.test(match[4] ?? "") && !membersAfter.test(match[4] ?? ""))
    return found(match, { comparator: "<=", value: Number(match[1]), unit: match[3], rank: true }, match[4]);
  const share = quantile.exec(text);
  if (share) {
    const value = quantiles[share[1]?.toLowerCase() ?? ""] ?? 25;
    return found(share, { comparator: "<=", value, unit: "%", rank: true });
  }
  const words = placeInWords.exec(text);
  if (!words) return undefined;
  const said = (words[1] ?? words[2] ?? words[3] ?? "one").toLowerCase();
  return found(words, {
    comparator: "<=",
    value: ordinals[said] ?? Number(said),
    unit: undefined,
    rank: true,
  });
}

const multiples: readonly (readonly [RegExp, number, "倍" | "x"])[] = [
  [/翻[两2二]番/, 4, "倍"],
  [/翻(?:一|1)?番|翻(?:一)?倍|增长?[一1]倍/, 2, "倍"],
  [/\b(?:double|doubles|doubled|doubling|twofold)\b/i, 2, "x"],
  [/\b(?:triple|triples|tripled|tripling|threefold)\b/i, 3, "x"],
  [/\b(?:quadruple|fourfold)\b/i, 4, "x"],
];
const halving =
  /减半|(?:减少|下降|降低|缩短|压缩|压降|降|减|缩减)(?:至|到|了)?一半|\b(?:halve|halves|halved|halving)\b|\b(?:by|in) half\b/i;

/** 翻番 and 翻一番 are twice, 翻两番 four times as much; 减半 is 50 % less. */
export function readDoubling(text: string): Found | undefined {
  if (!mayMultiply.test(text)) return undefined;
  for (const [pattern, value, unit] of multiples) {
    const match = pattern.exec(text);
    if (match) return found(match, { comparator: "=", value, unit, change: "increase" });
  }
  const half = halving.exec(text);
  return half
    ? found(half, { comparator: "=", value: 50, unit: "%", change: "decrease", relative: true })
    : undefined;
}
