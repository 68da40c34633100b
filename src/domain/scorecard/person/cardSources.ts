import type { CardFigures } from "../input/cardFigures";
import type { CardInput } from "../input/cardInput";
import { hasField } from "./cardColumns";
import type { Draft } from "../sheet/draft";
import { palette } from "../sheet/palette";
import { writeSectionTitle } from "../sheet/section";
import { follow } from "../formulas/sourceCells";
import { cutSpans } from "../sheet/spans";
import { heightFor } from "../sheet/textHeight";

const sourceFields = ["definition", "source", "frequency", "deadline"] as const;

/** Of the detailed look: where each figure comes from, as the table says it. Only what the table has. */
export function writeSources(
  draft: Draft,
  { context }: CardInput,
  { rows }: CardFigures,
  top: number,
  widths: readonly number[],
): number {
  const { table, words, fields } = context;
  const there = sourceFields.filter((field) => hasField(table, field));
  if (there.length === 0) return top;
  const whole = { left: 0, right: draft.right };
  const spans = cutSpans(widths, whole, [3, ...there.map((field) => (field === "definition" ? 5 : 2))]);
  writeSectionTitle(draft, top, words.sources, whole);
  draft.row(top + 1, { size: 9, color: palette.quiet, rowHeight: 18, vertical: "Center" });
  [fields.name, ...there.map((field) => fields[field])].forEach((word, i) =>
    draft.text(top + 1, spans[i]?.left ?? 0, word),
  );
  rows.forEach(({ record }, r) => {
    const row = top + 2 + r;
    let height = 18;
    (["name", ...there] as const).forEach((field, i) => {
      const span = spans[i];
      if (!span) return;
      draft.put(row, span.left, follow(table, record, field));
      draft.row(row, { merge: true, wrap: true, horizontal: "Left", size: 9 }, span.left, span.right);
      const width = widths.slice(span.left, span.right + 1).reduce((sum, one) => sum + one, 0);
      height = Math.max(height, heightFor(record.cells[field]?.text ?? "", width, 9));
      const format =
        field === "deadline" ? context.formatAt(record.row, record.cells.deadline?.column ?? -1) : "";
      if (format) draft.row(row, { numberFormat: format }, span.left, span.right);
    });
    draft.row(row, { rowHeight: Math.min(height, 90), vertical: "Center", color: palette.quiet });
  });
  return top + 2 + rows.length;
}
