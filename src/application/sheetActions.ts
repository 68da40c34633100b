import type { SheetPlan } from "../domain/scorecard/sheetPlan";
import type { Action, CellInput, SheetRef } from "./actions";

/** A planned sheet as actions: looks first, so that numbers are shown right from the start; then all cells at once. */
export function toActions(sheet: SheetRef, { area, cells, looks, page }: SheetPlan): Action[] {
  const matrix: CellInput[][] = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array<CellInput>(area.right - area.left + 1).fill(null),
  );
  for (const { row, column, input } of cells) {
    const line = matrix[row - area.top];
    if (line) line[column - area.left] = input;
  }
  return [
    ...looks.map((one): Action => ({ do: "dressCells", sheet, area: one.area, look: one.look })),
    { do: "writeCells", sheet, area, cells: matrix },
    { do: "setUpPage", sheet, page },
    { do: "showSheet", sheet },
  ];
}
