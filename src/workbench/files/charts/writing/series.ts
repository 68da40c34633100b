import {
  familyOf,
  hasMarkers,
  type ChartData,
  type ChartFamily,
  type ChartMarker,
  type ChartPoint,
  type ChartSeries,
  type ChartType,
} from "../../../model/charts/chart";
import { element, textElement, type XmlElement } from "../../xml/element";
import { markers } from "../words";
import { holder, setting, settingIf, shapeProperties } from "./looks";
import { labelsElement, withoutEquals } from "./texts";

function nameElement(name: string | undefined): XmlElement | undefined {
  if (name === undefined) return undefined;
  const isFormula = name.startsWith("=");
  return element(
    "tx",
    {},
    isFormula ? element("strRef", {}, textElement("f", withoutEquals(name))) : textElement("v", name),
  );
}

function markerElement(marker: ChartMarker): XmlElement | undefined {
  const { markerStyle, markerSize, markerBackgroundColor: inside, markerForegroundColor: edge } = marker;
  if ([markerStyle, markerSize, inside, edge].every((part) => part === undefined)) return undefined;
  return holder(
    "marker",
    settingIf("symbol", markerStyle && markers.toFile(markerStyle)),
    settingIf("size", markerSize),
    shapeProperties({
      ...(inside !== undefined && { fill: { color: inside } }),
      ...(edge !== undefined && { line: { color: edge } }),
    }),
  );
}

/** Which kinds of chart mark points at all. */
const MARKED: ReadonlySet<ChartFamily> = new Set(["line", "scatter", "radar"]);

function pointElement(index: string, point: ChartPoint, family: ChartFamily): XmlElement {
  return holder(
    "dPt",
    setting("idx", Number(index)),
    family === "column" || family === "bar" ? setting("invertIfNegative", false) : undefined,
    MARKED.has(family) ? markerElement(point) : undefined,
    MARKED.has(family) || family === "area" ? undefined : setting("bubble3D", false),
    settingIf("explosion", point.explosion),
    shapeProperties(point.format),
  );
}

/** The caches of the cells' values are filled when the part is whole. */
function dataElement(name: string, data: ChartData | undefined, isNumeric: boolean): XmlElement | undefined {
  if (data?.formula !== undefined) {
    const source = element(
      isNumeric ? "numRef" : "strRef",
      {},
      textElement("f", withoutEquals(data.formula)),
    );
    return element(name, {}, source);
  }
  if (!data?.literal) return undefined;
  const points = data.literal.flatMap((value, index) =>
    value === null ? [] : [element("pt", { idx: index }, textElement("v", String(value)))],
  );
  const count = setting("ptCount", data.literal.length);
  return element(name, {}, element(isNumeric ? "numLit" : "strLit", {}, count, ...points));
}

export interface SeriesPlace {
  readonly index: number;
  readonly type: ChartType;
}

export function seriesElement(series: ChartSeries, { index, type }: SeriesPlace): XmlElement {
  const family = familyOf(type);
  const isPlane = family === "scatter" || family === "bubble";
  const isRound = family === "pie" || family === "doughnut";
  const unmarked = MARKED.has(family) && !hasMarkers(type) ? ({ markerStyle: "None" } as const) : {};
  return holder(
    "ser",
    setting("idx", index),
    setting("order", index),
    nameElement(series.name),
    shapeProperties(series.format, type === "XYScatter" ? { lineStyle: "None" } : undefined),
    family === "column" || family === "bar" || family === "bubble"
      ? setting("invertIfNegative", series.invertIfNegative ?? false)
      : undefined,
    MARKED.has(family) ? markerElement({ ...unmarked, ...markerOf(series) }) : undefined,
    isRound ? settingIf("explosion", series.explosion) : undefined,
    ...Object.entries(series.points ?? {}).map(([at, point]) => pointElement(at, point, family)),
    labelsElement(series.dataLabels),
    dataElement(isPlane ? "xVal" : "cat", series.categories, isPlane),
    dataElement(isPlane ? "yVal" : "val", series.values, true),
    family === "bubble" ? dataElement("bubbleSize", series.sizes, true) : undefined,
    family === "line" || family === "scatter"
      ? setting("smooth", series.smooth ?? type.includes("Smooth"))
      : undefined,
    family === "bubble" ? setting("bubble3D", false) : undefined,
  );
}

const markerOf = ({
  markerStyle,
  markerSize,
  markerBackgroundColor,
  markerForegroundColor,
}: ChartSeries): ChartMarker => ({
  ...(markerStyle !== undefined && { markerStyle }),
  ...(markerSize !== undefined && { markerSize }),
  ...(markerBackgroundColor !== undefined && { markerBackgroundColor }),
  ...(markerForegroundColor !== undefined && { markerForegroundColor }),
});
