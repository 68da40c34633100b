import { isBlankCell } from "../../model/cell";
import { boundingArea, covers, intersect, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";

/** The smallest rectangle around what is used within an area: values, and formatted cells unless left out. */
export function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | undefined {
  const used = sheet.usedArea(valuesOnly);
  if (!used || covers(area, used)) return used;
  const inside = intersect(area, used);
  if (!inside) return undefined;
  const corners: Area[] = [];
  for (const [row, column, cell] of sheet.cells.entries(inside)) {
    if (!valuesOnly || !isBlankCell(cell))
      corners.push({ top: row, left: column, bottom: row, right: column });
  }
  for (const [row, column] of sheet.spilled.entries(inside)) {
    corners.push({ top: row, left: column, bottom: row, right: column });
  }
  return corners.reduce<Area | undefined>((all, one) => (all ? boundingArea([all, one]) : one), undefined);
}
