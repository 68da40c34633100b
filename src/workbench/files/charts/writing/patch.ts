import { typeOf, type AxisName, type Chart } from "../../../model/charts/chart";
import type { Workbook } from "../../../model/workbook";
import type { XmlElement } from "../../xml/element";
import { fillCaches } from "../caches";
import { findAxes } from "../reading/axes";
import { isGroup } from "../reading/groups";
import { numberOf, valueOf } from "../reading/looks";
import { sameData } from "../../writing/same";
import { blanks } from "../words";
import { CROSSED, axisElement } from "./axes";
import { setting, shapeProperties, textProperties } from "./looks";
import { plotElement } from "./plot";
import { seriesElement } from "./series";
import { legendElement, titleElement } from "./texts";

const SPACE_ORDER =
  "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes extLst";
const CHART_ORDER =
  "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst";

/** Puts an element in place of the one of its name, or where the format wants it; undefined takes it away. */
function put(owner: XmlElement, name: string, order: string, item: XmlElement | undefined): void {
  const ranks = order.split(" ");
  const old = owner.child(name);
  if (item) {
    const next = owner.elements.find(({ local }) => ranks.indexOf(local) > ranks.indexOf(name));
    owner.insertBefore(old ?? next, item);
  }
  old?.remove();
}

const differ = (a: unknown, b: unknown): boolean => !sameData(a, b);

/** Writes what differs between the chart of the file and that of the model, and leaves the rest as it stands. */
export function patchChart(space: XmlElement, before: Chart, now: Chart, workbook: Workbook): void {
  const chart = space.child("chart");
  const plot = chart?.child("plotArea");
  if (!chart || !plot) return;
  if (space.get("xmlns:a") === undefined)
    space.set("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
  if (differ(before.title, now.title)) {
    const title = titleElement(now.title);
    put(chart, "title", CHART_ORDER, title);
    put(chart, "autoTitleDeleted", CHART_ORDER, setting("autoTitleDeleted", title === undefined));
  }
  if (differ(before.legend, now.legend)) put(chart, "legend", CHART_ORDER, legendElement(now.legend));
  if (differ(shapeOf(before), shapeOf(now))) put(chart, "plotArea", CHART_ORDER, plotElement(now));
  else patchPlot(plot, before, now);
  patchSettings(space, chart, before, now);
  fillCaches(space, workbook);
}

function patchSettings(space: XmlElement, chart: XmlElement, before: Chart, now: Chart): void {
  if (before.plotVisibleOnly !== now.plotVisibleOnly)
    put(chart, "plotVisOnly", CHART_ORDER, setting("plotVisOnly", now.plotVisibleOnly ?? true));
  if (before.displayBlanksAs !== now.displayBlanksAs) {
    const word = blanks.toFile(now.displayBlanksAs ?? "NotPlotted");
    put(chart, "dispBlanksAs", CHART_ORDER, setting("dispBlanksAs", word));
  }
  if (before.roundedCorners !== now.roundedCorners)
    put(space, "roundedCorners", SPACE_ORDER, setting("roundedCorners", now.roundedCorners ?? false));
  if (differ(before.format, now.format)) {
    put(space, "spPr", SPACE_ORDER, shapeProperties(now.format));
    put(space, "txPr", SPACE_ORDER, textProperties(now.format?.font));
  }
}

/** What the groups of a plot depend on: when it differs the plot is written as a whole. */
const shapeOf = (chart: Chart): unknown =>
  chart.series.map((series) => [
    typeOf(chart, series),
    series.axisGroup,
    series.gapWidth,
    series.overlap,
    series.varyByCategories,
    series.firstSliceAngle,
    series.doughnutHoleSize,
    series.bubbleScale,
  ]);

function patchPlot(plot: XmlElement, before: Chart, now: Chart): void {
  const items = plot.elements
    .filter(isGroup)
    .flatMap((group) => group.all("ser"))
    .sort((a, b) => (numberOf(a, "order") ?? 0) - (numberOf(b, "order") ?? 0));
  now.series.forEach((series, index) => {
    const old = items[index];
    if (!old || !differ(before.series[index], series)) return;
    const fresh = seriesElement(series, { index, type: typeOf(now, series) });
    carryOver(old, fresh);
    old.parent?.insertBefore(old, fresh);
    old.remove();
  });
  for (const { name, element: old } of findAxes(plot)) patchAxis(old, name, before, now);
  if (differ(before.plotArea, now.plotArea)) {
    plot.child("spPr")?.remove();
    const look = shapeProperties(now.plotArea?.format);
    if (look) plot.insertBefore(plot.child("extLst"), look);
  }
}

const DATA = new Set(["cat", "val", "xVal", "yVal"]);

/** Trend lines and error bars are not in the model; they stay with their series, as do its numbers. */
function carryOver(old: XmlElement, fresh: XmlElement): void {
  for (const name of ["idx", "order"]) fresh.child(name)?.set("val", valueOf(old, name));
  const data = fresh.elements.find(({ local }) => DATA.has(local));
  fresh.insertBefore(data, ...[...old.all("trendline"), ...old.all("errBars")]);
  fresh.append(...old.all("extLst"));
}

/** Axes are known to each other and to the groups by their numbers. */
function patchAxis(old: XmlElement, name: AxisName, before: Chart, now: Chart): void {
  // What an axis says of the one that crosses it stands over there.
  const both = (chart: Chart): unknown => [chart.axes?.[name], chart.axes?.[CROSSED[name]]];
  if (!differ(both(before), both(now))) return;
  const fresh = axisElement(now, name);
  for (const id of ["axId", "crossAx"]) fresh.child(id)?.set("val", valueOf(old, id));
  fresh.child("axPos")?.set("val", valueOf(old, "axPos"));
  old.parent?.insertBefore(old, fresh);
  old.remove();
}
