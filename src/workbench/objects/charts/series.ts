import {
  CHART_TYPES,
  MARKER_STYLES,
  familyOf,
  hasMarkers,
  typeOf,
  usualSpacing,
  type ChartData,
  type ChartSeries,
} from "../../model/charts/chart";
import { numberOf, readData, seriesName, textOf } from "../../model/charts/data";
import { boolean, integer, oneOf, optional, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { ApiSet } from "../../protocol/declaration";
import type { App } from "../app";
import { found } from "../collection";
import { color } from "../colors";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";
import { formatOf } from "./formats";
import { below, changeChart, chartOf, kept, noArguments, partAt, setPart, type ChartPlace } from "./parts";
import { dataOf, range } from "./sources";
import { partNavigation } from "./texts";

type SeriesHandle = HandleOf<"ChartSeries">;

const indexOf = ({ path }: ChartPlace): number => path[1] as number;
const seriesOf = (place: ChartPlace): ChartSeries => found(chartOf(place).series[indexOf(place)]);
const typeOfSeries = (place: ChartPlace) => typeOf(chartOf(place), seriesOf(place));

/** Columns that stand in one group share their spacing. */
function setForGroup(app: App, place: SeriesHandle, name: "gapWidth" | "overlap", value: number): void {
  const type = typeOfSeries(place);
  const { axisGroup = "Primary" } = seriesOf(place);
  changeChart(app, place, (chart) => ({
    ...chart,
    series: chart.series.map((series) =>
      typeOf(chart, series) === type && (series.axisGroup ?? "Primary") === axisGroup
        ? { ...series, [name]: value }
        : series,
    ),
  }));
}

/** The first series on the second pair of axes brings it along: values at the far side, categories unseen. */
function setGroup(app: App, place: SeriesHandle, axisGroup: "Primary" | "Secondary"): void {
  setPart(app, place, ["axisGroup"], axisGroup === "Primary" ? undefined : axisGroup);
  if (axisGroup === "Primary") return;
  changeChart(app, place, (chart) => ({
    ...chart,
    axes: { secondaryValue: {}, secondaryCategory: { visible: false }, ...chart.axes },
  }));
}

const spacing = (set: ApiSet, name: "gapWidth" | "overlap", least: number, most: number, usual: number) =>
  write(
    set,
    integer,
    (place: SeriesHandle) => partAt(place, name) ?? usual,
    (place, value, app: App) => {
      if (value < least || value > most) throw invalidArgument();
      setForGroup(app, place, name, value);
    },
  );

const between =
  (least: number, most: number) =>
  (value: unknown): number => {
    const wanted = integer(value);
    if (wanted < least || wanted > most) throw invalidArgument();
    return wanted;
  };

const markers = {
  markerStyle: kept("1.7", oneOf(...MARKER_STYLES), "markerStyle", (place: ChartPlace) =>
    hasMarkers(typeOfSeries(place)) ? "Automatic" : "None",
  ),
  markerSize: kept("1.7", between(2, 72), "markerSize", 5),
  markerBackgroundColor: kept("1.7", color, "markerBackgroundColor", ""),
  markerForegroundColor: kept("1.7", color, "markerForegroundColor", ""),
};

function nameOf(place: ChartPlace, app: App): string {
  return seriesName(app.workbook, seriesOf(place), indexOf(place));
}

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

function dimension(place: SeriesHandle, name: (typeof DIMENSIONS)[number]): ChartData | undefined {
  const { values, categories, sizes } = seriesOf(place);
  if (name === "BubbleSizes") return sizes;
  return name === "Values" || name === "YValues" ? values : categories;
}

function move(app: App, place: SeriesHandle, to: number): void {
  changeChart(app, place, (chart) => {
    const others = chart.series.filter((_series, index) => index !== indexOf(place));
    return { ...chart, series: [...others.slice(0, to), seriesOf(place), ...others.slice(to)] };
  });
}

export const chartSeries = declareClass("ChartSeries", {
  scalars: {
    // A name that is a formula reads as the text of its cell.
    name: write(
      "1.1",
      text,
      (place, app) => nameOf(place, app),
      (place, name, app) => setPart(app, place, ["name"], name),
    ),
    chartType: write(
      "1.7",
      oneOf(...CHART_TYPES),
      (place) => typeOfSeries(place),
      (place, chartType, app) => {
        const { gapWidth: _gap, overlap: _overlap, ...series } = seriesOf(place);
        setPart(app, place, [], { ...series, ...usualSpacing(chartType), chartType });
      },
    ),
    axisGroup: write(
      "1.8",
      oneOf("Primary", "Secondary"),
      (place) => seriesOf(place).axisGroup ?? "Primary",
      (place, group, app) => setGroup(app, place, group),
    ),
    plotOrder: write(
      "1.7",
      integer,
      (place) => indexOf(place),
      (place, to, app) => move(app, place, to),
    ),
    gapWidth: spacing("1.7", "gapWidth", 0, 500, 150),
    overlap: spacing("1.8", "overlap", -100, 100, 0),
    ...markers,
    smooth: kept("1.7", boolean, "smooth", (place: ChartPlace) => typeOfSeries(place).includes("Smooth")),
    invertIfNegative: kept("1.8", boolean, "invertIfNegative", false),
    varyByCategories: kept("1.8", boolean, "varyByCategories", (place: ChartPlace) =>
      ["pie", "doughnut"].includes(familyOf(typeOfSeries(place))),
    ),
    doughnutHoleSize: kept("1.7", between(10, 90), "doughnutHoleSize", 75),
    firstSliceAngle: kept("1.8", between(0, 360), "firstSliceAngle", 0),
    explosion: kept("1.8", between(0, 400), "explosion", 0),
    bubbleScale: kept("1.9", between(0, 300), "bubbleScale", 100),
    hasDataLabels: write(
      "1.7",
      boolean,
      (place) => seriesOf(place).dataLabels !== undefined,
      (place, shown, app) => setPart(app, place, ["dataLabels"], shown ? { showValue: true } : undefined),
    ),
  },
  navigations: {
    format: formatOf("1.1", "ChartSeriesFormat"),
    points: follow("1.1", (place) => handle("ChartPointsCollection", below(place))),
    dataLabels: partNavigation("1.8", "ChartDataLabels", "dataLabels"),
  },
  methods: {
    delete: noArguments<"ChartSeries">("1.7", (place, app) =>
      changeChart(app, place, (chart) => ({
        ...chart,
        series: chart.series.filter((_series, index) => index !== indexOf(place)),
      })),
    ),
    setValues: method("1.7", [range], (place, [source], app) =>
      setPart(app, place, ["values"], dataOf(source)),
    ),
    setXAxisValues: method("1.7", [range], (place, [source], app) =>
      setPart(app, place, ["categories"], dataOf(source)),
    ),
    setBubbleSizes: method("1.7", [range], (place, [source], app) =>
      setPart(app, place, ["sizes"], dataOf(source)),
    ),
    getDimensionValues: method("1.12", [oneOf(...DIMENSIONS)], (place, [name], app) => {
      app.settle();
      const points = readData(app.workbook, dimension(place, name));
      return points.map((point) => numberOf(point) ?? textOf(point));
    }),
    getDimensionDataSourceString: method("1.15", [oneOf(...DIMENSIONS)], (place, [name]) =>
      (found(dimension(place, name)).formula ?? "").replace(/^=/, ""),
    ),
    getDimensionDataSourceType: method("1.15", [oneOf(...DIMENSIONS)], (place, [name]) =>
      dimension(place, name)?.formula === undefined ? "Unknown" : "LocalRange",
    ),
  },
});

const seriesHandle = ({ sheet, number }: ChartPlace, index: number): SeriesHandle =>
  handle("ChartSeries", { sheet, number, path: ["series", index] });

/** A new series stands among the others with their spacing. */
const pick = ({ gapWidth, overlap }: ChartSeries): Pick<ChartSeries, "gapWidth" | "overlap"> => ({
  ...(gapWidth !== undefined && { gapWidth }),
  ...(overlap !== undefined && { overlap }),
});

function add(app: App, place: ChartPlace, name: string | undefined, index: number | undefined): SeriesHandle {
  const { series, chartType } = chartOf(place);
  const at = index ?? series.length;
  if (at < 0 || at > series.length) throw invalidArgument();
  const like = series.find((one) => one.chartType === undefined && one.axisGroup !== "Secondary");
  const spaced = like?.gapWidth === undefined ? usualSpacing(chartType) : pick(like);
  const made: ChartSeries = { ...(name !== undefined && { name }), values: {}, ...spaced };
  changeChart(app, place, (chart) => ({
    ...chart,
    series: [...series.slice(0, at), made, ...series.slice(at)],
  }));
  return seriesHandle(place, at);
}

export const chartSeriesCollection = declareClass("ChartSeriesCollection", {
  items: (place) => chartOf(place).series.map((_series, index) => seriesHandle(place, index)),
  scalars: { count: read("1.1", (place) => chartOf(place).series.length) },
  methods: {
    add: method(
      "1.7",
      [optional(text, undefined), optional(integer, undefined)],
      (place, [name, index], app) => add(app, place, name, index),
    ),
    getCount: method("1.4", [], (place) => chartOf(place).series.length),
    getItemAt: method("1.1", [integer], (place, [index]) => {
      found(chartOf(place).series[index]);
      return seriesHandle(place, index);
    }),
  },
});

const pointCount = (app: App, place: ChartPlace): number =>
  readData(app.workbook, seriesOf(place).values).length;

const pointHandle = ({ sheet, number, path }: ChartPlace, index: number): HandleOf<"ChartPoint"> =>
  handle("ChartPoint", { sheet, number, path: [...path, "points", String(index)] });

export const chartPointsCollection = declareClass("ChartPointsCollection", {
  items: (place, app) =>
    Array.from({ length: pointCount(app, place) }, (_, index) => pointHandle(place, index)),
  scalars: { count: read("1.1", (place, app) => pointCount(app, place)) },
  methods: {
    getCount: method("1.4", [], (place, _none, app) => pointCount(app, place)),
    getItemAt: method("1.1", [integer], (place, [index], app) => {
      if (index < 0 || index >= pointCount(app, place)) throw invalidArgument();
      return pointHandle(place, index);
    }),
  },
});

export const chartPoint = declareClass("ChartPoint", {
  scalars: {
    value: read("1.1", (place, app) => {
      app.settle();
      const point = readData(app.workbook, seriesOf(place).values)[Number(place.path[3])];
      return point ? (numberOf(point) ?? textOf(point)) : null;
    }),
    hasDataLabel: read("1.7", (place) => seriesOf(place).dataLabels !== undefined),
    ...markers,
  },
  navigations: { format: formatOf("1.1", "ChartPointFormat") },
});
