import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";

/** Ctrl+A: the block of filled cells around an area, up to the next empty rows and columns. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let area = start;
  for (;;) {
    const wider = widen(sheet, area);
    if (wider === area) return area;
    area = wider;
  }
}

function widen(sheet: Sheet, area: Area): Area {
  const top = Math.max(0, area.top - 1);
  const left = Math.max(0, area.left - 1);
  const bottom = Math.min(MAX_ROWS - 1, area.bottom + 1);
  const right = Math.min(MAX_COLUMNS - 1, area.right + 1);
  const row = (at: number): boolean => filled(sheet, { top: at, bottom: at, left, right });
  const column = (at: number): boolean => filled(sheet, { top, bottom, left: at, right: at });
  const wider: Area = {
    top: top < area.top && row(top) ? top : area.top,
    left: left < area.left && column(left) ? left : area.left,
    bottom: bottom > area.bottom && row(bottom) ? bottom : area.bottom,
    right: right > area.right && column(right) ? right : area.right,
  };
  const grown =
    wider.top !== area.top ||
    wider.left !== area.left ||
    wider.bottom !== area.bottom ||
    wider.right !== area.right;
  return grown ? wider : area;
}

function filled(sheet: Sheet, line: Area): boolean {
  for (let row = line.top; row <= line.bottom; row++) {
    for (let column = line.left; column <= line.right; column++) {
      if (sheet.valueAt(row, column) !== null) return true;
    }
  }
  return false;
}
