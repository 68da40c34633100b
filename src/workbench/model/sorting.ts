import type { Cell } from "./cell";
import { columnsIn, rowsIn, type Area } from "./geometry";
import { moveFormula } from "./references";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import type { CellEntry, Workbook } from "./workbook";
import { isCellError, type Scalar } from "./values";

export interface SortKey {
  /** Column within the area, from 0. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of `area` (no header in it); cells move with their styles, relative references follow. */
export function sortRows(workbook: Workbook, sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  const merged = sheet.merges.some(
    (merge) =>
      merge.top <= area.bottom &&
      merge.bottom >= area.top &&
      merge.left <= area.right &&
      merge.right >= area.left,
  );
  if (merged) throw new Refusal("mergedCells");
  const order = Array.from({ length: rowsIn(area) }, (_, index) => index).sort((a, b) =>
    compareRows(sheet, area, keys, a, b),
  );
  const entries: CellEntry[] = order.flatMap((from, to) => movedRow(sheet, area, from, to));
  workbook.edit({ actor: workbook.actor, undo: "sort" }, () => {
    workbook.replaceCells(sheet, entries, "contents", area);
    workbook.record(undefined, { type: "sorted", sheetId: sheet.id, area, actor: workbook.actor });
  });
}

function movedRow(sheet: Sheet, area: Area, from: number, to: number): CellEntry[] {
  return Array.from({ length: columnsIn(area) }, (_, index): CellEntry => {
    const column = area.left + index;
    const cell = sheet.cells.get(area.top + from, column);
    return [area.top + to, column, cell && movedCell(cell, to - from)];
  });
}

function movedCell(cell: Cell, down: number): Cell {
  const changed = { content: true, style: true } as const;
  return cell.formula === undefined
    ? { ...cell, changed }
    : { ...cell, formula: moveFormula(cell.formula, down, 0), changed };
}

function compareRows(sheet: Sheet, area: Area, keys: readonly SortKey[], a: number, b: number): number {
  for (const { column, ascending } of keys) {
    const [left, right] = [a, b].map((row) => sheet.valueAt(area.top + row, area.left + column)) as [
      Scalar,
      Scalar,
    ];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const order = compareValues(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return a - b;
}

/** Excel's order: numbers, texts, FALSE, TRUE, errors; blanks always last. */
function compareValues(a: Scalar, b: Scalar): number {
  const [x, y] = [rank(a), rank(b)];
  if (x !== y) return x - y;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, "zh-CN", { sensitivity: "base" });
  return Number(a) - Number(b) || 0;
}

function rank(value: Scalar): number {
  if (isCellError(value)) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
