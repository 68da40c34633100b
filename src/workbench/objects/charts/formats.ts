import { LINE_STYLES } from "../../model/charts/chart";
import { boolean, number, oneOf, text } from "../../protocol/parameters";
import { follow, method, write } from "../../protocol/members";
import type { ApiSet, Navigation } from "../../protocol/declaration";
import type { App } from "../app";
import { color } from "../colors";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";
import { below, kept, partAt, setPart, type ChartPlace } from "./parts";

/** What Office writes on charts of today with: a soft black. */
export const TEXT_COLOR = "#595959";
const TITLE_SIZE = 14;
const TEXT_SIZE = 9;
const FONT = "Calibri";

const isChartTitle = ({ path }: ChartPlace): boolean => path[0] === "title";

export const chartFont = declareClass("ChartFont", {
  scalars: {
    bold: kept("1.1", boolean, "bold", false),
    color: kept("1.1", color, "color", TEXT_COLOR),
    italic: kept("1.1", boolean, "italic", false),
    name: kept("1.1", text, "name", FONT),
    size: kept("1.1", number, "size", (place: ChartPlace) => (isChartTitle(place) ? TITLE_SIZE : TEXT_SIZE)),
    underline: kept("1.1", oneOf("None", "Single"), "underline", "None"),
  },
});

export const chartFill = declareClass("ChartFill", {
  methods: {
    clear: method("1.1", [], (fill, _none, app) => setPart(app, fill, [], { none: true })),
    setSolidColor: method("1.1", [color], (fill, [value], app) => setPart(app, fill, [], { color: value })),
  },
});

/** A line that was given a colour or a width is there. */
function setLine(app: App, line: ChartPlace, name: string, value: unknown): void {
  const { lineStyle, ...old } = (partAt(line) ?? {}) as { lineStyle?: string };
  const style = lineStyle === "None" ? {} : { ...(lineStyle !== undefined && { lineStyle }) };
  setPart(app, line, [], { ...old, ...style, [name]: value });
}

const lineMembers = (set: ApiSet) => ({
  color: write(
    set,
    color,
    (line: ChartPlace & { readonly type: string }) => partAt(line, "color") ?? "",
    (line, value, app: App) => setLine(app, line, "color", value),
  ),
  lineStyle: write(
    "1.7",
    oneOf(...LINE_STYLES),
    (line: ChartPlace & { readonly type: string }) => partAt(line, "lineStyle") ?? "Automatic",
    (line, style, app: App) =>
      style === "None"
        ? setPart(app, line, [], { lineStyle: style })
        : setPart(app, line, ["lineStyle"], style === "Automatic" ? undefined : style),
  ),
  weight: write(
    "1.7",
    number,
    (line: ChartPlace & { readonly type: string }) => partAt(line, "weight") ?? 0.75,
    (line, value, app: App) => setLine(app, line, "weight", value),
  ),
});

const clearLine = (set: ApiSet) =>
  method(set, [], (line: ChartPlace & { readonly type: string }, _none, app: App) =>
    setPart(app, line, [], { lineStyle: "None" }),
  );

export const chartLineFormat = declareClass("ChartLineFormat", {
  scalars: lineMembers("1.1"),
  methods: { clear: clearLine("1.1") },
});

export const chartBorder = declareClass("ChartBorder", {
  scalars: lineMembers("1.7"),
  methods: { clear: clearLine("1.8") },
});

type Formatted = ChartPlace & { readonly type: string };

export const fillOf = (set: ApiSet): Navigation<Formatted, App> =>
  follow(set, (place) => handle("ChartFill", below(place, "fill")));
const lineOf = (set: ApiSet): Navigation<Formatted, App> =>
  follow(set, (place) => handle("ChartLineFormat", below(place, "line")));
const borderOf = (set: ApiSet): Navigation<Formatted, App> =>
  follow(set, (place) => handle("ChartBorder", below(place, "line")));
const fontOf = (set: ApiSet): Navigation<Formatted, App> =>
  follow(set, (place) => handle("ChartFont", below(place, "font")));

export const chartAreaFormat = declareClass("ChartAreaFormat", {
  scalars: {
    roundedCorners: write(
      "1.9",
      boolean,
      (place) => partAt({ ...place, path: [] }, "roundedCorners") ?? false,
      (place, value, app) => setPart(app, { ...place, path: [] }, ["roundedCorners"], value),
    ),
  },
  navigations: { fill: fillOf("1.1"), font: fontOf("1.1"), border: borderOf("1.7") },
});

export const chartTitleFormat = declareClass("ChartTitleFormat", {
  navigations: { fill: fillOf("1.1"), font: fontOf("1.1"), border: borderOf("1.7") },
});

export const chartLegendFormat = declareClass("ChartLegendFormat", {
  navigations: { fill: fillOf("1.1"), font: fontOf("1.1"), border: borderOf("1.8") },
});

export const chartAxisFormat = declareClass("ChartAxisFormat", {
  navigations: { fill: fillOf("1.8"), font: fontOf("1.1"), line: lineOf("1.1") },
});

export const chartAxisTitleFormat = declareClass("ChartAxisTitleFormat", {
  navigations: { fill: fillOf("1.8"), font: fontOf("1.1"), border: borderOf("1.8") },
});

export const chartGridlinesFormat = declareClass("ChartGridlinesFormat", {
  navigations: { line: lineOf("1.1") },
});

export const chartDataLabelFormat = declareClass("ChartDataLabelFormat", {
  navigations: { fill: fillOf("1.1"), font: fontOf("1.1"), border: borderOf("1.8") },
});

export const chartSeriesFormat = declareClass("ChartSeriesFormat", {
  navigations: { fill: fillOf("1.1"), line: lineOf("1.1") },
});

export const chartPointFormat = declareClass("ChartPointFormat", {
  navigations: { fill: fillOf("1.1"), border: borderOf("1.7") },
});

export const chartPlotAreaFormat = declareClass("ChartPlotAreaFormat", {
  navigations: { fill: fillOf("1.8"), border: borderOf("1.8") },
});

/** The look of a part of a chart, which lies below it. */
export const formatOf = <K extends FormatName>(set: ApiSet, type: K): Navigation<Formatted, App> =>
  follow(set, (place) => handle(type, below(place, "format") as HandleOf<K>));

type FormatName =
  | "ChartAreaFormat"
  | "ChartTitleFormat"
  | "ChartLegendFormat"
  | "ChartAxisFormat"
  | "ChartAxisTitleFormat"
  | "ChartGridlinesFormat"
  | "ChartDataLabelFormat"
  | "ChartSeriesFormat"
  | "ChartPointFormat"
  | "ChartPlotAreaFormat";
