import { MAX_COLUMNS, MAX_ROWS, type Position } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Way } from "../../model/editing/jumping";

/** The next cell one can see; merged cells are one, hidden rows and columns are passed over. */
export function stepFrom(sheet: Sheet, from: Position, way: Way): Position {
  const merge = sheet.mergeAt(from.row, from.column);
  const down = way === "down" || way === "up";
  const back = way === "up" || way === "left";
  const isHidden = (at: number): boolean => (down ? sheet.rows : sheet.columns).get(at)?.hidden === true;
  const edges = down ? [merge?.top, merge?.bottom, from.row] : [merge?.left, merge?.right, from.column];
  const [first, last, here = 0] = edges;
  const limit = down ? MAX_ROWS : MAX_COLUMNS;
  let at = back ? (first ?? here) - 1 : (last ?? here) + 1;
  while (at >= 0 && at < limit && isHidden(at)) at += back ? -1 : 1;
  if (at < 0 || at >= limit) return from;
  return down ? { row: at, column: from.column } : { row: from.row, column: at };
}

export type StepKey = "Enter" | "Tab";

/** Where Enter and Tab lead: after a run of Tabs, Enter goes back to the column the run began in. */
export class Walk {
  private run: { readonly column: number; readonly at: Position } | undefined;

  step(sheet: Sheet, from: Position, key: StepKey, back: boolean): Position {
    const { run } = this;
    const goesOn = run && run.at.row === from.row && run.at.column === from.column;
    const column = goesOn ? run.column : from.column;
    if (key === "Tab") {
      const at = stepFrom(sheet, from, back ? "left" : "right");
      this.run = { column, at };
      return at;
    }
    this.run = undefined;
    const to = stepFrom(sheet, from, back ? "up" : "down");
    return back ? to : { row: to.row, column };
  }
}
