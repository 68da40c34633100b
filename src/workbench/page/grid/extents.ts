import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Room shown beyond what is used, and at the least. */
const SPARE: Extent = { rows: 120, columns: 12 };
const LEAST: Extent = { rows: 200, columns: 40 };
/** How much is added when one scrolls near the end. */
const STEP: Extent = { rows: 500, columns: 26 };
const NEAR: Extent = { rows: 40, columns: 6 };

/** How far the grid reaches on each sheet: past what is used, and further as one goes there. */
export class Extents {
  private readonly bySheet = new Map<string, Extent>();

  of(sheet: Sheet): Extent {
    const used = sheet.usedArea();
    const before = this.bySheet.get(sheet.id) ?? LEAST;
    return this.keep(sheet, {
      rows: Math.max(before.rows, (used?.bottom ?? 0) + 1 + (used ? SPARE.rows / 2 : 0)),
      columns: Math.max(before.columns, (used?.right ?? 0) + 1 + (used ? SPARE.columns / 2 : 0)),
    });
  }

  /** Grows so that these areas lie inside; whole rows and columns reach as far as the grid does. */
  reach(sheet: Sheet, areas: readonly Area[]): boolean {
    const now = this.of(sheet);
    const bottom = Math.max(
      0,
      ...areas.map((area) => (area.bottom === MAX_ROWS - 1 ? area.top : area.bottom)),
    );
    const right = Math.max(
      0,
      ...areas.map((area) => (area.right === MAX_COLUMNS - 1 ? area.left : area.right)),
    );
    if (bottom < now.rows && right < now.columns) return false;
    this.keep(sheet, {
      rows: Math.max(now.rows, bottom + SPARE.rows),
      columns: Math.max(now.columns, right + SPARE.columns),
    });
    return true;
  }

  /** Grows when the last visible row or column comes near the end. */
  approach(sheet: Sheet, lastRow: number, lastColumn: number): boolean {
    const now = this.of(sheet);
    const rows = lastRow > now.rows - NEAR.rows ? now.rows + STEP.rows : now.rows;
    const columns = lastColumn > now.columns - NEAR.columns ? now.columns + STEP.columns : now.columns;
    const grown = this.keep(sheet, { rows, columns });
    return grown.rows > now.rows || grown.columns > now.columns;
  }

  private keep(sheet: Sheet, { rows, columns }: Extent): Extent {
    const extent = {
      rows: Math.min(MAX_ROWS, Math.ceil(rows)),
      columns: Math.min(MAX_COLUMNS, Math.ceil(columns)),
    };
    this.bySheet.set(sheet.id, extent);
    return extent;
  }
}
