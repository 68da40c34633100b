/** Words written one after another, as people write a word list. */
export function list(words: string): readonly string[] {
  return [...new Set(words.trim().split(/\s+/))];
}

/** Phrases, which may have spaces inside, between bars. */
export function phrases(words: string): readonly string[] {
  return [...new Set(words.split("|").map((phrase) => phrase.trim().replace(/\s+/g, " ")))].filter(Boolean);
}
