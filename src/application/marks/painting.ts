import type { Area, Position } from "../../domain/binding/area";

interface Column {
  /** The colours of each row's cell, the one that shows first. Several findings may want one cell, even in one colour. */
  readonly cells: (number[] | undefined)[];
  /** By colour, down the column; undefined after a change. */
  runs: ReadonlyMap<number, readonly Area[]> | undefined;
}

/**
 * Cells of one sheet, each with the colours that were painted on it. Sheets have thousands of marks and an edit
 * changes a few: colours are taken off and put on again, and only columns in which that happened are gone through.
 */
export class Painting {
  private readonly columns: (Column | undefined)[] = [];
  private shown: ReadonlyMap<number, readonly Area[]> = new Map();

  /** Colours are numbers from 1. Of several on one cell the lowest shows. */
  paint({ row, column }: Position, color: number): void {
    const painted = (this.columns[column] ??= { cells: [], runs: undefined });
    const colors = (painted.cells[row] ??= []);
    const at = colors.findIndex((other) => other > color);
    colors.splice(at === -1 ? colors.length : at, 0, color);
    painted.runs = undefined;
  }

  /** Takes one coat of a colour off again. */
  unpaint({ row, column }: Position, color: number): void {
    const painted = this.columns[column];
    const colors = painted?.cells[row];
    const at = colors?.indexOf(color) ?? -1;
    if (!painted || !colors || at === -1) return;
    colors.splice(at, 1);
    if (colors.length === 0) painted.cells[row] = undefined;
    painted.runs = undefined;
  }

  /** By colour, from left to right and down each column. The areas of a colour are the very same until they change. */
  runs(): ReadonlyMap<number, readonly Area[]> {
    const columns = this.columns.flatMap((painted, column) => {
      if (!painted) return [];
      painted.runs ??= runsDown(painted.cells, column);
      return painted.runs;
    });
    const colors = new Set(columns.flatMap((runs) => [...runs.keys()]));
    const now = [...colors].map((color) => {
      const areas = ([] as Area[]).concat(...columns.map((runs) => runs.get(color) ?? []));
      const before = this.shown.get(color);
      return [color, before && areSameAreas(areas, before) ? before : areas] as const;
    });
    return (this.shown = new Map(now));
  }
}

function runsDown(cells: Column["cells"], column: number): ReadonlyMap<number, readonly Area[]> {
  const runs = new Map<number, Area[]>();
  let last: { top: number; left: number; bottom: number; right: number } | undefined;
  let lastColor: number | undefined = 0;
  // Most rows have no mark: a loop passes over them faster than forEach.
  for (let row = 0; row < cells.length; row++) {
    const color = cells[row]?.[0];
    if (color === undefined) continue;
    if (last && color === lastColor && last.bottom === row - 1) {
      last.bottom = row;
      continue;
    }
    last = { top: row, left: column, bottom: row, right: column };
    lastColor = color;
    const ofColor = runs.get(color);
    if (ofColor) ofColor.push(last);
    else runs.set(color, [last]);
  }
  return runs;
}

export function areSameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  return one.length === other.length && one.every((area, i) => areSame(area, other[i]));
}

function areSame(one: Area, other: Area | undefined): boolean {
  if (one === other) return true;
  if (one.top !== other?.top || one.left !== other.left) return false;
  return one.bottom === other.bottom && one.right === other.right;
}
