import type { Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";

interface Change {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Whether the order of calculation could not foresee it: a cell that something spilled over or left. */
  readonly unforeseen: boolean;
}

/** The cells that came out different during one calculation. */
export class ChangeLog {
  readonly changes: Change[] = [];

  add(sheet: Sheet, row: number, column: number, unforeseen: boolean): void {
    this.changes.push({ sheet, row, column, unforeseen });
  }

  get length(): number {
    return this.changes.length;
  }

  /** The changed cells as rectangles, by sheet id. */
  areas(): Map<string, Area[]> {
    const columns = new Map<string, Map<number, Set<number>>>();
    for (const { sheet, row, column } of this.changes) {
      let ofSheet = columns.get(sheet.id);
      if (!ofSheet) columns.set(sheet.id, (ofSheet = new Map<number, Set<number>>()));
      const rows = ofSheet.get(column);
      if (rows) rows.add(row);
      else ofSheet.set(column, new Set([row]));
    }
    return new Map([...columns].map(([id, ofSheet]) => [id, rectangles(ofSheet)]));
  }
}

/** Runs of rows in each column; equal runs in neighbouring columns are one rectangle. */
function rectangles(columns: ReadonlyMap<number, ReadonlySet<number>>): Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const [column, rows] of [...columns].sort(([a], [b]) => a - b)) {
    for (const [top, bottom] of runs([...rows].sort((a, b) => a - b))) {
      const key = `${top},${bottom}`;
      const left = open.get(key);
      if (left && left.right === column - 1) open.set(key, { ...left, right: column });
      else {
        if (left) done.push(left);
        open.set(key, { top, bottom, left: column, right: column });
      }
    }
  }
  return [...done, ...open.values()];
}

function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
