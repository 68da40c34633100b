import { isDateFormat } from "numfmt";
import { columnsIn, rowsIn, type Area } from "../geometry";
import { fixedAddress } from "../references";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { familyOf, usualSpacing, type ChartSeries, type ChartType } from "./chart";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** One line of the source: the first one of each series when the source is read by columns or by rows. */
type Line = (index: number, from: number) => Area;

/** Reads a range as Excel does: texts in front name the series, texts beside them are the categories. */
export function seriesFrom(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  by: SeriesBy,
  type: ChartType,
): ChartSeries[] {
  const columns = by === "Auto" ? rowsIn(area) >= columnsIn(area) : by === "Columns";
  const labels = new Labels(workbook, sheet);
  const named = labels.lead(columns ? firstRow(area) : firstColumn(area), area);
  const categorised = labels.lead(columns ? firstColumn(area) : firstRow(area), area);
  const count = columns ? columnsIn(area) : rowsIn(area);
  const family = familyOf(type);
  // Points of an x–y chart lie on the first numbers, even without a heading.
  const first = count > 1 && (categorised || family === "scatter" || family === "bubble") ? 1 : 0;
  const line: Line = (index, from) =>
    columns
      ? { top: area.top + from, bottom: area.bottom, left: area.left + index, right: area.left + index }
      : { left: area.left + from, right: area.right, top: area.top + index, bottom: area.top + index };
  const skip = named && (columns ? rowsIn(area) : columnsIn(area)) > 1 ? 1 : 0;
  const formula = (part: Area): string => `=${fixedAddress(sheet.name, part)}`;
  const step = family === "bubble" && count - first > 1 ? 2 : 1;
  const series: ChartSeries[] = [];
  for (let index = first; index < count; index += step) {
    const { top, left } = line(index, 0);
    series.push({
      ...(skip > 0 && { name: formula({ top, left, bottom: top, right: left }) }),
      values: { formula: formula(line(index, skip)) },
      ...(first > 0 && { categories: { formula: formula(line(0, skip)) } }),
      ...(step > 1 && index + 1 < count && { sizes: { formula: formula(line(index + 1, skip)) } }),
      ...usualSpacing(type),
    });
  }
  return series;
}

const firstRow = (area: Area): Area => ({ ...area, bottom: area.top });
const firstColumn = (area: Area): Area => ({ ...area, right: area.left });

class Labels {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
  ) {}

  /** Whether a first row or column holds headings: texts or dates, or anything behind an empty corner. */
  lead(line: Area, { top, left }: Area): boolean {
    if (this.sheet.valueAt(top, left) === null) return true;
    for (let row = line.top; row <= line.bottom; row++) {
      for (let column = line.left; column <= line.right; column++) {
        if (row === top && column === left) continue;
        const value = this.sheet.valueAt(row, column);
        if (typeof value === "number" && !this.isDate(row, column)) return false;
      }
    }
    const corner = this.sheet.valueAt(top, left);
    const single = line.top === line.bottom && line.left === line.right;
    return single ? typeof corner === "string" : true;
  }

  private isDate(row: number, column: number): boolean {
    const { numberFormat } = this.workbook.styles.get(this.sheet.styleAt(row, column));
    return numberFormat !== undefined && isDateFormat(numberFormat);
  }
}
