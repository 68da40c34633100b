import {
  familyOf,
  type AxisName,
  type Chart,
  type ChartAxis,
  type ChartGridlines,
} from "../../../model/charts/chart";
import { element, type XmlElement } from "../../xml/element";
import { tickLabels, tickMarks } from "../words";
import { holder, setting, settingIf, shapeProperties, textProperties } from "./looks";
import { titleElement } from "./texts";

/** Ids need only differ within one chart. */
const IDS: Readonly<Record<AxisName, number>> = {
  category: 111_111_111,
  value: 111_111_112,
  secondaryCategory: 111_111_113,
  secondaryValue: 111_111_114,
};
export const CROSSED: Readonly<Record<AxisName, AxisName>> = {
  category: "value",
  value: "category",
  secondaryCategory: "secondaryValue",
  secondaryValue: "secondaryCategory",
};

/** The two axes of a group. */
export const axisIds = (isSecondary: boolean): XmlElement[] =>
  (isSecondary ? (["secondaryCategory", "secondaryValue"] as const) : (["category", "value"] as const)).map(
    (name) => setting("axId", IDS[name]),
  );

const gridlines = (name: string, lines: ChartGridlines | undefined): XmlElement | undefined =>
  lines?.visible ? holder(name, shapeProperties(lines.format)) : undefined;

const scaling = ({ scaleType, logBase, reversePlotOrder, maximum, minimum }: ChartAxis): XmlElement =>
  holder(
    "scaling",
    scaleType === "Logarithmic" ? setting("logBase", logBase ?? 10) : undefined,
    setting("orientation", reversePlotOrder ? "maxMin" : "minMax"),
    settingIf("max", maximum),
    settingIf("min", minimum),
  );

/** Bars lie, so their categories stand at the left. */
function side(name: AxisName, isLying: boolean): string {
  const isAcross = name.toLowerCase().endsWith("category") !== isLying;
  const isFirst = !name.startsWith("secondary");
  return isAcross ? (isFirst || name === "secondaryCategory" ? "b" : "t") : isFirst ? "l" : "r";
}

/** An axis says where it crosses the other one; where the other crosses it is said over there. */
function crossing(name: AxisName, crossed: ChartAxis): XmlElement {
  if (crossed.position === "Custom") return setting("crossesAt", crossed.positionAt ?? 0);
  if (crossed.position === "Minimum") return setting("crosses", "min");
  const isFar = crossed.position === "Maximum" || name === "secondaryValue";
  return setting("crosses", isFar ? "max" : "autoZero");
}

export function axisElement(chart: Chart, name: AxisName): XmlElement {
  const family = familyOf(chart.chartType);
  const isValue = name.toLowerCase().endsWith("value") || family === "scatter" || family === "bubble";
  const axis = chart.axes?.[name] ?? (name === "secondaryCategory" ? { visible: false } : {});
  const crossed = chart.axes?.[CROSSED[name]] ?? {};
  const format = {
    formatCode: axis.numberFormat ?? "General",
    sourceLinked: Number(axis.linkNumberFormat ?? true),
  };
  return holder(
    isValue ? "valAx" : "catAx",
    setting("axId", IDS[name]),
    scaling(axis),
    setting("delete", axis.visible === false),
    setting("axPos", side(name, family === "bar")),
    gridlines("majorGridlines", axis.majorGridlines),
    gridlines("minorGridlines", axis.minorGridlines),
    titleElement(axis.title),
    element("numFmt", format),
    setting("majorTickMark", tickMarks.toFile(axis.majorTickMark ?? "None")),
    setting("minorTickMark", tickMarks.toFile(axis.minorTickMark ?? "None")),
    setting("tickLblPos", tickLabels.toFile(axis.tickLabelPosition ?? "NextToAxis")),
    shapeProperties(axis.format),
    textProperties(axis.format?.font, axis.textOrientation),
    setting("crossAx", IDS[CROSSED[name]]),
    crossing(name, crossed),
    ...(isValue ? valueEnd(axis, crossed, family === "scatter" || family === "bubble") : categoryEnd(axis)),
  );
}

const valueEnd = (axis: ChartAxis, crossed: ChartAxis, isPlane: boolean): (XmlElement | undefined)[] => [
  setting("crossBetween", isPlane || crossed.isBetweenCategories === false ? "midCat" : "between"),
  settingIf("majorUnit", axis.majorUnit),
  settingIf("minorUnit", axis.minorUnit),
];

const categoryEnd = (axis: ChartAxis): (XmlElement | undefined)[] => [
  setting("auto", true),
  setting("lblAlgn", "ctr"),
  setting("lblOffset", 100),
  settingIf("tickLblSkip", axis.tickLabelSpacing),
  settingIf("tickMarkSkip", axis.tickMarkSpacing),
  setting("noMultiLvlLbl", false),
];
