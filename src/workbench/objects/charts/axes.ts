import { TICK_LABELS, TICK_MARKS, familyOf, type AxisName } from "../../model/charts/chart";
import { numberOf, readData } from "../../model/charts/data";
import { scaleOf, type Scale } from "../../model/charts/scale";
import { boolean, integer, number, oneOf, optional } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { dataOf, range } from "./sources";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";
import { formatOf } from "./formats";
import { below, chartOf, kept, orAutomatic, partAt, setPart, type ChartPlace } from "./parts";
import { ownNumberFormat, partNavigation } from "./texts";

const nameOf = ({ path }: ChartPlace): AxisName => path[1] as AxisName;
const isValue = (axis: ChartPlace): boolean => nameOf(axis).toLowerCase().endsWith("value");
const groupOf = (axis: ChartPlace): "Primary" | "Secondary" =>
  nameOf(axis).startsWith("secondary") ? "Secondary" : "Primary";

/** Excel answers what it chose itself where the axis says nothing; categories have no scale. */
function scaled(app: App, axis: ChartPlace): Scale | undefined {
  app.settle();
  const chart = chartOf(axis);
  const isScatter = familyOf(chart.chartType) === "scatter" || familyOf(chart.chartType) === "bubble";
  if (!isValue(axis) && !isScatter) return undefined;
  const values = chart.series
    .filter(({ axisGroup = "Primary" }) => axisGroup === groupOf(axis))
    .flatMap((series) => readData(app.workbook, isValue(axis) ? series.values : series.categories))
    .flatMap((point) => numberOf(point) ?? []);
  return scaleOf(values, partAt(axis) ?? {});
}

const bound = (name: "minimum" | "maximum" | "majorUnit") =>
  write(
    "1.1",
    orAutomatic(number),
    (axis: ChartPlace & { readonly type: string }, app: App) =>
      partAt(axis, name) ?? scaled(app, axis)?.[name] ?? "",
    (axis, value, app) => setPart(app, axis, [name], value),
  );

export const chartAxis = declareClass("ChartAxis", {
  scalars: {
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
    minorUnit: write(
      "1.1",
      orAutomatic(number),
      (axis, app) => {
        const { majorUnit } = scaled(app, axis) ?? {};
        return partAt(axis, "minorUnit") ?? (majorUnit === undefined ? "" : majorUnit / 5);
      },
      (axis, value, app) => setPart(app, axis, ["minorUnit"], value),
    ),
    type: read("1.7", (axis) => (isValue(axis) ? "Value" : "Category")),
    axisGroup: read("1.7", (axis) => groupOf(axis)),
    visible: kept("1.7", boolean, "visible", true),
    scaleType: kept("1.7", oneOf("Linear", "Logarithmic"), "scaleType", "Linear"),
    logBase: kept("1.7", number, "logBase", 10),
    reversePlotOrder: kept("1.7", boolean, "reversePlotOrder", false),
    isBetweenCategories: kept("1.8", boolean, "isBetweenCategories", true),
    majorTickMark: kept("1.7", oneOf(...TICK_MARKS), "majorTickMark", "None"),
    minorTickMark: kept("1.7", oneOf(...TICK_MARKS), "minorTickMark", "None"),
    tickLabelPosition: kept("1.7", oneOf(...TICK_LABELS), "tickLabelPosition", "NextToAxis"),
    tickLabelSpacing: kept("1.7", orAutomatic(integer), "tickLabelSpacing", 1),
    tickMarkSpacing: kept("1.7", integer, "tickMarkSpacing", 1),
    numberFormat: ownNumberFormat,
    linkNumberFormat: kept("1.9", boolean, "linkNumberFormat", true),
    textOrientation: kept("1.8", integer, "textOrientation", 0),
    position: kept("1.8", oneOf("Automatic", "Maximum", "Minimum", "Custom"), "position", "Automatic"),
    positionAt: read("1.8", (axis) => partAt(axis, "positionAt") ?? 0),
  },
  navigations: {
    majorGridlines: partNavigation("1.1", "ChartGridlines", "majorGridlines"),
    minorGridlines: partNavigation("1.1", "ChartGridlines", "minorGridlines"),
    title: partNavigation("1.1", "ChartAxisTitle", "title"),
    format: formatOf("1.1", "ChartAxisFormat"),
  },
  methods: {
    setCategoryNames: method("1.7", [range], (axis, [source], app) => {
      if (isValue(axis)) throw invalidArgument();
      const { series } = chartOf(axis);
      const categories = dataOf(source);
      series.forEach((_series, index) =>
        setPart(app, { ...axis, path: [] }, ["series", index, "categories"], categories),
      );
    }),
    setPositionAt: method("1.8", [number], (axis, [at], app) => {
      setPart(app, axis, ["position"], "Custom");
      setPart(app, axis, ["positionAt"], at);
    }),
  },
});

const axisHandle = (axes: ChartPlace, name: AxisName): HandleOf<"ChartAxis"> =>
  handle("ChartAxis", below(axes, name));

const axisNames = {
  Category: { Primary: "category", Secondary: "secondaryCategory" },
  Value: { Primary: "value", Secondary: "secondaryValue" },
} as const;

export const chartAxes = declareClass("ChartAxes", {
  navigations: {
    categoryAxis: follow("1.1", (axes) => axisHandle(axes, "category")),
    valueAxis: follow("1.1", (axes) => axisHandle(axes, "value")),
  },
  methods: {
    getItem: method(
      "1.7",
      [oneOf("Category", "Value"), optional(oneOf("Primary", "Secondary"), "Primary")],
      (axes, [type, group]) => axisHandle(axes, axisNames[type][group]),
    ),
  },
});
