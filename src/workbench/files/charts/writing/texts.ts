import type { ChartLabels, ChartLegend, ChartTitle } from "../../../model/charts/chart";
import { element, textElement, type XmlElement } from "../../xml/element";
import { labelPlaces, legendPlaces } from "../words";
import { holder, richElement, setting, shapeProperties, textProperties } from "./looks";

export const withoutEquals = (formula: string): string => formula.replace(/^=/, "");

/** A title without a text is Excel's to word. */
export function titleElement(title: ChartTitle | undefined): XmlElement | undefined {
  if (!title?.visible) return undefined;
  const { format, formula, text, textOrientation: turn } = title;
  const source =
    formula !== undefined
      ? element("strRef", {}, textElement("f", withoutEquals(formula)))
      : text === undefined
        ? undefined
        : richElement(text, format?.font, turn);
  return holder(
    "title",
    source && element("tx", {}, source),
    setting("overlay", title.overlay ?? false),
    shapeProperties(format),
    source?.local === "rich" ? undefined : textProperties(format?.font, turn),
  );
}

export function legendElement(legend: ChartLegend | undefined): XmlElement | undefined {
  if (legend?.visible === false) return undefined;
  const { position = "Right", overlay = false, format } = legend ?? {};
  return holder(
    "legend",
    setting("legendPos", legendPlaces.toFile(position)),
    setting("overlay", overlay),
    shapeProperties(format),
    textProperties(format?.font),
  );
}

export function labelsElement(labels: ChartLabels | undefined): XmlElement | undefined {
  if (!labels) return undefined;
  const { position, numberFormat, linkNumberFormat, separator, format, textOrientation } = labels;
  return holder(
    "dLbls",
    numberFormat === undefined
      ? undefined
      : element("numFmt", { formatCode: numberFormat, sourceLinked: Number(linkNumberFormat ?? false) }),
    shapeProperties(format),
    textProperties(format?.font, textOrientation),
    position === undefined || position === "None"
      ? undefined
      : setting("dLblPos", labelPlaces.toFile(position)),
    setting("showLegendKey", labels.showLegendKey ?? false),
    setting("showVal", labels.showValue ?? false),
    setting("showCatName", labels.showCategoryName ?? false),
    setting("showSerName", labels.showSeriesName ?? false),
    setting("showPercent", labels.showPercentage ?? false),
    setting("showBubbleSize", labels.showBubbleSize ?? false),
    separator === undefined ? undefined : textElement("separator", separator),
  );
}
