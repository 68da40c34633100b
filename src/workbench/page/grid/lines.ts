/** Where a line may break: after white space and hyphens, and around every Chinese or Japanese letter. */
const PIECES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF-]*(?:-+|\s+|$)|[^\s]/gu;

/** How many lines a text takes when it is broken to `width` pixels. */
export function countLines(text: string, width: number, measure: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += width > 0 ? linesOf(paragraph, width, measure) : 1;
  return lines;
}

function linesOf(paragraph: string, width: number, measure: (text: string) => number): number {
  if (measure(paragraph) <= width) return 1;
  let lines = 1;
  let filled = 0;
  for (const [piece] of paragraph.matchAll(PIECES)) {
    if (piece === "") continue;
    const wide = measure(piece.trimEnd());
    if (filled > 0 && filled + wide > width) {
      lines++;
      filled = 0;
    }
    // A piece longer than a whole line is broken anywhere.
    if (wide > width) lines += Math.ceil(wide / width) - 1;
    filled = wide > width ? wide % width : filled + measure(piece);
  }
  return lines;
}
