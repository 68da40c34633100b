import type { StructuralChange } from "./events";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnsIn,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowsIn,
  subtract,
  type Area,
} from "./geometry";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a reference to `area` points after the change; the same object when it does not move, undefined when it is gone. */
export function shiftArea(area: Area, change: StructuralChange): Area | undefined {
  const vertical = change.direction === "down" || change.direction === "up";
  if (vertical ? isWholeColumns(area) : isWholeRows(area)) return area;
  if (
    vertical
      ? !within(area.left, area.right, change.area.left, change.area.right)
      : !within(area.top, area.bottom, change.area.top, change.area.bottom)
  )
    return area;
  const span = vertical
    ? shiftSpan({ start: area.top, end: area.bottom }, change, change.area.top, rowsIn(change.area), MAX_ROWS)
    : shiftSpan(
        { start: area.left, end: area.right },
        change,
        change.area.left,
        columnsIn(change.area),
        MAX_COLUMNS,
      );
  if (!span) return undefined;
  const moved = vertical
    ? { ...area, top: span.start, bottom: span.end }
    : { ...area, left: span.start, right: span.end };
  return moved.top === area.top &&
    moved.bottom === area.bottom &&
    moved.left === area.left &&
    moved.right === area.right
    ? area
    : moved;
}

const within = (start: number, end: number, from: number, to: number): boolean => start >= from && end <= to;

function shiftSpan(
  { start, end }: Span,
  { kind }: StructuralChange,
  at: number,
  count: number,
  limit: number,
): Span | undefined {
  if (kind === "insert") {
    if (end < at) return { start, end };
    const moved = { start: start >= at ? start + count : start, end: Math.min(end + count, limit - 1) };
    return moved.start < limit ? moved : undefined;
  }
  const after = at + count;
  if (start >= at && end < after) return undefined;
  const pull = (n: number, inside: number): number => (n < at ? n : n < after ? inside : n - count);
  return { start: pull(start, at), end: pull(end, at - 1) };
}

/** The cells that the change moves: the whole band from its edge on. */
export function movingBand({ area, direction }: StructuralChange): Area {
  return direction === "down" || direction === "up"
    ? { top: 0, bottom: MAX_ROWS - 1, left: area.left, right: area.right }
    : { left: 0, right: MAX_COLUMNS - 1, top: area.top, bottom: area.bottom };
}

/** Where formats over `area` lie after the change: pieces outside the moving band stay where they are. */
export function shiftFormatArea(area: Area, change: StructuralChange): Area[] {
  const inside = intersect(area, movingBand(change));
  if (!inside) return [area];
  const moved = shiftArea(inside, change);
  const rest = subtract(area, inside);
  return moved ? [moved, ...rest] : rest;
}
