import { fail, type Failure } from "../domain/failure";
import type { Cell } from "./parameters";

export interface Group {
  readonly group: Cell;
  readonly cells: readonly Cell[];
}

/** Cells by the group beside them, in order of first appearance. A blank group repeats the one above it. */
export function byGroup(
  cells: readonly Cell[],
  names: readonly Cell[] | undefined,
): readonly Group[] | Failure {
  if (!names) return [{ group: "", cells }];
  if (names.length !== cells.length) return fail("sizesDiffer");
  const groups = new Map<Cell, Cell[]>();
  let current: Cell = "";
  cells.forEach((cell, index) => {
    const name = names[index] ?? "";
    // A blank cell may arrive as 0, and no group is called 0.
    if (name !== "" && name !== 0) current = name;
    const blankRow = current === "" && (cell === null || cell === 0);
    if (!blankRow) groups.set(current, [...(groups.get(current) ?? []), cell]);
  });
  return [...groups].map(([group, members]) => ({ group, cells: members }));
}
