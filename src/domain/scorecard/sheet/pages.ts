import type { Draft } from "./draft";

/** A4 upright, in points. */
const [PAPER_WIDTH, PAPER_HEIGHT] = [595.28, 841.89];
/** The footer stands in a margin that is a quarter wider. */
const FOOTER = 1.25;
/** Printers round rows up. */
const RESERVE = 0.97;
const USUAL_ROW = 15;

/** Where pages end when a sheet is printed one page wide. */
export class Pages {
  /** What goes on one page, in points of the sheet. */
  readonly room: number;
  private readonly rows = new Map<number, number>();

  constructor(
    private readonly draft: Draft,
    widths: readonly number[],
    margin: number,
  ) {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const scale = Math.min(1, (PAPER_WIDTH - 2 * margin) / width);
    this.room = ((PAPER_HEIGHT - margin - margin * FOOTER) / scale) * RESERVE;
    for (const { area, look } of draft.looks)
      if (look.rowHeight !== undefined)
        for (let row = area.top; row <= area.bottom; row++) this.rows.set(row, look.rowHeight);
  }

  heightTo(bottom: number, top = 0): number {
    let height = 0;
    for (let row = top; row <= bottom; row++) height += this.rows.get(row) ?? USUAL_ROW;
    return height;
  }

  /**
   * Rows that begin a page: those asked for, and those of sections that would be cut in two. `repeated` is the height
   * of what every page after the first begins with.
   */
  breaks(bottom: number, asked: readonly number[], repeated = 0): number[] {
    const forced = new Set(asked);
    const begins = [...new Set([...this.draft.sections, ...asked])].sort((a, b) => a - b);
    const found: number[] = [];
    let page = 0;
    begins.forEach((row, i) => {
      const end = (begins[i + 1] ?? bottom + 1) - 1;
      page = this.pageBefore(row, page, repeated);
      const isCut = row > page && this.heightTo(end, page) > this.roomOn(page, repeated);
      if (!forced.has(row) && !isCut) return;
      found.push(row);
      page = row;
    });
    return found;
  }

  /** What is longer than a page goes on by itself: where the page begins that this row is on. */
  private pageBefore(row: number, page: number, repeated: number): number {
    let [begins, height] = [page, 0];
    for (let at = page; at < row; at++) {
      const own = this.heightTo(at, at);
      height += own;
      if (height <= this.roomOn(begins, repeated)) continue;
      begins = at;
      height = own;
    }
    return begins;
  }

  private roomOn(page: number, repeated: number): number {
    return page === 0 ? this.room : this.room - repeated;
  }
}
