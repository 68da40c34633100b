import type { Comparator } from "./quantity";

/** 不, 不得, 不应, 未: with one of them 超过 is an upper bound and 低于 a lower one. */
const not = "(?:不|未|勿|莫)(?:得|能|可以?|应当?|宜|允许|准|许|会|要)?";

/** Words before a number, longest meaning first: 不超过 must be seen before 超过, 不低于 before 低于. */
const leading: readonly (readonly [Comparator, string])[] = [
  [
    ">=",
    `≥|${not}(?:低于|少于|小于|短于|劣于|低|少)|至少|最低|最少|大于等于|大于或等于|高于或等于|保底|下限` +
      "|at least|at or (?:above|over)|(?:no|not) (?:less|lower|fewer) than|not (?:below|under)" +
      "|(?:more|greater|higher) than or equal to|equal to or (?:more|greater|higher|above)(?: than)?" +
      "|minimum(?: of)?|min\\.?",
  ],
  [
    "<=",
    `≤|${not}(?:超过|超出|突破|高于|大于|多于|长于|晚于|迟于|逾|超)|至多|最多|最高|小于等于|小于或等于|低于或等于` +
      "|控制在|控制到|控制为|压到|上限|within|at most|(?:no|not) (?:more|higher|greater|later|longer|over|above) than|no longer than|not (?:to )?exceed(?:ing)?" +
      "|at or (?:below|under)|(?:less|lower|fewer) than or equal to|equal to or (?:less|lower|below)(?: than)?" +
      "|up to|maximum(?: of)?|max\\.?",
  ],
  [
    ">",
    ">|突破|超过|超出|破|大于|高于|多于|超|(?:more|greater|higher) than|above|over|exceed(?:s|ing)?|beyond",
  ],
  ["<", "<|低于|小于|少于|短于|(?:less|lower|fewer|shorter|faster) than|below|under"],
];

/** Verbs of work, after which a number counts what is done. */
export const workVerbs =
  "完成|交付|发布|提交|输出|产出|推出|上线|拓展|更新|签订|编写|修订|制定|评审|抽检|抽查|巡检|检修|保养|新建|新增|净增|新开|开设|开展|建成|培养|引进|引才|签约|组织|举办|召开|改造|淘汰|购置|投放|种植|安装|发放|招聘|走访|拜访|培训|覆盖|开发|孵化|申报|获得|取得|达到";
/** 至少交付1个 says what 交付至少1个 says. */
const verbBetween = new RegExp(`(?<=至少|不少于|最少|至多|最多|不超过)(?:${workVerbs})\\s*$`);

const leadingPatterns = leading.map(
  ([comparator, words]) => [comparator, new RegExp(`(?:${words})\\s*[:为在至到]?\\s*$`, "i")] as const,
);

/** Words right before a number are no longer than this; looking at more of a long sentence only takes time. */
const REACH = 32;
const endOf = (text: string): string => text.slice(-REACH);

export function comparatorBefore(text: string): Comparator | undefined {
  const near = endOf(text).replace(verbBetween, "");
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

/** 95% or better; of days it would be fewer. */
export function betterAfter(text: string): Suffix | undefined {
  const better = /^\s*(?:or|and) better\b/i.exec(text);
  return better ? { comparator: ">=", length: better[0].length } : undefined;
}

export const risingWords =
  "提升|提高|增长|增加|上升|上涨|进位|增|升|涨|扩大|grow|grows|growth of|increase|increased|raise|raised|improve|boost|lift|↑";
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
  /(?:目标值?|(提升|提高|增长|增加|上升|上涨|增|升|涨|扩大|下降|降低|减少|压缩|缩短|压降|缩减|下调|降|减|压)?(?:至|到|达到|达|做到|完成|保持在|稳定在|为|=|:))\s*$/;
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
