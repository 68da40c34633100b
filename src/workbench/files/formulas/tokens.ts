/** Texts in quotes, quoted sheet names, brackets, names (also dotted ones), references and single signs. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|'[[\]]|\[(?:[^[\]]|'[[\]])*\])*\]|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*|[\d.]+(?:[Ee][+-]?\d+)?|[\s\S]/gu;

/** The pieces of a formula; joined again they are the formula. */
export function formulaTokens(formula: string): string[] {
  return formula.match(TOKEN) ?? [];
}

export const isName = (token: string | undefined): boolean =>
  token !== undefined && /^[\p{L}_\\]/u.test(token);

/** The place after the bracket that closes the one at `open`. */
export function afterClosing(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at] === "(") depth++;
    else if (tokens[at] === ")" && --depth === 0) return at + 1;
  }
  return tokens.length;
}

/** The next token that is no blank, from `at` on. */
export function nextSolid(tokens: readonly string[], at: number): number {
  let next = at;
  while (next < tokens.length && /^\s$/.test(tokens[next] ?? "")) next++;
  return next;
}
