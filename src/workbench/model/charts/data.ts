import { parseArea, splitSheet } from "../address";
import { cellsIn, type Area } from "../geometry";
import type { Sheet } from "../sheet";
import { displayText } from "../text";
import { isCellError, type Scalar } from "../values";
import type { Workbook } from "../workbook";
import type { ChartData, ChartSeries } from "./chart";

/** More points than a picture can show. */
const MOST_POINTS = 20_000;

export interface DataPlace {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells that `=Sheet1!$A$1:$A$5` or `=(Sheet1!$A$1,Sheet1!$A$3)` names; none when they are gone. */
export function dataPlaces(workbook: Workbook, formula: string): DataPlace[] {
  const inner = formula.replace(/^=/, "").replace(/^\((.*)\)$/s, "$1");
  const parts = inner.match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];
  return parts.flatMap((part) => {
    const { sheet: name, rest } = splitSheet(part.trim());
    const sheet = name === undefined ? undefined : workbook.sheetByName(name);
    const area = parseArea(rest);
    return sheet && area ? [{ sheet, area }] : [];
  });
}

export interface DataPoint {
  readonly value: Scalar;
  readonly format: string | undefined;
}

/** What the cells hold now, in their order; cells of hidden rows and columns are left out when asked. */
export function readData(
  workbook: Workbook,
  data: ChartData | undefined,
  visibleOnly = false,
): readonly DataPoint[] {
  if (!data) return [];
  if (data.literal) return data.literal.map((value) => ({ value, format: undefined }));
  const places = dataPlaces(workbook, data.formula ?? "");
  if (places.reduce((sum, { area }) => sum + cellsIn(area), 0) > MOST_POINTS) return [];
  return places.flatMap((place) => [...pointsOf(workbook, place, visibleOnly)]);
}

function* pointsOf(
  workbook: Workbook,
  { sheet, area }: DataPlace,
  visibleOnly: boolean,
): Generator<DataPoint> {
  for (let row = area.top; row <= area.bottom; row++) {
    if (visibleOnly && sheet.rows.get(row)?.hidden) continue;
    for (let column = area.left; column <= area.right; column++) {
      if (visibleOnly && sheet.columns.get(column)?.hidden) continue;
      const { numberFormat } = workbook.styles.get(sheet.styleAt(row, column));
      yield { value: sheet.valueAt(row, column), format: numberFormat };
    }
  }
}

export const numberOf = ({ value }: DataPoint): number | undefined =>
  typeof value === "number" ? value : undefined;

export const textOf = ({ value, format }: DataPoint): string =>
  isCellError(value) ? value.error : displayText(value, format);

/** A title or name: the text itself, or what the cell of a formula shows. */
export function shownText(workbook: Workbook, text: string | undefined): string | undefined {
  if (!text?.startsWith("=")) return text;
  return readData(workbook, { formula: text }).map(textOf).join(" ");
}

/** A series without a name is called by its place. */
export const seriesName = (workbook: Workbook, series: ChartSeries, index: number): string =>
  shownText(workbook, series.name) ?? `Series${index + 1}`;
