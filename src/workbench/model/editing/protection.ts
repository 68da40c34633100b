import { areaOf, intersect, type Area } from "../geometry";
import { Refusal } from "../refusal";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";

/** On a protected sheet a person may only change cells that were unlocked; what is empty counts as locked. */
export function refuseProtected(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection.protected) return;
  const used = sheet.usedArea() ?? areaOf(0, 0);
  for (const area of areas) {
    const seen = intersect(area, used);
    if (!seen || seen.bottom !== area.bottom || seen.right !== area.right) throw new Refusal("protected");
    for (let row = seen.top; row <= seen.bottom; row++) {
      for (let column = seen.left; column <= seen.right; column++) {
        if (workbook.styles.get(sheet.styleAt(row, column)).locked !== false) throw new Refusal("protected");
      }
    }
  }
}

/** Formats, rows, columns and cells to insert are closed altogether. */
export function refuseProtectedSheet(sheet: Sheet): void {
  if (sheet.protection.protected) throw new Refusal("protected");
}
