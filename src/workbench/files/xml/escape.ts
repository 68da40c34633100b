const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Turns &lt;, &#10;, &#x4E2D; … into the characters they stand for; an unknown entity stays as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16), whole);
      if (decimal !== undefined) return codePoint(Number(decimal), whole);
      return ENTITIES[name ?? ""] ?? whole;
    },
  );
}

const codePoint = (code: number, otherwise: string): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

export function escapeText(text: string): string {
  return legal(text).replace(/[&<>]/g, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : "&gt;"));
}

/** Line ends and tabs would be read back as spaces in an attribute, so they are written as numbers. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\n\r\t]/g, (c) => (c === '"' ? "&quot;" : `&#${c.charCodeAt(0)};`));
}

/** XML 1.0 has no place for other control characters or for lone halves of a surrogate pair. */
function legal(text: string): string {
  return text.replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, (c) =>
    (c >= "\x7f" && c <= "\x9f") || isSpace(c) ? c : "",
  );
}

const isSpace = (c: string): boolean => c === "\n" || c === "\r" || c === "\t";

/**
 * Cell texts spell characters that XML cannot hold as _x0007_ (ECMA-376 part 1, 22.9.2.19, ST_Xstring),
 * and an underscore that would read as such a spelling as _x005F_.
 */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replace(/\p{Cc}/gu, (c) =>
      c === "\n" || c === "\t" ? c : `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
