import {
  familyOf,
  hasAxes,
  hasMarkers,
  stackingOf,
  typeOf,
  type AxisName,
  type Chart,
  type ChartFamily,
  type ChartSeries,
  type ChartType,
} from "../../../model/charts/chart";
import { element, type XmlElement } from "../../xml/element";
import { axisElement, axisIds } from "./axes";
import { holder, setting, settingIf, shapeProperties } from "./looks";
import { seriesElement } from "./series";

/** Series drawn together: of one kind and on one pair of axes. */
interface Group {
  readonly type: ChartType;
  readonly isSecondary: boolean;
  readonly series: { readonly series: ChartSeries; readonly index: number }[];
}

function groupsOf(chart: Chart): Group[] {
  const groups: Group[] = [];
  chart.series.forEach((series, index) => {
    const type = typeOf(chart, series);
    const isSecondary = series.axisGroup === "Secondary" && hasAxes(type);
    let group = groups.find((known) => known.type === type && known.isSecondary === isSecondary);
    if (!group) groups.push((group = { type, isSecondary, series: [] }));
    group.series.push({ series, index });
  });
  return groups.length > 0 ? groups : [{ type: chart.chartType, isSecondary: false, series: [] }];
}

const ELEMENTS: Readonly<Record<ChartFamily, string>> = {
  column: "barChart",
  bar: "barChart",
  line: "lineChart",
  area: "areaChart",
  pie: "pieChart",
  doughnut: "doughnutChart",
  scatter: "scatterChart",
  bubble: "bubbleChart",
  radar: "radarChart",
};

const GROUPINGS = { clustered: "clustered", stacked: "stacked", stacked100: "percentStacked" } as const;

function beginning(type: ChartType): (XmlElement | undefined)[] {
  const family = familyOf(type);
  const grouping = GROUPINGS[stackingOf(type)];
  switch (family) {
    case "column":
    case "bar":
      return [setting("barDir", family === "bar" ? "bar" : "col"), setting("grouping", grouping)];
    case "line":
    case "area":
      return [setting("grouping", grouping === "clustered" ? "standard" : grouping)];
    case "scatter":
      return [setting("scatterStyle", type.includes("Smooth") ? "smoothMarker" : "lineMarker")];
    case "radar":
      return [setting("radarStyle", type === "RadarFilled" ? "filled" : "marker")];
    default:
      return [];
  }
}

function ending(type: ChartType, first: ChartSeries | undefined): (XmlElement | undefined)[] {
  switch (familyOf(type)) {
    case "column":
    case "bar":
      return [
        setting("gapWidth", first?.gapWidth ?? 150),
        settingIf("overlap", first?.overlap ?? (stackingOf(type) === "clustered" ? undefined : 100)),
      ];
    case "line":
      return [setting("marker", hasMarkers(type))];
    case "pie":
      return [setting("firstSliceAng", first?.firstSliceAngle ?? 0)];
    case "doughnut":
      return [
        setting("firstSliceAng", first?.firstSliceAngle ?? 0),
        setting("holeSize", first?.doughnutHoleSize ?? 75),
      ];
    case "bubble":
      return [setting("bubbleScale", first?.bubbleScale ?? 100)];
    default:
      return [];
  }
}

function groupElement({ type, isSecondary, series }: Group): XmlElement {
  const first = series[0]?.series;
  const isRound = !hasAxes(type);
  return holder(
    ELEMENTS[familyOf(type)],
    ...beginning(type),
    setting("varyColors", first?.varyByCategories ?? isRound),
    ...series.map(({ series: one, index }) => seriesElement(one, { index, type })),
    ...ending(type, first),
    ...(isRound ? [] : axisIds(isSecondary)),
  );
}

export function plotElement(chart: Chart): XmlElement {
  const groups = groupsOf(chart);
  const names: AxisName[] = [];
  if (groups.some(({ type, isSecondary }) => hasAxes(type) && !isSecondary)) names.push("category", "value");
  if (groups.some(({ isSecondary }) => isSecondary)) names.push("secondaryValue", "secondaryCategory");
  return holder(
    "plotArea",
    element("layout"),
    ...groups.map(groupElement),
    ...names.map((name) => axisElement(chart, name)),
    shapeProperties(chart.plotArea?.format),
  );
}
