import { familyOf, hasAxes, type Chart } from "../../model/charts/chart";
import { seriesName, shownText } from "../../model/charts/data";
import type { DataLocale } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import { readContent } from "./content";
import { drawLegend } from "./legend";
import { GRID_COLOR, fill, stroke, textLook } from "./looks";
import { drawRound } from "./pies";
import { drawOnAxes } from "./plane";
import { drawRadar } from "./radar";
import { fitted, rectangle, tag, textAt, type Rect } from "./svg";

const MARGIN = 8;

const CHART_TITLE = { "zh-CN": "图表标题", "en-US": "Chart Title" } as const;

/** Of a single series Excel takes the name for the title. */
function titleOf(workbook: Workbook, chart: Chart, locale: DataLocale): string | undefined {
  const { title, series } = chart;
  if (!title?.visible) return undefined;
  const [only, ...others] = series;
  const named = only && others.length === 0 ? seriesName(workbook, only, 0) : CHART_TITLE[locale];
  return shownText(workbook, title.formula) ?? title.text ?? named;
}

/** Draws a chart with what its cells say now, as an SVG document of so many pixels. */
export function chartPicture(
  workbook: Workbook,
  chart: Chart,
  size: { readonly width: number; readonly height: number },
  locale: DataLocale,
): string {
  const { width, height } = size;
  const content = readContent(workbook, chart, locale);
  const look = textLook(14, chart.title?.format?.font, chart.format?.font);
  const title = titleOf(workbook, chart, locale);
  const titleHeight = title === undefined ? 0 : look.size * 1.5;
  const head =
    title === undefined
      ? ""
      : textAt(
          fitted(title, look.size, width - MARGIN * 2),
          { x: width / 2, y: MARGIN + look.size * 0.6 },
          look,
        );
  const room: Rect = {
    left: MARGIN,
    top: MARGIN + titleHeight,
    width: width - MARGIN * 2,
    height: height - MARGIN * 2 - titleHeight,
  };
  const legend = drawLegend(content, room);
  const body = !hasAxes(chart.chartType)
    ? drawRound(content, legend.rest)
    : familyOf(chart.chartType) === "radar"
      ? drawRadar(content, legend.rest)
      : drawOnAxes(content, legend.rest);
  const frame = rectangle(
    { left: 0.5, top: 0.5, width: width - 1, height: height - 1 },
    {
      rx: chart.roundedCorners ? 8 : undefined,
      fill: fill(chart.format, "#FFFFFF"),
      ...stroke(chart.format?.line, { color: GRID_COLOR, weight: 0.75 }),
    },
  );
  return tag(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    frame + head + legend.svg + body,
  );
}
