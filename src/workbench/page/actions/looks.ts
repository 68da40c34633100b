import { BLANK } from "../../model/cell";
import { areaOf, cellsIn, subtract, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Style } from "../../model/style";
import type { CellEntry, Workbook } from "../../model/workbook";
import { changeStyle } from "../../model/writing";
import { refuseProtectedSheet } from "../../model/editing/protection";

/** Changes the look of every selected cell. */
export function setStyle(workbook: Workbook, sheet: Sheet, areas: readonly Area[], patch: Style): void {
  refuseProtectedSheet(sheet);
  for (const area of areas) changeStyle(workbook, sheet, area, patch);
}

/** Merges an area and centres its first cell, or takes its merges apart. */
export function toggleMerge(workbook: Workbook, sheet: Sheet, area: Area): void {
  refuseProtectedSheet(sheet);
  const event = {
    type: "sheetParts",
    part: "merges",
    sheetId: sheet.id,
    actor: workbook.actor,
  } as const;
  const others = sheet.merges.filter((merge) => subtract(merge, area).length === 1 && !overlaps(merge, area));
  if (others.length < sheet.merges.length) {
    workbook.change(sheet, { merges: others }, event);
    return;
  }
  if (cellsIn(area) < 2) return;
  const emptied = [...sheet.cells.entries(area)]
    .filter(([row, column]) => row !== area.top || column !== area.left)
    .map(([row, column, cell]): CellEntry => [
      row,
      column,
      { ...BLANK, style: cell.style, changed: { ...cell.changed, content: true } },
    ]);
  if (emptied.length > 0) workbook.replaceCells(sheet, emptied, "contents", area);
  workbook.change(sheet, { merges: [...sheet.merges, area] }, event);
  changeStyle(workbook, sheet, areaOf(area.top, area.left), { alignment: { horizontal: "center" } });
}

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

/** One more or one fewer decimal in a number format; General becomes a plain number first. */
export function withDecimals(numberFormat: string | undefined, change: 1 | -1): string {
  const format = numberFormat === undefined || numberFormat === "General" ? "0" : numberFormat;
  return format
    .split(";")
    .map((section) => {
      const point = /\.(0+)/.exec(section);
      if (point) {
        const decimals = (point[1]?.length ?? 0) + change;
        return section.replace(point[0], decimals > 0 ? `.${"0".repeat(decimals)}` : "");
      }
      return change > 0 ? section.replace(/0(?!.*[0#])/, "0.0") : section;
    })
    .join(";");
}
