import { MAX_COLUMNS } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";

/** Which cells have a note, to mark their corner. */
export class NotePlaces {
  private readonly bySheet = new Map<string, ReadonlySet<number>>();

  clear(): void {
    this.bySheet.clear();
  }

  has(sheet: Sheet, row: number, column: number): boolean {
    if (sheet.notes.length === 0) return false;
    let places = this.bySheet.get(sheet.id);
    if (!places) {
      places = new Set(sheet.notes.map(({ at }) => at.row * MAX_COLUMNS + at.column));
      this.bySheet.set(sheet.id, places);
    }
    return places.has(row * MAX_COLUMNS + column);
  }
}
