import type { Area } from "../../model/geometry";
import { intersect } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Scalar } from "../../model/values";

export interface Statistics {
  /** Cells that hold anything. */
  readonly count: number;
  /** Undefined when no number is selected. */
  readonly sum: number | undefined;
  readonly average: number | undefined;
  /** The number format of the first number, in which sum and average are shown. */
  readonly style: number;
}

/** What the status bar tells of the selected cells. */
export function statisticsOf(sheet: Sheet, areas: readonly Area[]): Statistics {
  let [count, numbers, sum, style] = [0, 0, 0, 0];
  const take = (value: Scalar, cellStyle: number): void => {
    if (value === null) return;
    count++;
    if (typeof value !== "number") return;
    if (numbers === 0) style = cellStyle;
    numbers++;
    sum += value;
  };
  const used = sheet.usedArea();
  for (const area of areas) {
    const inside = used && intersect(area, used);
    if (!inside) continue;
    for (const [row, column, cell] of sheet.cells.entries(inside))
      take(sheet.valueAt(row, column), cell.style);
    for (const [row, column, { value }] of sheet.spilled.entries(inside))
      if (!sheet.cells.get(row, column)) take(value, 0);
  }
  return {
    count,
    sum: numbers > 0 ? sum : undefined,
    average: numbers > 0 ? sum / numbers : undefined,
    style,
  };
}
