import type { Position } from "../../domain/binding/area";
import type { Found } from "../../domain/rules/found";
import type { CellNote, NoteChange, SheetNotes } from "../workbookPort";
import { markOf, ownerOf } from "./noteMark";

/**
 * The cells that get a note about these findings. One that is about several cells side by side, such as all weights,
 * has its note on the first of them.
 */
export function findingsByCell(found: readonly Found[]): Map<string, { at: Position; found: Found[] }> {
  const cells = new Map<string, { at: Position; found: Found[] }>();
  for (const one of found)
    for (const at of firstCells(one.issue.focus)) {
      const there = cells.get(keyOf(at));
      if (there) there.found.push(one);
      else cells.set(keyOf(at), { at, found: [one] });
    }
  return cells;
}

/** Those with none of the others above them or to their left. */
function firstCells(cells: readonly Position[]): Position[] {
  const keys = new Set(cells.map(keyOf));
  const has = (row: number, column: number) => keys.has(keyOf({ row, column }));
  return cells.filter(({ row, column }) => !has(row - 1, column) && !has(row, column - 1));
}

const keyOf = ({ row, column }: Position): string => `${row}:${column}`;

export interface NotePlan {
  readonly changes: readonly NoteChange[];
  /** Cells that have a note of ours then. */
  readonly cells: number;
  /** Cells that were to get one and have something of somebody else's. */
  readonly kept: number;
}

/** The fewest changes that make our notes on a sheet those wanted. Whatever is not ours any more stays. */
export function planNotes(
  { sheetId, notes, comments }: SheetNotes,
  wanted: ReadonlyMap<string, CellNote>,
): NotePlan {
  const missing = new Map(wanted);
  const changes: NoteChange[] = [];
  let kept = 0;
  const keep = (at: Position) => {
    if (missing.delete(keyOf(at))) kept += 1;
  };
  for (const { at, text } of notes) {
    if (ownerOf(text) !== "ours") {
      keep(at);
      continue;
    }
    const now = wanted.get(keyOf(at));
    missing.delete(keyOf(at));
    if (!now) changes.push({ do: "remove", sheetId, at });
    else if (markOf(now.text) !== markOf(text)) changes.push({ do: "change", sheetId, at, text: now.text });
  }
  for (const at of comments) keep(at);
  for (const { at, text } of missing.values()) changes.push({ do: "add", sheetId, at, text });
  return { changes, cells: wanted.size - kept, kept };
}
