import { BLANK, type Cell } from "./cell";
import type { Direction, ModelEvent, StructuralChange } from "./events";
import { MAX_COLUMNS, MAX_ROWS, columnsIn, intersect, isWholeRows, rowsIn, type Area } from "./geometry";
import { Refusal } from "./refusal";
import { shiftFormula } from "./references";
import type { Sheet } from "./sheet";
import { movingBand, shiftArea } from "./shifting";
import { shiftLooks, shiftSheetParts, shiftWorkbookParts } from "./structureParts";
import type { CellEntry, Workbook } from "./workbook";

/** Pushes cells down or right to make room at `area`; whole rows and columns are areas that span the sheet. */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, direction: "down" | "right"): void {
  applyChange(workbook, sheet, { kind: "insert", sheetId: sheet.id, area, direction });
}

/** Removes `area` and pulls the cells below up or those on the right left. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, direction: "up" | "left"): void {
  applyChange(workbook, sheet, { kind: "delete", sheetId: sheet.id, area, direction });
}

function applyChange(workbook: Workbook, sheet: Sheet, change: StructuralChange): void {
  refuseBrokenParts(workbook, sheet, change);
  workbook.edit(
    { actor: workbook.actor, undo: change.kind === "insert" ? "insert cells" : "delete cells" },
    () => {
      const event: ModelEvent = { type: "structure", change, actor: workbook.actor };
      workbook.change(workbook, { journal: [...workbook.journal, change] }, event);
      shiftCells(workbook, sheet, change);
      shiftLooks(workbook, sheet, change);
      shiftSheetParts(workbook, sheet, change);
      shiftWorkbookParts(workbook, sheet, change);
      shiftFormulas(workbook, sheet, change);
      if (change.kind === "insert") {
        inheritStyles(workbook, sheet, change);
        nameNewTableColumns(workbook, sheet, change);
      }
    },
  );
}

/** Excel refuses to tear merged cells, array formulas and tables apart. */
function refuseBrokenParts(workbook: Workbook, sheet: Sheet, change: StructuralChange): void {
  const band = movingBand(change);
  const torn = (area: Area): boolean => {
    const inside = intersect(area, band);
    return inside !== undefined && shiftArea(inside, change) !== inside && !covered(area, change);
  };
  if (sheet.merges.some(torn)) throw new Refusal("mergedCells");
  if (workbook.tables.some((table) => table.sheetId === sheet.id && torn(table.area)))
    throw new Refusal("tableInTheWay");
  for (const area of fixedArrays(sheet)) {
    const after = shiftArea(area, change);
    const resized = after && (rowsIn(after) !== rowsIn(area) || columnsIn(after) !== columnsIn(area));
    if (resized || torn(area)) throw new Refusal("arrayPart");
  }
  if (change.kind === "insert") refuseFullSheet(sheet, change);
}

/** The areas that array formulas of old fill. */
function fixedArrays(sheet: Sheet): Area[] {
  if (sheet.cells.marked === 0) return [];
  return [...sheet.cells.entries()].flatMap(([row, column, { fixedArray }]) =>
    fixedArray
      ? [
          {
            top: row,
            left: column,
            bottom: row + fixedArray.rows - 1,
            right: column + fixedArray.columns - 1,
          },
        ]
      : [],
  );
}

function covered(area: Area, { area: at, direction }: StructuralChange): boolean {
  return direction === "down" || direction === "up"
    ? area.left >= at.left && area.right <= at.right
    : area.top >= at.top && area.bottom <= at.bottom;
}

function refuseFullSheet(sheet: Sheet, { area, direction }: StructuralChange): void {
  const used = sheet.usedArea(true);
  if (!used) return;
  const full =
    direction === "down"
      ? used.bottom >= area.top && used.bottom + rowsIn(area) >= MAX_ROWS
      : used.right >= area.left && used.right + columnsIn(area) >= MAX_COLUMNS;
  if (full) throw new Refusal("sheetFull");
}

function shiftCells(workbook: Workbook, sheet: Sheet, change: StructuralChange): void {
  const { area, direction, kind } = change;
  const down = direction === "down" || direction === "up" ? rowsIn(area) * (kind === "insert" ? 1 : -1) : 0;
  const right =
    direction === "right" || direction === "left" ? columnsIn(area) * (kind === "insert" ? 1 : -1) : 0;
  const removed = kind === "delete" ? sheet.cells.take(area) : [];
  const from = beyond(change);
  if (isWholeRows(area)) {
    sheet.cells.moveRows(from.top, down);
  } else {
    for (const [row, column, cell] of sheet.cells.take(from))
      sheet.cells.set(row + down, column + right, cell);
  }
  workbook.record(() => {
    unshiftCells(workbook, sheet, change, removed);
  });
}

/** The cells that really move: the band from the area's first edge (insert) or past its last (delete). */
function beyond({ area, direction, kind }: StructuralChange): Area {
  const band = movingBand({ area, direction } as StructuralChange);
  if (direction === "down" || direction === "up")
    return { ...band, top: kind === "insert" ? area.top : area.bottom + 1 };
  return { ...band, left: kind === "insert" ? area.left : area.right + 1 };
}

const OPPOSITE: Record<Direction, Direction> = { down: "up", up: "down", right: "left", left: "right" };

function unshiftCells(
  workbook: Workbook,
  sheet: Sheet,
  change: StructuralChange,
  removed: CellEntry[],
): void {
  const back: StructuralChange = {
    ...change,
    kind: change.kind === "insert" ? "delete" : "insert",
    direction: OPPOSITE[change.direction],
  };
  shiftCells(workbook, sheet, back);
  for (const [row, column, cell] of removed) sheet.cells.set(row, column, cell);
}

function shiftFormulas(workbook: Workbook, changed: Sheet, change: StructuralChange): void {
  for (const sheet of workbook.sheets) {
    const entries: CellEntry[] = [];
    for (const [row, column, cell] of sheet.cells.entries()) {
      if (cell.formula === undefined) continue;
      const formula = shiftFormula(cell.formula, sheet.name, change, changed.name);
      if (formula !== cell.formula) entries.push([row, column, { ...cell, formula }]);
    }
    if (entries.length > 0) workbook.replaceCells(sheet, entries, "contents");
  }
}

/** New rows look like the row above them, new columns like the column on their left. */
function inheritStyles(workbook: Workbook, sheet: Sheet, { area, direction }: StructuralChange): void {
  const vertical = direction === "down";
  if (vertical ? area.top === 0 : area.left === 0) return;
  const model: Area = vertical
    ? { ...area, top: area.top - 1, bottom: area.top - 1 }
    : { ...area, left: area.left - 1, right: area.left - 1 };
  const entries: CellEntry[] = [];
  for (const [row, column, cell] of sheet.cells.entries(model)) {
    if (cell.style === 0) continue;
    const blank: Cell = { ...BLANK, style: cell.style, changed: { style: true } };
    const count = vertical ? rowsIn(area) : columnsIn(area);
    for (let n = 0; n < count; n++)
      entries.push(vertical ? [area.top + n, column, blank] : [row, area.left + n, blank]);
  }
  if (entries.length > 0) workbook.replaceCells(sheet, entries, "formats");
}

/** A table's header cells always say its columns' names. */
function nameNewTableColumns(workbook: Workbook, sheet: Sheet, { area, direction }: StructuralChange): void {
  if (direction !== "right") return;
  for (const table of workbook.tables) {
    if (table.sheetId !== sheet.id || !table.showHeaders) continue;
    const row = table.area.top;
    const entries = table.columns.flatMap(({ name }, index): CellEntry[] => {
      const column = table.area.left + index;
      if (column < area.left || column > area.right) return [];
      return [
        [row, column, { ...sheet.cellAt(row, column), value: name, changed: { content: true, style: true } }],
      ];
    });
    if (entries.length > 0) workbook.replaceCells(sheet, entries, "contents");
  }
}

export const wholeRows = (first: number, count: number): Area => ({
  top: first,
  bottom: first + count - 1,
  left: 0,
  right: MAX_COLUMNS - 1,
});

export const wholeColumns = (first: number, count: number): Area => ({
  left: first,
  right: first + count - 1,
  top: 0,
  bottom: MAX_ROWS - 1,
});
