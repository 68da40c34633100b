import type { CardColumn, CardKey } from "./cardColumns";
import type { CardFigures } from "../input/cardFigures";
import { fixedCell } from "../formulas/references";
import { WorkBlock } from "../formulas/workColumns";

/** Where the table of one card stands, zero-based. */
export interface CardPlace {
  readonly header: number;
  /** The row of each KPI. */
  readonly rows: readonly number[];
  /** The title row of each group; undefined where the card has no groups to name. */
  readonly groupRows: readonly (number | undefined)[];
  readonly total: number;
  readonly columnOf: ReadonlyMap<CardKey, CardColumn>;
  readonly work: WorkBlock;
}

export function placeTable(
  figures: CardFigures,
  columns: readonly CardColumn[],
  top: number,
  header: number,
): CardPlace {
  const named = figures.groups.some(({ name }) => name !== "");
  const rows: number[] = [];
  const groupRows: (number | undefined)[] = [];
  let next = header + 1;
  for (const { records } of figures.groups) {
    groupRows.push(named ? next++ : undefined);
    for (let i = 0; i < records.length; i++) rows.push(next++);
  }
  const columnOf = new Map(columns.map((column) => [column.key, column]));
  return { header, rows, groupRows, total: next, columnOf, work: new WorkBlock(top, rows.length) };
}

export function columnAt({ columnOf }: CardPlace, key: CardKey): number {
  return columnOf.get(key)?.column ?? 0;
}

/** $F$5 of the card; "" where the card has no such column. */
export function cardCell({ columnOf }: CardPlace, key: CardKey, row: number): string {
  const column = columnOf.get(key)?.column;
  return column === undefined ? "" : fixedCell(row, column);
}
