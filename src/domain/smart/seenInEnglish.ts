import type { GoalToken } from "./goalTokens";
import type { Goal } from "./readGoal";
import { countsThings, ONE_WORD, type Seen } from "./seen";
import { scopePrepositions } from "./words/english";

const prepositions = new Set<string>(scopePrepositions);

export function seenInEnglish(goal: Goal, tokens: readonly GoalToken[]): Seen {
  const words = tokens.flatMap(splitWords);
  const isVerb = (word: GoalToken, index: number) => word.kind === "vague" && isVerbPlace(words, index);
  const verb = words.find(isVerb);
  const content = words.filter((word, index) => isContent(word) && !isVerb(word, index));
  const named = content.find(({ kind }) => kind === "named");
  const metric = named ?? content.find(({ kind, text }) => kind === "ending" || isPlural(text));
  // Train 45 nurses: what is counted is the object itself.
  const isCounted = countsThings(goal) && metric?.kind !== "named";
  const others = content.filter(({ start }) => isCounted || start !== metric?.start);
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
