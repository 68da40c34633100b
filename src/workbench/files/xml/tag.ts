import { escapeAttribute } from "./escape";

const PATTERNS = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = PATTERNS.get(name);
  if (known) return known;
  const made = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  PATTERNS.set(name, made);
  return made;
}

/** Sets or takes off one attribute of a start tag kept as text; everything else of it stays. */
export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  const known = patternOf(name);
  const written = value === undefined ? "" : `${name}="${escapeAttribute(String(value))}"`;
  if (known.test(tag))
    return tag.replace(known, (_, space: string) => (written === "" ? "" : space + written));
  return written === "" ? tag : tag.replace(/\s*(\/?)>$/, (_, slash: string) => ` ${written}${slash}>`);
}
