import { cellAt, isBlank, type ReadCell, type SheetSnapshot } from "../snapshot";
import type { HeaderRow, TableColumn } from "../headers/tableColumns";

/** How many rows under a header show what a column holds. */
export const SAMPLE = 40;

/** What is filled in under a header. */
export function cellsBelow(
  snapshot: SheetSnapshot,
  { area }: HeaderRow,
  { column }: TableColumn,
): ReadCell[] {
  const cells = [];
  for (let row = area.bottom + 1; row <= area.bottom + SAMPLE; row++) {
    const cell = cellAt(snapshot, row, column);
    if (!isBlank(cell)) cells.push(cell);
  }
  return cells;
}
