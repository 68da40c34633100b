import { shiftDecimals } from "../../numbers";
import { numberSource } from "../amounts";
import type { Quantity } from "../quantity";
import { comparatorAfter, fallingWords, risingWords } from "../wording";
import { found, number, readLevel, type Found } from "./level";

const between = "([^\\d,，。;；|~-]{0,12}?)";
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
/** A cheap sign that the form may be there at all: most texts have none. */
const mayMove = /\d[^\d]{0,20}(?:至|到|达|→|为|to\s)/i;

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
