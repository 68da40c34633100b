import {
  hasMarkers,
  type ChartData,
  type ChartFormat,
  type ChartMarker,
  type ChartPoint,
  type ChartSeries,
  type ChartType,
} from "../../../model/charts/chart";
import type { XmlElement } from "../../xml/element";
import { markers } from "../words";
import { flagOf, numberOf, readFormat, tidy, unless, valueOf } from "./looks";
import { readLabels } from "./texts";

/** Cells, or values that stand in the chart itself. */
function readData(holder: XmlElement | undefined): ChartData | undefined {
  const source = holder?.elements[0];
  if (!source) return undefined;
  const formula = source.child("f")?.text;
  if (formula !== undefined) return { formula: `=${formula}` };
  const isNumeric = source.local === "numLit";
  const literal: (string | number | null)[] = [];
  for (const point of source.all("pt")) {
    const text = point.child("v")?.text ?? "";
    literal[point.number("idx") ?? literal.length] = isNumeric ? Number(text) : text;
  }
  return { literal: Array.from(literal, (value) => value ?? null) };
}

function readName(series: XmlElement): string | undefined {
  const formula = series.find("tx", "strRef", "f")?.text;
  return formula === undefined ? series.find("tx", "v")?.text : `=${formula}`;
}

function readMarker(owner: XmlElement): ChartMarker {
  const marker = owner.child("marker");
  if (!marker || marker.get("val") !== undefined) return {};
  const format = readFormat(marker);
  const read = {
    markerStyle: markers.fromFile(valueOf(marker, "symbol")),
    markerSize: numberOf(marker, "size"),
    markerBackgroundColor: format?.fill?.color,
    markerForegroundColor: format?.line?.color,
  };
  return tidy<{ [K in keyof ChartMarker]: ChartMarker[K] | undefined }>(read) ?? {};
}

function readPoints(series: XmlElement): ChartSeries["points"] {
  const points = series.all("dPt").flatMap((point): [string, ChartPoint][] => {
    const look = tidy<ChartPoint>({
      ...readMarker(point),
      explosion: numberOf(point, "explosion"),
      format: readFormat(point),
    });
    return look ? [[String(numberOf(point, "idx") ?? 0), look]] : [];
  });
  return points.length > 0 ? Object.fromEntries(points) : undefined;
}

/** In percent of the ring, as Excel makes new ones. */
const USUAL_HOLE = 75;

/** One series, with what its group says for all of its series. */
export function readSeries(series: XmlElement, group: XmlElement, type: ChartType): ChartSeries {
  const isSmooth = flagOf(series, "smooth") === true;
  return {
    ...tidy({
      name: readName(series),
      categories: readData(series.child("cat") ?? series.child("xVal")),
      sizes: readData(series.child("bubbleSize")),
      gapWidth: numberOf(group, "gapWidth"),
      overlap: numberOf(group, "overlap"),
      smooth: isSmooth && group.local === "lineChart" ? true : undefined,
      invertIfNegative: flagOf(series, "invertIfNegative") === true ? true : undefined,
      varyByCategories: variesUnusually(group),
      doughnutHoleSize: unless(numberOf(group, "holeSize"), USUAL_HOLE),
      firstSliceAngle: unless(numberOf(group, "firstSliceAng"), 0),
      explosion: numberOf(series, "explosion"),
      bubbleScale: unless(numberOf(group, "bubbleScale"), 100),
      dataLabels: readLabels(series.child("dLbls") ?? group.child("dLbls")),
      points: readPoints(series),
      ...ownMarker(series, type),
      format: ownFormat(series, type),
    }),
    values: readData(series.child("val") ?? series.child("yVal")) ?? {},
  };
}

/** Kinds without markers say so in every series. */
function ownMarker(series: XmlElement, type: ChartType) {
  const { markerStyle, ...marker } = readMarker(series);
  const isUsual = markerStyle === (hasMarkers(type) ? "Automatic" : "None");
  return { ...marker, markerStyle: isUsual ? undefined : markerStyle };
}

/** The same goes for lines of charts that show points only. */
function ownFormat(series: XmlElement, type: ChartType): ChartFormat | undefined {
  const { line, ...format } = readFormat(series) ?? {};
  const isUsual = type === "XYScatter" && line?.lineStyle === "None";
  return tidy({ ...format, line: isUsual ? undefined : line });
}

/** Pies are coloured slice by slice unless they say otherwise; the rest is not. */
function variesUnusually(group: XmlElement): boolean | undefined {
  const isRound = group.local === "pieChart" || group.local === "doughnutChart";
  const varies = flagOf(group, "varyColors") ?? isRound;
  return varies === isRound ? undefined : varies;
}
