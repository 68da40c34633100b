import { areaOf, type Area } from "../../model/geometry";
import type { Place } from "../handles";
import { theArea } from "../places";

/** Where the dynamic array of a range's first cell reaches, if it has one. */
export function spillArea(place: Place): Area | undefined {
  const { top, left } = theArea(place);
  const { spill } = place.sheet.cellAt(top, left);
  return spill && areaOf(top, left, spill.rows, spill.columns);
}

/** The cell whose formula fills a range's first cell. */
export function spillParent(place: Place): Area | undefined {
  const { top, left } = theArea(place);
  const anchor = place.sheet.spilled.get(top, left)?.anchor;
  if (anchor) return areaOf(anchor.row, anchor.column);
  return place.sheet.cellAt(top, left).spill && areaOf(top, left);
}

/** true when every cell belongs to a spill, false when none does, null when some do. */
export function hasSpill(place: Place): boolean | null {
  const area = theArea(place);
  let spilled = 0;
  let seen = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      seen++;
      const inside = place.sheet.spilled.get(row, column) ?? place.sheet.cells.get(row, column)?.spill;
      if (inside) spilled++;
      if (spilled > 0 && spilled < seen) return null;
    }
  }
  return spilled > 0;
}

/** Whether every cell is saved as part of an array formula; null when some are. */
export function isSavedAsArray(place: Place): boolean | null {
  const { top, left, bottom, right } = theArea(place);
  const cell = place.sheet.cells.get(top, left);
  if (top === bottom && left === right && cell?.fixedArray) return true;
  return hasSpill(place);
}
