import type { RecordRow } from "./tableRows";

/** Something of each row of one table. Rows lie close together, so a plain list is much faster than a map. */
export class ByRow<Item> {
  private readonly items: (Item | undefined)[] = [];

  /** Nothing is kept above the first row. */
  constructor(private readonly first: number) {}

  at(row: number): Item | undefined {
    return this.items[row - this.first];
  }

  set(record: RecordRow | undefined, item: Item | undefined): void {
    if (record && item !== undefined) this.items[record.row - this.first] = item;
  }
}
