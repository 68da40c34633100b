import type { AxisName, Chart, ChartAxis, ChartSeries } from "../../../model/charts/chart";
import type { Colors } from "../../reading/colors";
import { parseXml } from "../../xml/parse";
import type { XmlElement } from "../../xml/element";
import { resolveColors } from "../colors";
import { blanks } from "../words";
import { findAxes, readAxis } from "./axes";
import { groupType, isGroup } from "./groups";
import { flagOf, numberOf, readFormat, tidy, valueOf } from "./looks";
import { readSeries } from "./series";
import { readLegend, readTitle } from "./texts";

/** What a chart part says, with the theme's colours written out; undefined when it is of another kind. */
export function readChart(part: XmlElement, colors: Colors): Chart | undefined {
  if (part.local !== "chartSpace") return undefined;
  const space = parseXml(part.toString()).root;
  resolveColors(space, colors);
  const chart = space.child("chart");
  const plot = chart?.child("plotArea");
  const groups = plot?.elements.filter(isGroup) ?? [];
  const types = groups.map(groupType);
  const [chartType] = types;
  if (!chart || !plot || chartType === undefined || types.includes(undefined)) return undefined;
  const title = readTitle(chart.child("title"));
  const isRound = chartType === "Pie" || chartType === "Doughnut";
  return {
    chartType,
    title: title ?? { visible: false },
    legend: readLegend(chart.child("legend")),
    ...(!isRound && { axes: readAxes(plot) }),
    series: readAllSeries(plot, groups, chartType),
    ...tidy({
      plotVisibleOnly: flagOf(chart, "plotVisOnly") === false ? false : undefined,
      displayBlanksAs: blanksOf(chart),
      roundedCorners: flagOf(space, "roundedCorners") === true ? true : undefined,
      style: styleOf(space),
      format: readFormat(space),
      plotArea: tidy({ format: readFormat(plot) }),
    }),
  };
}

function blanksOf(chart: XmlElement): Chart["displayBlanksAs"] {
  const read = blanks.fromFile(valueOf(chart, "dispBlanksAs"));
  return read === "NotPlotted" ? undefined : read;
}

const styleOf = (space: XmlElement): number | undefined => {
  const style = numberOf(space, "style");
  return style === 2 ? undefined : style;
};

function readAxes(plot: XmlElement): NonNullable<Chart["axes"]> {
  const axes = findAxes(plot);
  const byId = new Map(axes.map(({ element }) => [valueOf(element, "axId"), element]));
  return Object.fromEntries(
    axes.map((axis): [AxisName, ChartAxis] => [
      axis.name,
      readAxis(axis, byId.get(valueOf(axis.element, "crossAx"))),
    ]),
  );
}

/** Series in the order Excel draws them, which need not be that of the file. */
function readAllSeries(
  plot: XmlElement,
  groups: readonly XmlElement[],
  usual: Chart["chartType"],
): ChartSeries[] {
  const secondary = new Set(
    findAxes(plot)
      .filter(({ name }) => name.startsWith("secondary"))
      .map(({ element }) => valueOf(element, "axId")),
  );
  const all = groups.flatMap((group) => {
    const chartType = groupType(group);
    const isSecondary = group.all("axId").some((id) => secondary.has(id.get("val")));
    return group.all("ser").map((series) => ({
      order: numberOf(series, "order") ?? 0,
      series: {
        ...readSeries(series, group, chartType ?? usual),
        ...(chartType !== usual && chartType !== undefined && { chartType }),
        ...(isSecondary && { axisGroup: "Secondary" as const }),
      },
    }));
  });
  return all.sort((a, b) => a.order - b.order).map(({ series }) => series);
}
