import { unescapeXml } from "./escape";

const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a start tag, in their order. */
export function readAttributes(startTag: string): [string, string][] {
  return [...startTag.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [
    name,
    unescapeXml(double ?? single ?? ""),
  ]);
}

/** What a piece of source between tags says: entities resolved, comments left out. */
export function plainText(raw: string): string {
  if (!raw.includes("<")) return unescapeXml(raw);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<") ? "" : unescapeXml(piece),
    )
    .join("");
}
