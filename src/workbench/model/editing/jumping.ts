import { MAX_COLUMNS, MAX_ROWS, type Position } from "../geometry";
import type { Sheet } from "../sheet";

export type Way = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Way, readonly [down: number, right: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** Where Ctrl and an arrow lead: to the end of a block of filled cells, or to the next one, or to the sheet's edge. */
export function jump(sheet: Sheet, from: Position, way: Way): Position {
  const [down, right] = STEPS[way];
  const filled = ({ row, column }: Position): boolean => sheet.valueAt(row, column) !== null;
  const next = ({ row, column }: Position): Position => ({ row: row + down, column: column + right });
  const beyond = limitOf(sheet, way);
  const inside = ({ row, column }: Position): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  let at = next(from);
  if (!inside(at)) return from;
  if (filled(from) && filled(at)) {
    while (inside(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  while (inside(at) && !filled(at)) {
    if (beyond(at)) return edge(from, way);
    at = next(at);
  }
  return inside(at) ? at : edge(from, way);
}

/** Past the used cells nothing will come any more. */
function limitOf(sheet: Sheet, way: Way): (at: Position) => boolean {
  const used = sheet.usedArea();
  return ({ row, column }) => {
    if (!used) return true;
    if (way === "down") return row > used.bottom;
    if (way === "right") return column > used.right;
    return way === "up" ? row < used.top : column < used.left;
  };
}

function edge({ row, column }: Position, way: Way): Position {
  if (way === "up") return { row: 0, column };
  if (way === "down") return { row: MAX_ROWS - 1, column };
  return way === "left" ? { row, column: 0 } : { row, column: MAX_COLUMNS - 1 };
}
