import { plainText } from "../../kpi/plainText";

/** Ids and names come back in row after row. */
const known = new Map<string, string>();
const KNOWN_LIMIT = 20_000;

/** Two texts are the same to people when these are: full-width or not, capitals or not, with spaces or without. */
export function sameText(text: string): string {
  const there = known.get(text);
  if (there !== undefined) return there;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const plain = plainText(text).toLowerCase().replace(/\s+/g, "");
  known.set(text, plain);
  return plain;
}
