import { CHART_TYPES, hasAxes, type Chart, type ChartType } from "../../model/charts/chart";
import { seriesFrom } from "../../model/charts/sources";
import { activateSheet } from "../../model/sheets";
import { activateChart } from "../../model/writing";
import { boolean, either, handleOf, integer, number, oneOf, optional, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import { invalidArgument, unsupported } from "../../protocol/problem";
import type { App } from "../app";
import { changeSheet } from "../change";
import { sameName } from "../collection";
import { declareClass } from "../declare";
import { drawingId, positionMembers } from "../drawings";
import { anchorOf, frameOf } from "../frames";
import { handle, type HandleOf } from "../handles";
import { findRange, theArea } from "../places";
import { refuseProtected } from "../protected";
import { EventType, subscribing } from "../subscribing";
import { formatOf } from "./formats";
import { below, changeChart, changeDrawing, chartOf, drawingOf, kept, noArguments } from "./parts";
import { range } from "./sources";
import { partNavigation } from "./texts";

type ChartHandle = HandleOf<"Chart">;

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

function setType(app: App, item: ChartHandle, chartType: ChartType): void {
  changeChart(app, item, ({ ...chart }: Chart) => ({
    ...chart,
    chartType,
    series: chart.series.map(({ chartType: _own, ...series }) => series),
  }));
}

function rename(app: App, item: ChartHandle, name: string): void {
  const taken = item.sheet.drawings.some(
    (other) => other.number !== item.number && sameName(other.name, name),
  );
  if (name === "" || taken) throw invalidArgument();
  changeDrawing(app, item, { name });
}

/** From the first corner of one cell to the last corner of the other. */
function setPosition(
  app: App,
  item: ChartHandle,
  start: HandleOf<"Range"> | string,
  end: HandleOf<"Range"> | string | undefined,
): void {
  const { sheet } = item;
  const areaOf = (at: HandleOf<"Range"> | string) =>
    typeof at === "string" ? findRange(app, sheet, at).area : theArea(at.place);
  const from = areaOf(start);
  const corner = frameOf(sheet, { area: from });
  const last = end === undefined ? undefined : frameOf(sheet, { area: areaOf(end) });
  const size = last
    ? { width: last.left + last.width - corner.left, height: last.top + last.height - corner.top }
    : frameOf(sheet, drawingOf(item));
  if (size.width <= 0 || size.height <= 0) throw invalidArgument();
  const { width, height } = size;
  changeDrawing(app, item, anchorOf(sheet, { left: corner.left, top: corner.top, width, height }));
}

const cell = either(handleOf<HandleOf<"Range">>("Range"), text);

export const chart = declareClass("Chart", {
  identity: ({ sheet, number: own }) => ({ Id: drawingId(sheet, own) }),
  scalars: {
    id: read("1.7", ({ sheet, number: own }) => drawingId(sheet, own)),
    name: write(
      "1.1",
      text,
      (item) => drawingOf(item).name,
      (item, name, app) => rename(app, item, name),
    ),
    ...positionMembers("1.1"),
    chartType: write(
      "1.7",
      oneOf(...CHART_TYPES),
      (item) => chartOf(item).chartType,
      (item, chartType, app) => setType(app, item, chartType),
    ),
    style: kept("1.8", number, "style", 2),
    displayBlanksAs: kept(
      "1.8",
      oneOf("NotPlotted", "Zero", "Interpolated"),
      "displayBlanksAs",
      "NotPlotted",
    ),
    plotVisibleOnly: kept("1.8", boolean, "plotVisibleOnly", true),
  },
  navigations: {
    title: partNavigation("1.1", "ChartTitle", "title"),
    legend: partNavigation("1.1", "ChartLegend", "legend"),
    dataLabels: partNavigation("1.1", "ChartDataLabels", "dataLabels"),
    plotArea: partNavigation("1.8", "ChartPlotArea", "plotArea"),
    series: follow("1.1", (item) => handle("ChartSeriesCollection", below(item))),
    axes: follow("1.1", (item) => {
      if (!hasAxes(chartOf(item).chartType)) return null;
      return handle("ChartAxes", below(item, "axes"));
    }),
    format: formatOf("1.1", "ChartAreaFormat"),
    worksheet: follow("1.2", ({ sheet }) => handle("Worksheet", { sheet })),
  },
  methods: {
    activate: noArguments<"Chart">("1.9", ({ sheet, number: chart }, app) => {
      activateSheet(app.workbook, sheet);
      activateChart(app.workbook, { sheetId: sheet.id, number: chart });
    }),
    delete: noArguments<"Chart">("1.1", (item, app) => {
      refuseProtected(item.sheet, "allowEditObjects");
      const gone = drawingOf(item);
      const drawings = item.sheet.drawings.filter((drawing) => drawing !== gone);
      changeSheet(app, item.sheet, "drawings", { drawings });
    }),
    // A picture is made by the page that shows the sheet; there may be none.
    getImage: method("1.2", [optional(integer, 0), optional(integer, 0), optional(text, "")], () => {
      throw unsupported();
    }),
    setData: method("1.1", [range, optional(oneOf(...SERIES_BY), "Auto")], (item, [source, by], app) => {
      app.settle();
      const { sheet } = source.place;
      changeChart(app, item, (old) => ({
        ...old,
        series: seriesFrom(app.workbook, sheet, theArea(source.place), by, old.chartType),
      }));
    }),
    setPosition: method("1.1", [cell, optional(cell, undefined)], (item, [start, end], app) =>
      setPosition(app, item, start, end),
    ),
    ...subscribing<"Chart">(({ sheet, number: own }) => drawingId(sheet, own), {
      _RegisterActivatedEvent: EventType.chartActivated,
      _RegisterDeactivatedEvent: EventType.chartDeactivated,
    }),
  },
});
