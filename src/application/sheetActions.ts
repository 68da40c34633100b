import type { Area } from "../domain/binding/area";
import type { PlannedCell, SheetPlan } from "../domain/scorecard/sheet/sheetPlan";
import type { Action, CellInput, SheetRef } from "./actions";

/**
 * A planned sheet as actions: looks first, so that numbers are shown right from the start; then all cells at once, and
 * what stands on them.
 */
export function toActions(sheet: SheetRef, plan: SheetPlan): Action[] {
  const { area, cells, looks, formats = [], charts = [], bars = [], choices = [], page } = plan;
  const { pictures = [], names = [] } = plan;
  const inside = cells.filter(({ column }) => column <= area.right);
  const beside = cells.filter(({ column }) => column > area.right);
  return [
    ...looks.map((one): Action => ({ do: "dressCells", sheet, area: one.area, look: one.look })),
    writeCells(sheet, area, inside),
    ...cutIntoBlocks(beside).map((block) => writeCells(sheet, areaOf(block), block)),
    ...formats.map((format): Action => ({ do: "formatCells", sheet, format })),
    ...bars.map((one): Action => ({ do: "addBars", sheet, bars: one })),
    ...choices.map((one): Action => ({ do: "offerChoices", sheet, choices: one })),
    ...pictures.map((picture): Action => ({ do: "addPicture", sheet, picture })),
    ...names.flatMap(({ name, area: cells }): Action[] => [
      { do: "removeAnchor", name },
      { do: "nameCells", sheet, name, area: cells },
    ]),
    ...charts.map((chart): Action => ({ do: "addChart", sheet, chart })),
    { do: "setUpPage", sheet, page },
  ];
}

function writeCells(sheet: SheetRef, area: Area, cells: readonly PlannedCell[]): Action {
  const matrix: CellInput[][] = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array<CellInput>(area.right - area.left + 1).fill(null),
  );
  for (const { row, column, input } of cells) {
    const line = matrix[row - area.top];
    if (line) line[column - area.left] = input;
  }
  return { do: "writeCells", sheet, area, cells: matrix };
}

/** Cells beside the card stand at its top only: between two cards of one sheet there is nothing to write. */
function cutIntoBlocks(cells: readonly PlannedCell[]): PlannedCell[][] {
  const blocks: PlannedCell[][] = [];
  let last = -Infinity;
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    if (cell.row > last + 1) blocks.push([]);
    blocks.at(-1)?.push(cell);
    last = cell.row;
  }
  return blocks;
}

function areaOf(cells: readonly PlannedCell[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    ...{ top: Math.min(...rows), left: Math.min(...columns) },
    ...{ bottom: Math.max(...rows), right: Math.max(...columns) },
  };
}
