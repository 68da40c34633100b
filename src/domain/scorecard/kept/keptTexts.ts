import { cellAt, isBlank, usedArea, type CellValue, type SheetSnapshot } from "../../binding/snapshot";
import { commentKeys, settleComments, type RowMark } from "./keptComments";
import type { CellInput } from "../sheet/sheetPlan";
import { planColumns, type ScorecardWords } from "../words";
import { workColumn } from "../formulas/workColumns";

export const keptFields = ["summary", "employee", "manager", "date"] as const;
export type KeptField = (typeof keptFields)[number];

/** Lines of the improvement plan. */
export const PLAN_LINES = 3;

/** What people typed on a scorecard: comments by KPI, the improvement plan, and the fields below. */
export interface KeptTexts {
  readonly comments: ReadonlyMap<string, CellValue>;
  readonly fields: Readonly<Partial<Record<KeptField, CellValue>>>;
  /** Lines by columns; undefined where nothing is typed. */
  readonly plan: readonly (readonly (CellValue | undefined)[])[];
}

/** What was typed as a number goes back as a number. */
export function keepInput(value: CellValue): CellInput {
  return typeof value === "number" ? { number: value } : { text: String(value) };
}

export const nothingKept: KeptTexts = { comments: new Map(), fields: {}, plan: [] };

interface Language {
  readonly words: ScorecardWords;
  readonly nameHeader: string;
}

/**
 * Reads what was typed on a scorecard, in whichever language it was made, wherever rows were put in.
 * Comments of KPIs that are gone from the table go to the end of the summary: nothing typed is lost.
 */
export function readKeptTexts(
  card: SheetSnapshot,
  languages: readonly Language[],
  rows: readonly RowMark[],
): KeptTexts {
  const used = usedArea(card);
  const found = used && languages.map((language) => findHeader(card, language)).find(Boolean);
  if (!used || !found) return nothingKept;
  const lines = readLines(card, found, used.bottom);
  const typed = lines.flatMap(({ mark, cell }) => (isBlank(cell) ? [] : [{ ...mark, value: cell.value }]));
  const { comments, gone } = settleComments(typed, new Set(lines.map(({ mark }) => mark.name)), rows);
  const fields: Partial<Record<KeptField, CellValue>> = {};
  for (const field of keptFields) {
    const text = readField(card, found, field);
    if (text !== undefined) fields[field] = text;
  }
  const { plan, boxed } = readPlan(card, found);
  const orphans = [...gone.map(({ name, value }) => `${name}: ${value}`), ...boxed];
  if (orphans.length > 0) fields.summary = [fields.summary ?? "", ...orphans].filter(Boolean).join("\n");
  return { comments, fields, plan };
}

/** The cards of a report sheet by whom they are about; of two people of one name the second is "name#2". */
export function cutReport(
  report: SheetSnapshot,
  languages: readonly Language[],
): ReadonlyMap<string, SheetSnapshot> {
  const rows = report.texts.flatMap((_row, i) => {
    const line = { ...report, top: report.top + i, texts: report.texts.slice(i, i + 1) };
    return languages.some((language) => findHeader(line, language)) ? [report.top + i] : [];
  });
  const names = rows.map((row) => cellAt(report, row - NAME_ABOVE, report.left).text.trim());
  return new Map(
    commentKeys(names).map((key, n) => {
      const [from, to] = [(rows[n] ?? 0) - report.top, rows[n + 1]];
      const until = to === undefined ? undefined : to - report.top - NAME_ABOVE;
      return [
        key,
        {
          ...report,
          ...{ top: report.top + from, values: report.values.slice(from, until) },
          texts: report.texts.slice(from, until),
        },
      ];
    }),
  );
}

/** How far above its table's header the name of a card stands. */
const NAME_ABOVE = 3;

interface FoundHeader {
  readonly words: ScorecardWords;
  readonly header: number;
  readonly name: number;
  readonly comment: number;
}

function findHeader(card: SheetSnapshot, { words, nameHeader }: Language): FoundHeader | undefined {
  for (const [i, row] of card.texts.entries()) {
    const [name, comment] = [row.indexOf(nameHeader), row.indexOf(words.comment)];
    const scored = row.includes(words.score) || row.includes(words.totalScore);
    if (name >= 0 && comment > name && scored)
      return { words, header: card.top + i, name: card.left + name, comment: card.left + comment };
  }
  return undefined;
}

/**
 * Each row by the mark it carries; cards of earlier versions carry none and are read by what they show. A card of one
 * person ends with its total, a list of people before a row without a name.
 */
function readLines(card: SheetSnapshot, { header, name, comment, words }: FoundHeader, last: number) {
  const lines = [];
  const listsPeople = cellAt(card, header, name).text === words.members.person;
  for (let row = header + 1; row <= last; row++) {
    const label = cellAt(card, row, name).text.trim();
    if (label === words.total) break;
    const text = (key: "rowId" | "rowName") => cellAt(card, row, workColumn(key)).text;
    if (listsPeople && label === "" && text("rowName") === "") break;
    const cell = cellAt(card, row, comment);
    if (label !== "" || !isBlank(cell)) lines.push({ label, id: text("rowId"), own: text("rowName"), cell });
  }
  const labels = commentKeys(lines.map(({ label }) => label));
  return lines.map(({ id, own, cell }, i) => ({ mark: { id, name: own || (labels[i] ?? "") }, cell }));
}

/** The summary is typed below its label, short fields beside it. */
function readField(
  card: SheetSnapshot,
  { words, header }: FoundHeader,
  field: KeptField,
): CellValue | undefined {
  const place =
    findText(card, header, words[field]) ??
    (field === "employee" ? findText(card, header, words.head) : undefined);
  if (!place) return undefined;
  const { row, column } = place;
  const cell = field === "summary" ? cellAt(card, row + 1, column) : cellAt(card, row, column + 1);
  return isBlank(cell) ? undefined : cell.value;
}

function findText(card: SheetSnapshot, below: number, text: string) {
  for (const [i, texts] of card.texts.entries()) {
    const at = card.top + i > below ? texts.indexOf(text) : -1;
    if (at >= 0) return { row: card.top + i, column: card.left + at };
  }
  return undefined;
}

/** Lines under the plan's headers; earlier cards had one box in their place, which goes to the summary. */
function readPlan(
  card: SheetSnapshot,
  { words, header }: FoundHeader,
): Pick<KeptTexts, "plan"> & { boxed: string[] } {
  const title = findText(card, header, words.improvementPlan);
  if (!title) return { plan: [], boxed: [] };
  const heads = card.texts[title.row + 1 - card.top] ?? [];
  const columns = planColumns.map((key) => heads.indexOf(words.planColumns[key]));
  if (columns.includes(-1)) {
    const box = cellAt(card, title.row + 1, title.column);
    return { plan: [], boxed: isBlank(box) ? [] : [`${words.improvementPlan}: ${box.value}`] };
  }
  const plan = Array.from({ length: PLAN_LINES }, (_, line) =>
    columns.map((column) => {
      const cell = cellAt(card, title.row + 2 + line, card.left + column);
      return isBlank(cell) ? undefined : cell.value;
    }),
  );
  return { plan, boxed: [] };
}
