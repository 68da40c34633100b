import { defineLexicon } from "./lexicon";
import { chineseDegrees, chineseOpenEnds, englishDegrees, englishOpenEnds, notDegrees } from "./words/vague";

/** A word that nobody can measure, or one that leaves the end open, with its place in the text as written. */
export interface VagueWord {
  readonly kind: "degree" | "openEnd";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const cut = defineLexicon({
  firm: notDegrees,
  degree: [...chineseDegrees, ...englishDegrees],
  openEnd: [...chineseOpenEnds, ...englishOpenEnds],
});

/** 等 is an end when something was listed before it and the phrase stops there: 培训、考勤等, but 等级 and 等待. */
const loneEnd = /(?<=\p{Script=Han})等(?=$|[。，,；;)）\s|])/gu;

/** Degree words and open ends, in the text's order. */
export function vaguenessIn(text: string): VagueWord[] {
  const found = cut(text).flatMap(({ kind, ...place }): VagueWord[] =>
    kind === "degree" || kind === "openEnd" ? [{ kind, ...place }] : [],
  );
  for (const match of text.matchAll(loneEnd)) {
    const end = match.index + 1;
    if (!found.some((word) => word.start < end && match.index < word.end))
      found.push({ kind: "openEnd", text: match[0], start: match.index, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with a gap where each vague word was. */
export function withoutVagueness(text: string): string {
  return vaguenessIn(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
}
