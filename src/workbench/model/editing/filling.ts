import { isDateFormat } from "numfmt";
import { BLANK, type Cell } from "../cell";
import { columnsIn, covers, rowsIn, type Area } from "../geometry";
import { moveFormula } from "../references";
import type { Sheet } from "../sheet";
import type { CellEntry, Workbook } from "../workbook";
import { refuseProtected } from "./protection";
import { continueSeries, type Continue } from "./series";

/** Drags the fill handle from `from` until the filled area is `to`: series go on, formulas move along. */
export function fill(workbook: Workbook, sheet: Sheet, from: Area, to: Area): void {
  const whole = { ...to };
  if (covers(from, to)) return;
  refuseProtected(workbook, sheet, [whole]);
  const down = whole.top < from.top || whole.bottom > from.bottom;
  const entries: CellEntry[] = [];
  const lines = down ? columnsIn(from) : rowsIn(from);
  for (let line = 0; line < lines; line++)
    entries.push(...fillLine(workbook, sheet, from, whole, down, line));
  if (entries.length > 0) workbook.replaceCells(sheet, entries, "contents");
}

/** One column (or row) of the source, carried on in both directions as far as `to` reaches. */
function fillLine(
  workbook: Workbook,
  sheet: Sheet,
  from: Area,
  to: Area,
  down: boolean,
  line: number,
): CellEntry[] {
  const length = down ? rowsIn(from) : columnsIn(from);
  const at = (index: number): { row: number; column: number } =>
    down
      ? { row: from.top + index, column: from.left + line }
      : { row: from.top + line, column: from.left + index };
  const cells = Array.from({ length }, (_, index) => cellAt(sheet, at(index)));
  const goesOn = seriesOf(workbook, cells);
  const first = down ? to.top - from.top : to.left - from.left;
  const last = down ? to.bottom - from.top : to.right - from.left;
  const entries: CellEntry[] = [];
  for (let index = first; index <= last; index++) {
    if (index >= 0 && index < length) continue;
    const model = ((index % length) + length) % length;
    const step = index < 0 ? index : index - length + 1;
    const { row, column } = at(index);
    entries.push([row, column, filled(cells[model] ?? BLANK, index - model, down, goesOn(step))]);
  }
  return entries;
}

const cellAt = (sheet: Sheet, { row, column }: { row: number; column: number }): Cell => ({
  ...sheet.cellAt(row, column),
  style: sheet.styleAt(row, column),
});

function seriesOf(workbook: Workbook, cells: readonly Cell[]): Continue {
  const format = workbook.styles.get(cells[0]?.style ?? 0).numberFormat ?? "General";
  return continueSeries(
    cells.map(({ value }) => value),
    isDateFormat(format),
  );
}

function filled(model: Cell, distance: number, down: boolean, value: Cell["value"]): Cell {
  const changed = { content: true, style: true } as const;
  if (model.formula !== undefined) {
    const formula = moveFormula(model.formula, down ? distance : 0, down ? 0 : distance);
    return { value: null, formula, style: model.style, changed };
  }
  return { value, style: model.style, ...(model.forcedText && { forcedText: true as const }), changed };
}

/** Ctrl+D and Ctrl+R: the first row (or column) of the area over the rest; a single cell takes its neighbour's. */
export function fillOver(workbook: Workbook, sheet: Sheet, area: Area, direction: "down" | "right"): void {
  const single = direction === "down" ? rowsIn(area) === 1 : columnsIn(area) === 1;
  const source: Area =
    direction === "down"
      ? { ...area, top: area.top - (single ? 1 : 0), bottom: area.top - (single ? 1 : 0) }
      : { ...area, left: area.left - (single ? 1 : 0), right: area.left - (single ? 1 : 0) };
  if (source.top < 0 || source.left < 0) return;
  refuseProtected(workbook, sheet, [area]);
  const entries: CellEntry[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const [fromRow, fromColumn] = direction === "down" ? [source.top, column] : [row, source.left];
      if (fromRow === row && fromColumn === column) continue;
      const model = cellAt(sheet, { row: fromRow, column: fromColumn });
      const distance = direction === "down" ? row - fromRow : column - fromColumn;
      entries.push([row, column, filled(model, distance, direction === "down", model.value)]);
    }
  }
  workbook.replaceCells(sheet, entries, "contents", area);
}
