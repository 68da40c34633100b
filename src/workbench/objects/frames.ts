import type { Area } from "../model/geometry";
import type { Drawing, Insets } from "../model/parts";
import type { Sheet } from "../model/sheet";
import { columnPoints, leftOf, rowPoints, topOf } from "./measures";

/** A drawing's box on its sheet, in points. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function frameOf(sheet: Sheet, { area, insets }: Pick<Drawing, "area" | "insets">): Frame {
  const left = leftOf(sheet, area.left) + (insets?.left ?? 0);
  const top = topOf(sheet, area.top) + (insets?.top ?? 0);
  const right = leftOf(sheet, area.right) + (insets?.right ?? columnPoints(sheet, area.right));
  const bottom = topOf(sheet, area.bottom) + (insets?.bottom ?? rowPoints(sheet, area.bottom));
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The cells a box lies over, with what is left over at its corners. */
export function anchorOf(sheet: Sheet, frame: Frame): { area: Area; insets: Insets } {
  const from = cornerAt(sheet, frame.left, frame.top);
  const to = cornerAt(sheet, frame.left + frame.width, frame.top + frame.height);
  return {
    area: { top: from.row, left: from.column, bottom: to.row, right: to.column },
    insets: { left: from.dx, top: from.dy, right: to.dx, bottom: to.dy },
  };
}

function cornerAt(sheet: Sheet, x: number, y: number) {
  const [column, dx] = cellAt(x, (at) => columnPoints(sheet, at));
  const [row, dy] = cellAt(y, (at) => rowPoints(sheet, at));
  return { row, column, dx: tidy(dx), dy: tidy(dy) };
}

/** Walks over cells until the length is used up. */
function cellAt(length: number, size: (at: number) => number): [at: number, rest: number] {
  let rest = Math.max(0, length);
  let at = 0;
  // Ten thousand hidden lines in a row hold nobody up for long, and no sheet has room for more drawings below.
  for (; rest >= size(at) && at < 1_048_575; at++) rest -= size(at);
  return [at, rest];
}

/** Files count in 12,700ths of a point. */
const tidy = (points: number): number => Math.round(points * 100) / 100;
