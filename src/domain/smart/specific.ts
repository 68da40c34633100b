import type { SmartReason } from "./smartReasons";
import { goalTokens, type GoalToken } from "./goalTokens";
import { isMilestone } from "./milestone";
import type { Goal } from "./readGoal";
import { scopePrepositions } from "./words/english";

/** Whether a goal has a number of its own, or one in the target column. */
export interface Measured {
  readonly inText: boolean;
  readonly inCell: boolean;
}

/** Why a goal names no concrete metric or deliverable with its object or scope; empty when it does. */
export function reasonsAgainstSpecific(goal: Goal, measured: Measured): SmartReason[] {
  const tokens = goalTokens(goal);
  if (isMilestone(goal, tokens)) return [];
  const seen = goal.isChinese ? seenInChinese(goal, tokens) : seenInEnglish(goal, tokens);
  return isConcrete(seen, measured) ? [] : whyNot(seen, measured);
}

/** What the words of a goal amount to. */
interface Seen {
  readonly verb: GoalToken | undefined;
  /** A metric said whole (毛利率), one by its ending (…率), or none. */
  readonly metric: "named" | "ending" | undefined;
  readonly metricText: string;
  /** How much is said of the object, in Chinese characters; an English word counts as two. */
  readonly object: number;
  /** 客户, 产品: an object, but a general one. */
  readonly hasPlainObject: boolean;
  readonly hasScope: boolean;
  /** How much a name without a metric must say when there is no number: in Chinese no name is enough. */
  readonly unmeasuredObject: number;
  /** The number counts things (20家) and is no share. */
  readonly counts: boolean;
}

/** Two characters make a Chinese word: 床位, 退货. */
const ONE_WORD = 2;
/** 提升进店转化 and 降低采购成本 say one word about a bare noun; with two it is a concrete one. */
const TWO_WORDS = 4;

function isConcrete(seen: Seen, { inText, inCell }: Measured): boolean {
  const { verb, metric, object, hasScope, hasPlainObject, counts, unmeasuredObject } = seen;
  const isQualified = object >= ONE_WORD || hasScope || hasPlainObject;
  if (metric && (inText || !verb)) return metric === "named" || isQualified;
  if (metric && inCell) return metric === "named" || isQualified;
  if (metric) {
    const said = object + (metric === "named" ? 1 : 0);
    return (hasScope && said >= ONE_WORD) || said >= TWO_WORDS;
  }
  if (inText) return object >= ONE_WORD || (hasPlainObject && counts);
  return !verb && object >= (inCell ? ONE_WORD : unmeasuredObject);
}

function whyNot({ verb, metric, metricText, object }: Seen, { inText, inCell }: Measured): SmartReason[] {
  const reasons: SmartReason[] = [];
  if (verb) reasons.push({ code: "vagueVerb", column: "name", words: verb.text });
  if (!metric) reasons.push({ code: "noMetric", column: "name" });
  else reasons.push({ code: "noScope", column: "department", words: metricText });
  if (!verb && (inText || inCell) && object < ONE_WORD) reasons.push({ code: "noObject", column: "name" });
  return reasons;
}

const hanOnly = /[^\p{Script=Han}]/gu;
const latinWord = /[A-Za-z][A-Za-z\d+#.-]*|\d[\d.]*[A-Za-z][A-Za-z\d-]*/g;

function seenInChinese(goal: Goal, tokens: readonly GoalToken[]): Seen {
  const metric = tokens.find(({ kind }) => kind === "named") ?? lastOf(tokens, isEnding);
  const seen = {
    verb: tokens.find((token, index) => token.kind === "vague" && !tokens[index + 1]?.text.startsWith("率")),
    metric: metric && (metric.kind === "named" ? ("named" as const) : ("ending" as const)),
    metricText: metric?.text ?? "",
  };
  let object = 0;
  let hasScope = false;
  for (const [index, { kind, text, start }] of tokens.entries()) {
    if (start === metric?.start) continue;
    if (kind === "scope") hasScope = true;
    if (kind === "other" || kind === "thing") {
      object += hanLength(text, tokens, index) + (text.match(latinWord)?.length ?? 0) * ONE_WORD;
      if (/[A-Za-z\d]/.test(text)) hasScope = true;
    } else if (kind === "scope" || kind === "area" || kind === "deliverable") object += text.length;
    else if (kind === "ending" && text.length >= ONE_WORD) object += text.length;
    else if (kind === "named") object += text.length;
    else if (kind === "delivery") object += 1;
  }
  return {
    ...seen,
    ...{ object, hasScope },
    hasPlainObject: tokens.some(({ kind }) => kind === "object"),
    unmeasuredObject: Infinity,
    counts: countsThings(goal),
  };
}

/** 售后 and 三公: beside a lone character a general one (后, 三) is part of its word. */
function hanLength(text: string, tokens: readonly GoalToken[], index: number): number {
  const length = text.replace(hanOnly, "").length;
  const isLone = (token: GoalToken | undefined) => token?.kind === "generic" && token.text.length === 1;
  return length === 1 && (isLone(tokens[index - 1]) || isLone(tokens[index + 1])) ? ONE_WORD : length;
}

/** 率 at the end of a phrase, but not the first character of a longer word. */
function isEnding(token: GoalToken, index: number, tokens: readonly GoalToken[]): boolean {
  if (token.kind !== "ending") return false;
  const next = tokens[index + 1];
  if (next?.text === "的") return false;
  return token.text.length > 1 || next?.kind !== "other" || !/^\p{Script=Han}/u.test(next.text);
}

function lastOf<Item>(
  items: readonly Item[],
  isWanted: (item: Item, index: number, items: readonly Item[]) => boolean,
): Item | undefined {
  return items.filter(isWanted).at(-1);
}

function countsThings({ quantities }: Goal): boolean {
  return quantities.some(
    ({ quantity: { unit } }) => unit !== undefined && !/^(?:%|‰|个?百分点|pp|倍|x)$/.test(unit),
  );
}

const prepositions = new Set<string>(scopePrepositions);

function seenInEnglish(goal: Goal, tokens: readonly GoalToken[]): Seen {
  const words = tokens.flatMap(splitWords);
  const isVerb = (word: GoalToken, index: number) => word.kind === "vague" && isVerbPlace(words, index);
  const verb = words.find(isVerb);
  const content = words.filter((word, index) => isContent(word) && !isVerb(word, index));
  const named = content.find(({ kind }) => kind === "named");
  const metric = named ?? content.find(({ kind, text }) => kind === "ending" || isPlural(text));
  const others = content.filter(({ start }) => start !== metric?.start);
  const isInScope = ({ start, text }: GoalToken) =>
    (start > 0 && /^[A-Z]|\d/.test(text)) || words.some((_word, at) => isPrepositionBefore(words, at, start));
  return {
    verb,
    metric: metric && (named ? "named" : "ending"),
    metricText: metric?.text ?? "",
    object: others.length * ONE_WORD,
    hasPlainObject: false,
    hasScope: others.some(isInScope),
    unmeasuredObject: 3 * ONE_WORD,
    counts: countsThings(goal),
  };
}

/** What is counted: donations, stockouts. */
function isPlural(text: string): boolean {
  return /[a-z]{3}s$/.test(text) && !/(?:ss|us|is|ics)$/.test(text);
}

/** A preposition within the four words before: for online footwear orders. */
function isPrepositionBefore(words: readonly GoalToken[], at: number, start: number): boolean {
  const { end, text } = words[at] as GoalToken;
  const reach = words[at + SCOPE_REACH]?.start ?? Infinity;
  return end <= start && start <= reach && prepositions.has(text.toLowerCase());
}

const SCOPE_REACH = 4;

function isContent({ kind, text }: GoalToken): boolean {
  return kind !== "generic" && kind !== "vague" ? /[A-Za-z]{2}/.test(text) : false;
}

function isVerbPlace(words: readonly GoalToken[], index: number): boolean {
  const before = words[index - 1]?.text.toLowerCase();
  return before === undefined || /^(?:to|and|or|then|we|will|not|\||by)$/.test(before) || /\|$/.test(before);
}

/** What stands between listed words, cut at spaces. */
function splitWords(token: GoalToken): GoalToken[] {
  if (token.kind !== "other") return [token];
  return [...token.text.matchAll(/[A-Za-z\d][A-Za-z\d&'/.-]*|\|/g)].map((match) => ({
    kind: "other" as const,
    text: match[0],
    start: token.start + match.index,
    end: token.start + match.index + match[0].length,
  }));
}
