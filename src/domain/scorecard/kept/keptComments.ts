import type { RecordRow } from "../../binding/rows/tableRows";
import type { CellValue } from "../../binding/snapshot";
import { distinctKeys } from "../input/cardSubject";

/** What a row of a card is about, as its hidden cells keep it. */
export interface RowMark {
  /** "" where the table has none that tells rows apart: numbers in sequence are given anew when a row is put in. */
  readonly id: string;
  /** Of several with one name the second is "name#2". */
  readonly name: string;
}

export const commentKeys = distinctKeys;

export function rowMarks(records: readonly RecordRow[]): RowMark[] {
  const ids = records.map(({ cells }) => stableId(cells.id?.text ?? ""));
  const names = commentKeys(records.map(({ cells }) => cells.name?.text.trim() ?? ""));
  return names.map((name, i) => {
    const id = ids[i] ?? "";
    return { id: ids.indexOf(id) === ids.lastIndexOf(id) ? id : "", name };
  });
}

function stableId(text: string): string {
  const id = text.trim();
  return /^\d+(?:\.\d+)*$/.test(id) ? "" : id;
}

export interface KeptComment extends RowMark {
  readonly value: CellValue;
}

export interface SettledComments {
  /** By the names of rowMarks. */
  readonly comments: ReadonlyMap<string, CellValue>;
  /** Of KPIs that are gone. */
  readonly gone: readonly KeptComment[];
}

/** Comments find their KPI by its id, else by its name: also where it was moved, and where it was renamed. */
export function settleComments(
  kept: readonly KeptComment[],
  /** Everything that was on the card, with and without a comment. */
  before: ReadonlySet<string>,
  rows: readonly RowMark[],
): SettledComments {
  const comments = new Map<string, CellValue>();
  const gone: KeptComment[] = [];
  for (const one of kept) {
    const row = rowOf(one, before, rows);
    if (row && !comments.has(row.name)) comments.set(row.name, one.value);
    else gone.push(one);
  }
  return { comments, gone };
}

function rowOf(
  { id, name }: RowMark,
  before: ReadonlySet<string>,
  rows: readonly RowMark[],
): RowMark | undefined {
  const same = id === "" ? undefined : rows.find((row) => row.id === id);
  if (same && (bare(same.name) === bare(name) || !before.has(same.name))) return same;
  return rows.find((row) => row.name === name);
}

function bare(name: string): string {
  return name.replace(/#\d+$/, "");
}
