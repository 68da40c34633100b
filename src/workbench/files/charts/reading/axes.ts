import type { AxisName, ChartAxis, ChartGridlines } from "../../../model/charts/chart";
import type { XmlElement } from "../../xml/element";
import { tickLabels, tickMarks } from "../words";
import { flagOf, numberOf, readFormat, readTurn, tidy, unless, valueOf } from "./looks";
import { readTitle } from "./texts";

const AXES = new Set(["catAx", "valAx", "dateAx", "serAx"]);

export interface FoundAxis {
  readonly name: AxisName;
  readonly element: XmlElement;
}

/** The axes of a plot by what they are for: the first pair is the primary one. */
export function findAxes(plot: XmlElement): FoundAxis[] {
  const axes = plot.elements.filter(({ local }) => AXES.has(local) && local !== "serAx");
  // Both axes of a scatter chart hold values; the one that lies along the bottom or top is the first.
  const isAcross = (axis: XmlElement): boolean =>
    axes.every(({ local }) => local === "valAx")
      ? ["b", "t"].includes(valueOf(axis, "axPos") ?? "")
      : axis.local !== "valAx";
  const across = axes.filter(isAcross);
  const along = axes.filter((axis) => !isAcross(axis));
  return [
    ...across.slice(0, 2).map((element, index) => ({ name: nth("category", index), element })),
    ...along.slice(0, 2).map((element, index) => ({ name: nth("value", index), element })),
  ];
}

const nth = (kind: "category" | "value", index: number): AxisName =>
  index === 0 ? kind : kind === "category" ? "secondaryCategory" : "secondaryValue";

const gridlines = (lines: XmlElement | undefined): ChartGridlines | undefined =>
  lines && { visible: true, ...tidy({ format: readFormat(lines) }) };

/** A second value axis stands at the far end by itself. */
function readPosition(axis: XmlElement, name: AxisName): Pick<ChartAxis, "position" | "positionAt"> {
  const at = numberOf(axis, "crossesAt");
  if (at !== undefined) return { position: "Custom", positionAt: at };
  const crosses = valueOf(axis, "crosses");
  if (crosses === "max" && name === "secondaryCategory") return {};
  return crosses === "max" ? { position: "Maximum" } : crosses === "min" ? { position: "Minimum" } : {};
}

/** `crossing` is the axis across it: where it stands is said there. */
export function readAxis({ name, element: axis }: FoundAxis, crossing: XmlElement | undefined): ChartAxis {
  const scaling = axis.child("scaling");
  const format = axis.child("numFmt");
  const isLinked = format === undefined || format.flag("sourceLinked");
  return {
    ...tidy({
      visible: unless(flagOf(axis, "delete") !== true, true),
      minimum: numberOf(scaling, "min"),
      maximum: numberOf(scaling, "max"),
      majorUnit: numberOf(axis, "majorUnit"),
      minorUnit: numberOf(axis, "minorUnit"),
      scaleType: scaling?.child("logBase") ? ("Logarithmic" as const) : undefined,
      logBase: numberOf(scaling, "logBase"),
      reversePlotOrder: valueOf(scaling, "orientation") === "maxMin" ? true : undefined,
      numberFormat: isLinked ? undefined : format.get("formatCode"),
      linkNumberFormat: isLinked ? undefined : false,
      majorTickMark: unless(tickMarks.fromFile(valueOf(axis, "majorTickMark")), "None"),
      minorTickMark: unless(tickMarks.fromFile(valueOf(axis, "minorTickMark")), "None"),
      tickLabelPosition: unless(tickLabels.fromFile(valueOf(axis, "tickLblPos")), "NextToAxis"),
      tickLabelSpacing: numberOf(axis, "tickLblSkip"),
      tickMarkSpacing: numberOf(axis, "tickMarkSkip"),
      isBetweenCategories:
        axis.local !== "valAx" && valueOf(crossing, "crossBetween") === "midCat" ? false : undefined,
      textOrientation: unless(readTurn(axis.child("txPr")), 0),
      majorGridlines: gridlines(axis.child("majorGridlines")),
      minorGridlines: gridlines(axis.child("minorGridlines")),
      title: readTitle(axis.child("title")),
      format: readFormat(axis),
    }),
    ...(crossing && readPosition(crossing, name)),
  };
}
