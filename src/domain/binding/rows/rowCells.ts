import type { Field } from "../fields";
import { cellAt, type ReadCell, type SheetSnapshot } from "../snapshot";
import type { HeaderRow } from "../headers/tableColumns";
import type { ScoreCell, SeriesCell } from "./tableRows";

/** The cells of a row that hold something. */
export function readCells(snapshot: SheetSnapshot, { area }: HeaderRow, row: number): ReadCell[] {
  const cells = [];
  const values = snapshot.values[row - snapshot.top];
  for (let column = area.left; column <= area.right; column++) {
    const value = values?.[column - snapshot.left] ?? "";
    if (value === "" || (typeof value === "string" && value.trim() === "")) continue;
    cells.push(cellAt(snapshot, row, column));
  }
  return cells;
}

const columnsByPlace = new WeakMap<HeaderRow, ReadonlyMap<number, HeaderRow["columns"][number]>>();

export function columnAt(header: HeaderRow, column: number): HeaderRow["columns"][number] | undefined {
  let places = columnsByPlace.get(header);
  if (!places) columnsByPlace.set(header, (places = new Map(header.columns.map((one) => [one.column, one]))));
  return places.get(column);
}

export function fieldCells(header: HeaderRow, filled: readonly ReadCell[]): Partial<Record<Field, ReadCell>> {
  const found: Partial<Record<Field, ReadCell>> = {};
  for (const cell of filled) {
    const field = columnAt(header, cell.column)?.field;
    if (field) found[field] = cell;
  }
  return found;
}

export function seriesOf(header: HeaderRow, filled: readonly ReadCell[]): SeriesCell[] {
  return filled.flatMap((cell) => {
    const period = columnAt(header, cell.column)?.period;
    return period ? [{ ...period, cell }] : [];
  });
}

export function scoresOf(header: HeaderRow, filled: readonly ReadCell[]): ScoreCell[] {
  return filled.flatMap((cell) => {
    const item = columnAt(header, cell.column)?.ratingItem;
    return item === undefined ? [] : [{ item, cell }];
  });
}
