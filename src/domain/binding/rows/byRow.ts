import type { RecordRow } from "./tableRows";

/** Something of each row of one table. Rows lie close together, so a plain list is much faster than a map. */
export class ByRow<Item> {
  /** Nothing is kept above the first row. */
  constructor(
    private readonly first: number,
    private readonly items: (Item | undefined)[] = [],
  ) {}

  at(row: number): Item | undefined {
    return this.items[row - this.first];
  }

  set({ row }: RecordRow, item: Item | undefined): void {
    this.items[row - this.first] = item;
  }

  copy(): ByRow<Item> {
    return new ByRow(this.first, [...this.items]);
  }
}

/** The place of the record in this row; records stand in the order of the sheet. */
export function placeOfRow(records: readonly { readonly row: number }[], row: number): number | undefined {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return records[low]?.row === row ? low : undefined;
}
