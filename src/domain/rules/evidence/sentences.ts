import type { IssueData, Say } from "../words";

/** Several texts of the sheet, each in quotation marks: “A”、“B” 和 “C”. */
export function quoted(texts: IssueData[string] | undefined, say: Say): string {
  const all = typeof texts === "object" ? texts : texts === undefined ? [] : [String(texts)];
  return say.list(all.map((text) => say.quote(text)));
}

/** The most names a sentence lists before it only counts. */
export const MOST_NAMED = 3;

/** The first few names, and after them that there are more. */
export function firstNames(names: readonly string[]): string[] {
  return names.slice(0, MOST_NAMED);
}
