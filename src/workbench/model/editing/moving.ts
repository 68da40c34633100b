import { columnsIn, covers, rowsIn, type Area } from "../geometry";
import { mapReferences, referenceArea, referenceText, type Reference } from "../references";
import { Refusal } from "../refusal";
import { moveRemarks } from "../remarks";
import type { Sheet } from "../sheet";
import type { CellEntry, Workbook } from "../workbook";
import { refuseProtected } from "./protection";

/**
 * Moves cells as dragging their border or cut and paste do: what they hold stays as it is, and every formula
 * that points at them follows.
 */
export function moveCells(
  workbook: Workbook,
  from: { sheet: Sheet; area: Area },
  sheet: Sheet,
  to: Area,
): void {
  const down = to.top - from.area.top;
  const right = to.left - from.area.left;
  const target: Area = {
    top: to.top,
    left: to.left,
    bottom: to.top + rowsIn(from.area) - 1,
    right: to.left + columnsIn(from.area) - 1,
  };
  if (down === 0 && right === 0 && from.sheet === sheet) return;
  refuseProtected(workbook, from.sheet, [from.area]);
  refuseProtected(workbook, sheet, [target]);
  refuseMerges(from.sheet, from.area);
  refuseMerges(sheet, target);
  const moving = [...from.sheet.cells.entries(from.area)];
  const left = moving.map(([row, column]): CellEntry => [row, column, undefined]);
  const arriving = [
    ...[...sheet.cells.entries(target)].map(([row, column]): CellEntry => [row, column, undefined]),
    ...moving.map(([row, column, cell]): CellEntry => [
      row + down,
      column + right,
      { ...cell, changed: { content: true, style: true } },
    ]),
  ];
  workbook.replaceCells(from.sheet, left, "contents", from.area);
  workbook.replaceCells(sheet, arriving, "contents", target);
  moveRemarks(workbook, from, sheet, target);
  follow(workbook, from, sheet, down, right);
}

/** Merged cells would have to move whole. */
function refuseMerges(sheet: Sheet, area: Area): void {
  const torn = sheet.merges.some(
    (merge) =>
      merge.top <= area.bottom &&
      merge.bottom >= area.top &&
      merge.left <= area.right &&
      merge.right >= area.left,
  );
  if (torn) throw new Refusal("mergedCells");
}

function follow(
  workbook: Workbook,
  from: { sheet: Sheet; area: Area },
  to: Sheet,
  down: number,
  right: number,
): void {
  const turn =
    (home: Sheet) =>
    (reference: Reference): string | undefined => {
      const pointsAt = (reference.sheet ?? home.name).toLowerCase() === from.sheet.name.toLowerCase();
      if (!pointsAt || !covers(from.area, referenceArea(reference))) return undefined;
      const sheet = reference.sheet !== undefined || to !== from.sheet ? to.name : undefined;
      const first = moved(reference.first);
      // One cell is one corner, not two that happen to be equal.
      const last = reference.first === reference.last ? first : moved(reference.last);
      return referenceText({ sheet, first, last });
    };
  const moved = (corner: Reference["first"]): Reference["first"] => ({
    ...corner,
    ...(corner.row !== undefined && { row: corner.row + down }),
    ...(corner.column !== undefined && { column: corner.column + right }),
  });
  for (const sheet of workbook.sheets) {
    const entries: CellEntry[] = [];
    for (const [row, column, cell] of sheet.cells.entries()) {
      if (cell.formula === undefined) continue;
      const formula = mapReferences(cell.formula, turn(sheet));
      if (formula !== cell.formula)
        entries.push([row, column, { ...cell, formula, changed: { ...cell.changed, content: true } }]);
    }
    if (entries.length > 0) workbook.replaceCells(sheet, entries, "contents");
  }
}
