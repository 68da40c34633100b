import type { GoalToken } from "./goalTokens";
import type { Goal } from "./readGoal";
import { countsThings, ONE_WORD, type Seen } from "./seen";

const hanOnly = /[^\p{Script=Han}]/gu;
const latinWord = /[A-Za-z][A-Za-z\d+#.-]*|\d[\d.]*[A-Za-z][A-Za-z\d-]*/g;

export function seenInChinese(goal: Goal, tokens: readonly GoalToken[]): Seen {
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
