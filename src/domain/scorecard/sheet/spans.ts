/** Columns from `left` to `right`, both included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Cuts columns into spans whose widths are in these proportions, as nearly as whole columns allow. */
export function cutSpans(
  widths: readonly number[],
  { left, right }: Span,
  proportions: readonly number[],
): Span[] {
  const whole = widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  const parts = proportions.reduce((sum, part) => sum + part, 0);
  const spans: Span[] = [];
  let [next, wanted, reached] = [left, 0, 0];
  proportions.forEach((part, i) => {
    wanted += (whole * part) / parts;
    const others = proportions.length - i - 1;
    let end = next;
    reached += widths[next] ?? 0;
    while (end + 1 <= right - others && nearer(reached, widths[end + 1] ?? 0, wanted))
      reached += widths[++end] ?? 0;
    spans.push({ left: next, right: others === 0 ? right : end });
    next = end + 1;
  });
  return spans;
}

function nearer(reached: number, width: number, wanted: number): boolean {
  return Math.abs(reached + width - wanted) < Math.abs(reached - wanted);
}

export function widthOf(widths: readonly number[], { left, right }: Span): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}
