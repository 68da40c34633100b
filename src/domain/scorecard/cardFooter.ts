import type { CardColumn, CardKey } from "./cardColumns";
import { colors } from "./cardLayout";
import { keepInput, type KeptField, type KeptTexts } from "./keptTexts";
import { textCell, type Border, type SheetPlan } from "./sheetPlan";
import type { ScorecardWords } from "./words";

type Part = Pick<SheetPlan, "cells" | "looks">;

const line: Border = { color: colors.line, weight: "Thin" };

/** Below the table: two boxes to write in and a line to sign on. All of it is kept when the card is made anew. */
export function planFooter(
  words: ScorecardWords,
  kept: KeptTexts,
  top: number,
  columns: readonly CardColumn[],
): Part & { readonly bottom: number } {
  const last = columns.length - 1;
  const parts = [
    planBox(words.summary, words.typeHere, kept, "summary", top, last),
    planBox(words.improvementPlan, "", kept, "improvementPlan", top + 3, last),
    planSignatures(words, kept, top + 6, columns),
  ];
  return {
    cells: parts.flatMap(({ cells }) => cells),
    looks: parts.flatMap(({ looks }) => looks),
    bottom: top + 6,
  };
}

function planBox(
  label: string,
  hint: string,
  kept: KeptTexts,
  field: KeptField,
  top: number,
  last: number,
): Part {
  const text = kept.fields[field];
  const box = { top: top + 1, left: 0, bottom: top + 1, right: last };
  return {
    cells: [
      textCell(top, 0, label),
      ...(hint ? [textCell(top, last, hint)] : []),
      ...(text === undefined ? [] : [{ row: top + 1, column: 0, input: keepInput(text) }]),
    ],
    looks: [
      {
        area: { ...box, top, bottom: top, right: 0 },
        look: { bold: true, color: colors.ink, rowHeight: 20 },
      },
      {
        area: { ...box, top, bottom: top, left: last },
        look: { size: 9, color: colors.quiet, horizontal: "Right" },
      },
      {
        area: box,
        look: {
          ...{ merge: true, wrap: true, vertical: "Top", horizontal: "Left", rowHeight: 54 },
          borders: { top: line, bottom: line, left: line, right: line },
        },
      },
      { area: { ...box, top: top + 2, bottom: top + 2, right: 0 }, look: { rowHeight: 8 } },
    ],
  };
}

/** Label, and beside it the line to write on: who, by whom, when. */
const signatures: readonly { field: "employee" | "manager" | "date"; label: CardKey; until: CardKey }[] = [
  { field: "employee", label: "name", until: "target" },
  { field: "manager", label: "actual", until: "score" },
  { field: "date", label: "weighted", until: "comment" },
];

function planSignatures(
  words: ScorecardWords,
  kept: KeptTexts,
  row: number,
  columns: readonly CardColumn[],
): Part {
  const at = (key: CardKey) => columns.findIndex((column) => column.key === key);
  return {
    cells: signatures.flatMap(({ field, label }) => {
      const text = kept.fields[field];
      const value = text === undefined ? [] : [{ row, column: at(label) + 1, input: keepInput(text) }];
      return [textCell(row, at(label), words[field]), ...value];
    }),
    looks: signatures.flatMap(({ label, until }) => [
      {
        area: { top: row, left: at(label), bottom: row, right: at(label) },
        look: {
          color: colors.quiet,
          horizontal: "Right" as const,
          vertical: "Bottom" as const,
          rowHeight: 30,
        },
      },
      {
        area: { top: row, left: at(label) + 1, bottom: row, right: at(until) },
        look: { horizontal: "Left" as const, vertical: "Bottom" as const, borders: { bottom: line } },
      },
    ]),
  };
}
