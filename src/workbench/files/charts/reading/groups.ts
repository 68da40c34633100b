import type { ChartType, Stacking } from "../../../model/charts/chart";
import type { XmlElement } from "../../xml/element";
import { flagOf, valueOf } from "./looks";

const GROUPS = new Set([
  "barChart",
  "lineChart",
  "areaChart",
  "pieChart",
  "doughnutChart",
  "scatterChart",
  "bubbleChart",
  "radarChart",
]);

export const isGroup = ({ local }: XmlElement): boolean => local.endsWith("Chart");

/** Excel's name for a group of series; undefined for kinds the model does not know. */
export function groupType(group: XmlElement): ChartType | undefined {
  if (!GROUPS.has(group.local)) return undefined;
  switch (group.local) {
    case "barChart": {
      const name = valueOf(group, "barDir") === "bar" ? "Bar" : "Column";
      return `${name}${{ ...SUFFIX, clustered: "Clustered" as const }[stacking(group)]}`;
    }
    case "lineChart":
      return `Line${marked(group) ? "Markers" : ""}${SUFFIX[stacking(group)]}`;
    case "areaChart":
      return `Area${SUFFIX[stacking(group)]}`;
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "bubbleChart":
      return "Bubble";
    case "radarChart":
      return radarType(group);
    default:
      return scatterType(group);
  }
}

const SUFFIX = { clustered: "", stacked: "Stacked", stacked100: "Stacked100" } as const;

function stacking(group: XmlElement): Stacking {
  const grouping = valueOf(group, "grouping");
  return grouping === "stacked" ? "stacked" : grouping === "percentStacked" ? "stacked100" : "clustered";
}

/** Whether any series shows its points: none says of itself that it has no markers. */
function marked(group: XmlElement): boolean {
  const series = group.all("ser");
  const hidden = series.filter((item) => valueOf(item.child("marker"), "symbol") === "none");
  const isOn = flagOf(group, "marker") ?? series.some((item) => item.child("marker"));
  return isOn && hidden.length < Math.max(1, series.length);
}

function radarType(group: XmlElement): ChartType {
  const style = valueOf(group, "radarStyle");
  if (style === "filled") return "RadarFilled";
  const series = group.all("ser");
  const isPlain = series.every((item) => valueOf(item.child("marker"), "symbol") === "none");
  return style === "marker" && !(isPlain && series.length > 0) ? "RadarMarkers" : "Radar";
}

function scatterType(group: XmlElement): ChartType {
  const series = group.all("ser");
  const every = (test: (item: XmlElement) => boolean): boolean => series.length > 0 && series.every(test);
  const isMarked = !every((item) => valueOf(item.child("marker"), "symbol") === "none");
  if (every((item) => item.find("spPr", "ln", "noFill") !== undefined)) return "XYScatter";
  const isSmooth = every((item) => flagOf(item, "smooth") === true);
  return `XYScatter${isSmooth ? "Smooth" : "Lines"}${isMarked ? "" : "NoMarkers"}`;
}
