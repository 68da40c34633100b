import {
  familyOf,
  typeOf,
  type Chart,
  type ChartFamily,
  type ChartSeries,
  type ChartType,
} from "../../model/charts/chart";
import { numberOf, readData, seriesName, textOf, type DataPoint } from "../../model/charts/data";
import { displayText, type DataLocale } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import { seriesColor } from "./looks";

/** A series with what its cells say now. */
export interface Line {
  readonly index: number;
  readonly series: ChartSeries;
  readonly type: ChartType;
  readonly family: ChartFamily;
  readonly name: string;
  readonly color: string;
  readonly points: readonly DataPoint[];
  readonly values: readonly (number | undefined)[];
  /** For points of x and y: where they lie across. */
  readonly across: readonly (number | undefined)[];
  readonly sizes: readonly (number | undefined)[];
}

export interface Content {
  readonly chart: Chart;
  readonly lines: readonly Line[];
  readonly categories: readonly string[];
  readonly locale: DataLocale;
}

/** Reads all cells a chart shows. */
export function readContent(workbook: Workbook, chart: Chart, locale: DataLocale): Content {
  const visibleOnly = chart.plotVisibleOnly !== false;
  const lines = chart.series.map((series, index): Line => {
    const type = typeOf(chart, series);
    const family = familyOf(type);
    const points = readData(workbook, series.values, visibleOnly);
    return {
      index,
      series,
      type,
      family,
      points,
      name: seriesName(workbook, series, index),
      color: seriesColor(series, index, family === "line" || family === "scatter" || isOpenRadar(type)),
      values: points.map((point) => numberOf(point) ?? emptyAs(chart)),
      across: readData(workbook, series.categories, visibleOnly).map(numberOf),
      sizes: readData(workbook, series.sizes, visibleOnly).map(numberOf),
    };
  });
  const named = chart.series.find(({ categories }) => categories);
  const texts = readData(workbook, named?.categories, visibleOnly).map(textOf);
  const count = Math.max(0, ...lines.map(({ values }) => values.length));
  const categories = Array.from(
    { length: count },
    (_, index) => texts[index] ?? (named ? "" : String(index + 1)),
  );
  return { chart, lines, categories, locale };
}

const isOpenRadar = (type: ChartType): boolean => type === "Radar" || type === "RadarMarkers";

const emptyAs = ({ displayBlanksAs }: Chart): number | undefined =>
  displayBlanksAs === "Zero" ? 0 : undefined;

/** A number as labels of an axis or of points show it. */
export function shown(value: number, format: string | undefined, locale: DataLocale): string {
  return displayText(value, format ?? "General", locale);
}

/** What a point's label says. */
export function labelText({ categories, locale }: Content, line: Line, at: number): string {
  const labels = line.series.dataLabels;
  const value = line.values[at];
  if (!labels || value === undefined) return "";
  const format = labels.linkNumberFormat === false ? labels.numberFormat : line.points[at]?.format;
  const total = line.values.reduce<number>((sum, item) => sum + Math.abs(item ?? 0), 0);
  const parts = [
    labels.showSeriesName && line.name,
    labels.showCategoryName && categories[at],
    labels.showValue && shown(value, format, locale),
    labels.showPercentage && total > 0 && shown(Math.abs(value) / total, "0%", locale),
  ];
  return parts.filter((part) => typeof part === "string").join(labels.separator ?? ", ");
}
