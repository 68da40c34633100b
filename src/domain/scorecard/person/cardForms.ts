import type { CardInput } from "../input/cardInput";
import type { Draft } from "../sheet/draft";
import { PLAN_LINES } from "../kept/keptTexts";
import { palette } from "../sheet/palette";
import { writeGap, writeSectionTitle } from "../sheet/section";
import { cutSpans, type Span } from "../sheet/spans";
import type { Border } from "../sheet/sheetPlan";
import { heightFor } from "../sheet/textHeight";
import { planColumns, type ScorecardWords } from "../words";

const line: Border = { color: palette.line, weight: "Thin" };
const BOX = 54;
const TALLEST = 300;

/** A table to agree on what is done about the gaps; people fill it in and it is kept. */
export function writePlan(
  draft: Draft,
  { context: { words }, kept }: Pick<CardInput, "context" | "kept">,
  top: number,
  widths: readonly number[],
): number {
  const whole = { left: 0, right: draft.right };
  const spans = cutSpans(widths, whole, [3, 3, 4, 1.6, 1.6]);
  writeSectionTitle(draft, top, words.improvementPlan, whole);
  draft.row(top + 1, { size: 9, color: palette.quiet, rowHeight: 18, vertical: "Center" });
  planColumns.forEach((key, i) => draft.text(top + 1, spans[i]?.left ?? 0, words.planColumns[key]));
  for (let l = 0; l < PLAN_LINES; l++) {
    const row = top + 2 + l;
    draft.row(row, { rowHeight: 24, vertical: "Center", borders: { bottom: line } });
    spans.forEach(({ left, right }, i) => {
      draft.typed(row, left, kept.plan[l]?.[i]);
      draft.row(row, { merge: true, wrap: true, horizontal: "Left", size: 10 }, left, right);
    });
  }
  const cause = spans[planColumns.indexOf("cause")];
  if (cause)
    draft.choices.push({
      area: { top: top + 2, left: cause.left, bottom: top + 1 + PLAN_LINES, right: cause.left },
      list: Object.values(words.causes),
    });
  return top + 2 + PLAN_LINES;
}

/** A box to write in; Excel does not let merged cells grow, so it is as high as what is in it. */
export function writeSummary(
  draft: Draft,
  { context: { words }, kept }: Pick<CardInput, "context" | "kept">,
  top: number,
  widths: readonly number[],
): number {
  writeSectionTitle(draft, top, words.summary, { left: 0, right: draft.right });
  draft.text(top, draft.right, words.typeHere);
  draft.row(top, { size: 8, color: palette.faint, horizontal: "Right", bold: false }, draft.right);
  const text = kept.fields.summary;
  draft.typed(top + 1, 0, text);
  const width = widths.reduce((sum, one) => sum + one, 0);
  draft.row(top + 1, {
    ...{ merge: true, wrap: true, vertical: "Top", horizontal: "Left", size: 10 },
    rowHeight: Math.min(TALLEST, Math.max(BOX, heightFor(String(text ?? ""), width))),
    borders: { bottom: line, left: line, right: line },
  });
  return top + 2;
}

const signatures = ["employee", "manager", "date"] as const;

interface Signing {
  readonly words: ScorecardWords;
  readonly kept: CardInput["kept"];
  /** What whoever the card is about is called. */
  readonly signer?: string;
}

/** Who, by whom, when: a label and a line to write on. */
export function writeSignatures(
  draft: Draft,
  { words, kept, signer = words.employee }: Signing,
  top: number,
  widths: readonly number[],
): number {
  writeGap(draft, top, 14);
  const spans = twoColumnsEach(cutSpans(widths, { left: 0, right: draft.right }, [4, 4, 3]));
  draft.row(top + 1, { rowHeight: 24, vertical: "Bottom", size: 10 });
  signatures.forEach((field, i) => {
    const span = spans[i];
    if (!span) return;
    // A label needs about as much as four Chinese characters.
    const isNarrow = (widths[span.left] ?? 0) < 44 && span.left + 1 < span.right;
    const label = isNarrow ? span.left + 1 : span.left;
    draft.text(top + 1, label, field === "employee" ? signer : words[field]);
    draft.typed(top + 1, label + 1, kept.fields[field]);
    draft.row(top + 1, { color: palette.quiet, horizontal: "Right", indent: 1 }, label, label);
    draft.row(top + 1, { horizontal: "Left" }, label + 1, label + 1);
    draft.row(
      top + 1,
      { borders: { bottom: { color: palette.faint, weight: "Thin" } } },
      label + 1,
      span.right,
    );
  });
  return top + 2;
}

/** One for the label and one for the line, at the cost of the span before. */
function twoColumnsEach(spans: readonly Span[]): Span[] {
  const fair: Span[] = [];
  let next = Infinity;
  for (const { left, right } of [...spans].reverse()) {
    const end = Math.min(right, next - 1);
    next = Math.min(left, end - 1);
    fair.unshift({ left: next, right: end });
  }
  return fair;
}
