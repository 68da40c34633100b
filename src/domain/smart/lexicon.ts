/** A word of a list found in a text, or what stands between two of them. */
export interface Token<Kind extends string> {
  readonly kind: Kind | "other";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Lexicon<Kind extends string> = (text: string) => Token<Kind>[];

interface Entry<Kind> {
  readonly word: string;
  readonly kind: Kind;
}

/**
 * Cuts a text by word lists, from left to right, the longest word first. Of a word in two lists the first list
 * counts. Latin words are found in any case and only whole.
 */
export function defineLexicon<Kind extends string>(
  lists: Readonly<Record<Kind, readonly string[]>>,
): Lexicon<Kind> {
  const byFirst = indexByFirst(lists);
  return (text) => {
    const lower = text.toLowerCase();
    const tokens: Token<Kind>[] = [];
    let [at, open] = [0, 0];
    while (at < text.length) {
      const entry = byFirst.get(lower.charAt(at))?.find(({ word }) => fits(lower, at, word));
      if (!entry) {
        at += 1;
        continue;
      }
      if (open < at) tokens.push(other(text, open, at));
      const end = at + entry.word.length;
      tokens.push({ kind: entry.kind, text: text.slice(at, end), start: at, end });
      [at, open] = [end, end];
    }
    if (open < at) tokens.push(other(text, open, at));
    return tokens;
  };
}

function other(text: string, start: number, end: number): Token<never> {
  return { kind: "other", text: text.slice(start, end), start, end };
}

function indexByFirst<Kind extends string>(lists: Readonly<Record<Kind, readonly string[]>>) {
  const kinds = new Map<string, Kind>();
  for (const [kind, words] of Object.entries(lists) as [Kind, readonly string[]][])
    for (const word of words) if (!kinds.has(word.toLowerCase())) kinds.set(word.toLowerCase(), kind);
  const byFirst = new Map<string, Entry<Kind>[]>();
  const longestFirst = [...kinds].sort(([a], [b]) => b.length - a.length);
  for (const [word, kind] of longestFirst) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, kind }]);
  }
  return byFirst;
}

const isLatin = (char: string): boolean => /[a-z\d]/.test(char);

function fits(lower: string, at: number, word: string): boolean {
  if (!lower.startsWith(word, at)) return false;
  const end = at + word.length;
  const cutsBefore = at > 0 && isLatin(word.charAt(0)) && isLatin(lower.charAt(at - 1));
  const cutsAfter = end < lower.length && isLatin(word.charAt(word.length - 1)) && isLatin(lower.charAt(end));
  return !cutsBefore && !cutsAfter;
}
