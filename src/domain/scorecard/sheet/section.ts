import type { Draft } from "./draft";
import { palette } from "./palette";
import type { Span } from "./spans";

/** A section's title over a hairline. */
export function writeSectionTitle(draft: Draft, row: number, title: string, { left, right }: Span): void {
  draft.text(row, left, title);
  draft.row(row, { rowHeight: 24, vertical: "Center" }, left, right);
  draft.row(row, { bold: true, color: palette.ink }, left, left);
  draft.row(row, { borders: { bottom: { color: palette.line, weight: "Thin" } } }, left, right);
}

export function writeGap(draft: Draft, row: number, height = 10): void {
  draft.row(row, { rowHeight: height }, 0, 0);
}

/** A gap, and what follows it may begin a page. */
export function writeSectionGap(draft: Draft, row: number): void {
  writeGap(draft, row);
  draft.sections.push(row + 1);
}
