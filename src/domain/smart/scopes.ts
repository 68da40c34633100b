import { blankOut, goalTokens, type GoalToken } from "./goalTokens";
import type { Goal } from "./readGoal";

/** Where or among whom, with its place in the goal's plain text. */
export interface Scope {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The scopes that a goal names: 华东区, 骨科门诊, 三号包装线; at the Leeds store, for online orders. */
export function scopesIn(goal: Goal): Scope[] {
  return goal.isChinese ? chineseScopes(goalTokens(goal)) : englishScopes(goal);
}

function chineseScopes(tokens: readonly GoalToken[]): Scope[] {
  const scopes: Scope[] = [];
  for (const { kind, text, start, end } of tokens) {
    if (kind !== "scope") continue;
    const before = scopes.at(-1);
    // 骨科 and 门诊 are one place.
    if (before?.end === start)
      scopes[scopes.length - 1] = { text: before.text + text, start: before.start, end };
    else scopes.push({ text, start, end });
  }
  return scopes.map((scope) => withName(scope, tokens));
}

/** 三号包装线, A3车间: a short name right before a place is part of it. */
const nameBefore = /(?:[A-Za-z\d]{1,4}#?|[一二三四五六七八九十]{1,2})号?$/;

function withName(scope: Scope, tokens: readonly GoalToken[]): Scope {
  const line = tokens
    .filter(({ end }) => end <= scope.start)
    .map(({ text }) => text)
    .join("");
  const name = nameBefore.exec(line)?.[0] ?? "";
  return { text: name + scope.text, start: scope.start - name.length, end: scope.end };
}

const phrase =
  /\b(?:of|for|in|at|on|across|among|within|from)\s+((?:the\s+|our\s+|all\s+)?[A-Za-z\d][\w&'-]*(?:\s+(?!of\b|for\b|in\b|at\b|on\b|to\b|from\b|by\b|with\b|and\b|is\b|under\b|above\b|below\b|over\b|between\b|no\b|not\b|up\b|down\b|per\b|are\b)[A-Za-z\d][\w&'-]*){0,4})/gi;

/** Phrases after a preposition, up to the next time or amount. */
function englishScopes({ plain, times, quantities }: Goal): Scope[] {
  const text = blankOut(plain, [...times, ...quantities]);
  return [...text.matchAll(phrase)].map((match) => {
    const said = match[1] ?? "";
    const start = match.index + match[0].length - said.length;
    return { text: said, start, end: start + said.length };
  });
}
