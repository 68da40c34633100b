const LINE = 15;
const PADDING = 9;
/** Cell padding and a reserve: Excel breaks lines a little earlier than the sum of the widths. */
const RESERVE = 8;

/** Chinese takes its size for every character, other scripts a little over half. In points, at the usual 11. */
export function textWidth(text: string): number {
  return [...text].reduce((width, char) => width + (/[\u2e80-\uffef]/.test(char) ? 11.5 : 5.6), 0);
}

export const USUAL_SIZE = 11;

/** How high a row must be for a wrapped text; Excel does not grow rows whose height was set. */
export function heightFor(text: string, columnWidth: number, size = USUAL_SIZE): number {
  const room = (Math.max(1, columnWidth - RESERVE) * USUAL_SIZE) / size;
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
  return (lines * LINE * size) / USUAL_SIZE + PADDING;
}
