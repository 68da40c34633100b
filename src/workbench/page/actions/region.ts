import { areaOf, intersect, sameArea, type Area, type Position } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";

/** The block of filled cells around a cell, up to blank rows and columns: what Ctrl+A selects first. */
export function regionAround(sheet: Sheet, { row, column }: Position): Area {
  const used = sheet.usedArea(true);
  let region = areaOf(row, column);
  if (!used) return region;
  for (;;) {
    const wider = growTo(sheet, region, used);
    if (sameArea(wider, region)) return region;
    region = wider;
  }
}

function growTo(sheet: Sheet, { top, left, bottom, right }: Area, used: Area): Area {
  const filled = (area: Area): boolean => {
    const inside = intersect(area, used);
    return inside !== undefined && hasValue(sheet, inside);
  };
  const sides = {
    top: Math.max(0, top - 1),
    left: Math.max(0, left - 1),
    bottom: bottom + 1,
    right: right + 1,
  };
  return {
    top: filled({ ...sides, bottom: sides.top }) ? sides.top : top,
    bottom: filled({ ...sides, top: sides.bottom }) ? sides.bottom : bottom,
    left: filled({ ...sides, right: sides.left }) ? sides.left : left,
    right: filled({ ...sides, left: sides.right }) ? sides.right : right,
  };
}

function hasValue(sheet: Sheet, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (sheet.valueAt(row, column) !== null) return true;
  return false;
}
