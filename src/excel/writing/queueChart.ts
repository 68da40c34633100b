import { areaAddress, cellAddress, type Area } from "../../domain/binding/area";
import { palette } from "../../domain/scorecard/sheet/palette";
import type { PlannedChart, PlannedSeries } from "../../domain/scorecard/sheet/sheetPlan";

/** Draws a planned chart over its cells. Its source is set series by series: what Excel guesses differs by version. */
export function queueChart(sheet: Excel.Worksheet, plan: PlannedChart): void {
  const [first] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(plan.kind, sheet.getRange(areaAddress(first.values)), "Columns");
  chart.name = plan.name;
  chart.setPosition(...cornersOf(plan.area));
  chart.title.visible = false;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";
  // The cells behind it are in hidden columns.
  chart.plotVisibleOnly = false;
  chart.format.border.lineStyle = "None";
  chart.format.fill.clear();
  plan.series.forEach((series, i) => queueSeries(sheet, chart, series, i === 0));
  queueAxes(chart, plan);
}

function cornersOf({ top, left, bottom, right }: Area): [string, string] {
  return [cellAddress(top, left), cellAddress(bottom, right)];
}

function queueSeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  plan: PlannedSeries,
  isFirst: boolean,
): void {
  const series = isFirst ? chart.series.getItemAt(0) : chart.series.add(plan.name);
  series.name = plan.name;
  series.setValues(sheet.getRange(areaAddress(plan.values)));
  series.setXAxisValues(sheet.getRange(areaAddress(plan.categories)));
  if (plan.kind) series.chartType = plan.kind;
  if (plan.secondary) series.axisGroup = "Secondary";
  if (plan.gap !== undefined) series.gapWidth = plan.gap;
  if (plan.overlap !== undefined) series.overlap = plan.overlap;
  if (plan.fill !== undefined) series.format.fill.setSolidColor(plan.fill);
  if (plan.line) {
    series.format.line.color = plan.line.color;
    series.format.line.weight = plan.line.weight;
    if (plan.line.dashed) series.format.line.lineStyle = "Dash";
  }
  if (plan.marker) {
    series.markerStyle = plan.marker.style;
    if (plan.marker.style !== "None") {
      series.markerSize = plan.marker.size;
      series.markerBackgroundColor = plan.line?.color ?? palette.ink;
      series.markerForegroundColor = plan.line?.color ?? palette.ink;
    }
  }
}

function queueAxes(chart: Excel.Chart, { kind, scale, series }: PlannedChart): void {
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.majorGridlines.format.line.color = palette.line;
  valueAxis.format.font.color = palette.quiet;
  valueAxis.format.font.size = 8;
  categoryAxis.format.font.color = palette.ink;
  categoryAxis.format.font.size = 9;
  if (!kind.startsWith("Radar")) categoryAxis.format.line.color = palette.line;
  if (!scale) return;
  const axes = [valueAxis];
  if (series.some(({ secondary }) => secondary)) axes.push(chart.axes.getItem("Value", "Secondary"));
  for (const axis of axes) {
    axis.minimum = scale.least;
    axis.maximum = scale.most;
    axis.majorUnit = scale.unit;
    axis.numberFormat = scale.format;
  }
  // Both pairs of axes are the same; one is enough to be seen.
  const [, second] = axes;
  if (second) second.visible = false;
}
