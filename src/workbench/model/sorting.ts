import type { Cell } from "./cell";
import { columnsIn, rowsIn, type Area } from "./geometry";
import { moveFormula } from "./references";
import { Refusal } from "./refusal";
import { sortRemarks } from "./remarks";
import type { Sheet } from "./sheet";
import type { CellEntry, Workbook } from "./workbook";
import { isCellError, type Scalar } from "./values";

export interface SortKey {
  /** Column within the area, from 0; its row when columns are sorted. */
  readonly column: number;
  readonly ascending: boolean;
}

export type SortedLines = "rows" | "columns";

/** Sorts the rows of `area` (no header in it); cells move with their styles, relative references follow. */
export function sortRows(workbook: Workbook, sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  sortLines(workbook, sheet, area, keys, "rows");
}

export function sortLines(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  lines: SortedLines,
): void {
  const merged = sheet.merges.some(
    (merge) =>
      merge.top <= area.bottom &&
      merge.bottom >= area.top &&
      merge.left <= area.right &&
      merge.right >= area.left,
  );
  if (merged) throw new Refusal("mergedCells");
  const isRows = lines === "rows";
  const count = isRows ? rowsIn(area) : columnsIn(area);
  const valueAt = (line: number, key: number): Scalar =>
    isRows
      ? sheet.valueAt(area.top + line, area.left + key)
      : sheet.valueAt(area.top + key, area.left + line);
  const order = Array.from({ length: count }, (_, index) => index).sort((a, b) =>
    compareLines(valueAt, keys, a, b),
  );
  const moved = isRows ? movedRow : movedColumn;
  const entries: CellEntry[] = order.flatMap((from, to) => moved(sheet, area, from, to));
  workbook.edit({ actor: workbook.actor, undo: "sort" }, () => {
    workbook.replaceCells(sheet, entries, "contents", area);
    sortRemarks(workbook, sheet, area, ({ row, column }) =>
      isRows
        ? { row: area.top + order.indexOf(row - area.top), column }
        : { row, column: area.left + order.indexOf(column - area.left) },
    );
    workbook.record(undefined, { type: "sorted", lines, sheetId: sheet.id, area, actor: workbook.actor });
  });
}

function movedRow(sheet: Sheet, area: Area, from: number, to: number): CellEntry[] {
  return Array.from({ length: columnsIn(area) }, (_, index): CellEntry => {
    const column = area.left + index;
    const cell = sheet.cells.get(area.top + from, column);
    return [area.top + to, column, cell && movedCell(cell, to - from, 0)];
  });
}

function movedColumn(sheet: Sheet, area: Area, from: number, to: number): CellEntry[] {
  return Array.from({ length: rowsIn(area) }, (_, index): CellEntry => {
    const row = area.top + index;
    const cell = sheet.cells.get(row, area.left + from);
    return [row, area.left + to, cell && movedCell(cell, 0, to - from)];
  });
}

function movedCell(cell: Cell, down: number, right: number): Cell {
  const changed = { content: true, style: true } as const;
  return cell.formula === undefined
    ? { ...cell, changed }
    : { ...cell, formula: moveFormula(cell.formula, down, right), changed };
}

function compareLines(
  valueAt: (line: number, key: number) => Scalar,
  keys: readonly SortKey[],
  a: number,
  b: number,
): number {
  for (const { column, ascending } of keys) {
    const [left, right] = [valueAt(a, column), valueAt(b, column)];
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
