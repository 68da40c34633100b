import { MAX_COLUMNS, type Position } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";

export type Remark = "note" | "comment";

const keyOf = ({ row, column }: Position): number => row * MAX_COLUMNS + column;

/** Which cells have a note or a comment, to mark their corner. */
export class NotePlaces {
  private readonly bySheet = new Map<string, ReadonlyMap<number, Remark>>();

  clear(): void {
    this.bySheet.clear();
  }

  at(sheet: Sheet, row: number, column: number): Remark | undefined {
    if (sheet.notes.length === 0 && sheet.comments.length === 0) return undefined;
    let places = this.bySheet.get(sheet.id);
    if (!places) {
      places = new Map([
        ...sheet.notes.map(({ at }) => [keyOf(at), "note"] as const),
        ...sheet.comments.map(({ at }) => [keyOf(at), "comment"] as const),
      ]);
      this.bySheet.set(sheet.id, places);
    }
    return places.get(keyOf({ row, column }));
  }
}
