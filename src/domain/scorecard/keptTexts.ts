import { cellAt, isBlank, usedArea, type CellValue, type SheetSnapshot } from "../binding/snapshot";
import type { CellInput } from "./sheetPlan";
import type { ScorecardWords } from "./words";

export const keptFields = ["summary", "improvementPlan", "employee", "manager", "date"] as const;
export type KeptField = (typeof keptFields)[number];

/** What people typed on a scorecard: comments by KPI, and the fields below. */
export interface KeptTexts {
  readonly comments: ReadonlyMap<string, CellValue>;
  readonly fields: Readonly<Partial<Record<KeptField, CellValue>>>;
}

/** What was typed as a number goes back as a number. */
export function keepInput(value: CellValue): CellInput {
  return typeof value === "number" ? { number: value } : { text: String(value) };
}

const longFields: ReadonlySet<KeptField> = new Set<KeptField>(["summary", "improvementPlan"]);

export const nothingKept: KeptTexts = { comments: new Map(), fields: {} };

/** A KPI by its name; of several with one name the second is "name#2". */
export function commentKeys(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/**
 * Reads what was typed on a scorecard, in whichever language it was made, wherever rows were put in.
 * Comments of KPIs that are gone from the table go to the end of the summary: nothing typed is lost.
 */
export function readKeptTexts(
  card: SheetSnapshot,
  languages: readonly { readonly words: ScorecardWords; readonly nameHeader: string }[],
  names: readonly string[],
): KeptTexts {
  const used = usedArea(card);
  const found = used && languages.map((language) => findHeader(card, language)).find(Boolean);
  if (!used || !found) return nothingKept;
  const comments = readComments(card, found, used.bottom);
  const fields: Partial<Record<KeptField, CellValue>> = {};
  for (const field of keptFields) {
    const text = readField(card, found, field);
    if (text !== undefined) fields[field] = text;
  }
  const gone = [...comments].filter(([key]) => !commentKeys(names).includes(key));
  if (gone.length === 0) return { comments, fields };
  const orphans = gone.map(([key, text]) => `${key}: ${text}`);
  return {
    comments,
    fields: { ...fields, summary: [fields.summary ?? "", ...orphans].filter(Boolean).join("\n") },
  };
}

interface FoundHeader {
  readonly words: ScorecardWords;
  readonly header: number;
  readonly name: number;
  readonly comment: number;
}

function findHeader(
  card: SheetSnapshot,
  { words, nameHeader }: { readonly words: ScorecardWords; readonly nameHeader: string },
): FoundHeader | undefined {
  for (const [i, row] of card.texts.entries()) {
    const [name, comment] = [row.indexOf(nameHeader), row.indexOf(words.comment)];
    if (name >= 0 && comment > name && row.includes(words.score))
      return { words, header: card.top + i, name: card.left + name, comment: card.left + comment };
  }
  return undefined;
}

function readComments(card: SheetSnapshot, { header, name, comment, words }: FoundHeader, last: number) {
  const rows = [];
  for (let row = header + 1; row <= last; row++) {
    const label = cellAt(card, row, name).text.trim();
    if (label === words.total) break;
    rows.push({ label, cell: cellAt(card, row, comment) });
  }
  const keys = commentKeys(rows.map(({ label }) => label));
  return new Map(
    rows.flatMap(({ cell }, i) => (isBlank(cell) ? [] : [[keys[i] ?? "", cell.value] as const])),
  );
}

/** Long fields are typed below their label, short ones beside it. */
function readField(
  card: SheetSnapshot,
  { words, header }: FoundHeader,
  field: KeptField,
): CellValue | undefined {
  for (const [i, texts] of card.texts.entries()) {
    const row = card.top + i;
    const at = row > header ? texts.indexOf(words[field]) : -1;
    if (at < 0) continue;
    const column = card.left + at;
    const cell = longFields.has(field) ? cellAt(card, row + 1, column) : cellAt(card, row, column + 1);
    return isBlank(cell) ? undefined : cell.value;
  }
  return undefined;
}
