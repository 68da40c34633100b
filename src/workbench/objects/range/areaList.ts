import type { Area } from "../../model/geometry";

/** Cells, row by row, as few rectangles: neighbours in a row first, then equal runs in rows below each other. */
export function joinCells(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const runs: Area[] = [];
  for (const [row, column] of cells) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const areas = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = areas.get(key);
    if (above && above.bottom === run.top - 1) areas.set(key, { ...above, bottom: run.bottom });
    else {
      if (above) done.push(above);
      areas.set(key, run);
    }
  }
  return [...done, ...areas.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
