import type { Comparator } from "./quantity";

/** Words before a number, longest meaning first: 不超过 must be seen before 超过, 不低于 before 低于. */
const leading: readonly (readonly [Comparator, string])[] = [
  [
    ">=",
    "≥|不低于|不少于|不小于|不得低于|不得少于|不能低于|至少|最低|最少|大于等于|大于或等于|高于或等于|保底|下限" +
      "|at least|(?:no|not) (?:less|lower|fewer) than|minimum(?: of)?|min\\.?",
  ],
  [
    "<=",
    "≤|不超过|不高于|不大于|不多于|不得超过|不得高于|不得多于|不能超过|至多|最多|最高|小于等于|小于或等于|低于或等于" +
      "|控制在|控制到|控制为|压到|上限|within|at most|(?:no|not) (?:more|higher|greater|later|longer|over|above) than|no longer than|not (?:to )?exceed(?:ing)?" +
      "|up to|maximum(?: of)?|max\\.?",
  ],
  [">", ">|突破|超过|超出|大于|高于|多于|超|(?:more|greater|higher) than|above|over|exceed(?:s|ing)?|beyond"],
  ["<", "<|低于|小于|少于|短于|(?:less|lower|fewer|shorter|faster) than|below|under"],
];

const leadingPatterns = leading.map(
  ([comparator, words]) => [comparator, new RegExp(`(?:${words})\\s*[:为在至到]?\\s*$`, "i")] as const,
);

/** Words right before a number are no longer than this; looking at more of a long sentence only takes time. */
const REACH = 24;
const endOf = (text: string): string => text.slice(-REACH);

export function comparatorBefore(text: string): Comparator | undefined {
  const near = endOf(text);
  return leadingPatterns.find(([, pattern]) => pattern.test(near))?.[0];
}

const atLeastAfter =
  /^\s*(?:及以上|或以上|以上|起(?!\p{Script=Han})|\+(?!\d)|(?:or|and) (?:more|above|higher|over))/u;
const atMostAfter =
  /^\s*(?:及以下|或以下|以下|及以内|以内|之内|内(?!部|容|外|控|训|审)|(?:or|and) (?:less|fewer|below|lower|under))/;

export interface Suffix {
  readonly comparator: Comparator;
  readonly length: number;
}

/** 以上, 以下, 以内 and the like, all of which include the number itself. */
export function comparatorAfter(text: string): Suffix | undefined {
  const least = atLeastAfter.exec(text);
  if (least) return { comparator: ">=", length: least[0].length };
  const most = atMostAfter.exec(text);
  return most ? { comparator: "<=", length: most[0].length } : undefined;
}

export const risingWords =
  "提升|提高|增长|增加|上升|上涨|增|升|涨|扩大|grow|grows|growth of|increase|increased|raise|raised|improve|boost|lift|↑";
export const fallingWords =
  "下降|降低|减少|压缩|缩短|压降|缩减|下调|节约|节省|降|减|压|reduce|reduced|cut|decrease|decreased|lower|drop|shorten|↓";

const rising = new RegExp(`(?:${risingWords})$`, "i");
const falling = new RegExp(`(?:${fallingWords})$`, "i");
const risingAnywhere = new RegExp(`\\b(?:${risingWords})`, "i");
const fallingAnywhere = new RegExp(`\\b(?:${fallingWords})`, "i");

export type Change = "increase" | "decrease";

/** The change word right before the number, if any: 增长 of 「同比增长20%」. */
export function changeBefore(text: string): Change | undefined {
  const bare = endOf(text).replace(/(?:了|约|至少|超过|不低于|不少于|[≥≤><])*\s*$/, "");
  if (/同比\s*\+$|环比\s*\+$|\b(?:up|gains?|yoy \+)\s*$/i.test(bare)) return "increase";
  if (/\bdown\s*$/i.test(bare)) return "decrease";
  if (/\bby\s*(?:at least |about |over )?$/i.test(endOf(text))) return changeAnywhere(text);
  if (rising.test(bare)) return "increase";
  return falling.test(bare) ? "decrease" : undefined;
}

function changeAnywhere(text: string): Change | undefined {
  if (fallingAnywhere.test(text)) return "decrease";
  return risingAnywhere.test(text) ? "increase" : undefined;
}

/** "50% reduction", 「20%的增长」. */
export function changeAfter(text: string): Change | undefined {
  if (
    /^\s*(?:的)?(?:reduction|decrease|drop|cut|decline|fewer|降幅|下降|降低|(?:below|under|less than|lower than|fewer than) (?:\||the|last|that))/i.test(
      text,
    )
  )
    return "decrease";
  return /^\s*(?:的)?(?:increase|growth|improvement|rise|uplift|增幅|增长|提升|(?:above|over|more than|higher than) (?:\||the|last|that))/i.test(
    text,
  )
    ? "increase"
    : undefined;
}

const reaching =
  /(提升|提高|增长|增加|上升|上涨|增|升|涨|扩大|下降|降低|减少|压缩|缩短|压降|缩减|下调|降|减|压)?(?:至|到|达到|达|做到|完成|保持在|稳定在|为|=|:)\s*$/;
const reachingEnglish =
  /\b(?:to|reach(?:es|ing)?|achieve|hit|is|target|(?:target|goal|level|score|rate|total) of)\s*:?\s*$/i;

/** Whether the words before a number say that it is the level to reach, and by which movement. */
export function reachingBefore(text: string): { change: Change | undefined } | undefined {
  const near = endOf(text);
  const chinese = reaching.exec(near);
  if (chinese) return { change: chinese[1] ? changeBefore(chinese[1]) : undefined };
  if (!reachingEnglish.test(near) || /\d\s*\S{0,3}\s*to\s*$/i.test(near)) return undefined;
  return { change: /\bto\s*$/i.test(text) ? changeAnywhere(text) : undefined };
}
