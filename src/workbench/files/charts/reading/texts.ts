import type { ChartLabels, ChartLegend, ChartTitle } from "../../../model/charts/chart";
import type { XmlElement } from "../../xml/element";
import { labelPlaces, legendPlaces } from "../words";
import { flagOf, readFont, readFormat, readTurn, tidy, valueOf } from "./looks";

/** The texts of the paragraphs of a title. */
export const richText = (rich: XmlElement): string =>
  rich
    .all("p")
    .map((paragraph) => [...paragraph.descendants("t")].map(({ text }) => text).join(""))
    .join("\n");

export function readTitle(title: XmlElement | undefined): ChartTitle | undefined {
  if (!title) return undefined;
  const rich = title.find("tx", "rich");
  const formula = title.find("tx", "strRef", "f")?.text;
  const run = rich && ([...rich.descendants("rPr")][0] ?? [...rich.descendants("defRPr")][0]);
  const format = readFormat(title);
  const font = readFont(run) ?? format?.font;
  return {
    visible: true,
    ...tidy({
      text: rich && richText(rich),
      formula: formula === undefined ? undefined : `=${formula}`,
      overlay: flagOf(title, "overlay") === true ? true : undefined,
      textOrientation: readTurn(rich ?? title.child("txPr")),
      format: tidy({ ...format, font }),
    }),
  };
}

export function readLegend(legend: XmlElement | undefined): ChartLegend {
  if (!legend) return { visible: false };
  return {
    visible: true,
    position: legendPlaces.fromFile(valueOf(legend, "legendPos")) ?? "Right",
    ...tidy({
      overlay: flagOf(legend, "overlay") === true ? true : undefined,
      format: readFormat(legend),
    }),
  };
}

export function readLabels(labels: XmlElement | undefined): ChartLabels | undefined {
  if (!labels || flagOf(labels, "delete") === true) return undefined;
  const on = (name: string): true | undefined => (flagOf(labels, name) === true ? true : undefined);
  const format = labels.child("numFmt");
  const read = tidy({
    position: labelPlaces.fromFile(valueOf(labels, "dLblPos")),
    showValue: on("showVal"),
    showSeriesName: on("showSerName"),
    showCategoryName: on("showCatName"),
    showLegendKey: on("showLegendKey"),
    showPercentage: on("showPercent"),
    showBubbleSize: on("showBubbleSize"),
    separator: labels.child("separator")?.text,
    numberFormat: format?.get("formatCode"),
    linkNumberFormat: format && format.flag("sourceLinked"),
    textOrientation: readTurn(labels.child("txPr")),
    format: readFormat(labels),
  });
  const shown =
    read &&
    (read.showValue ??
      read.showSeriesName ??
      read.showCategoryName ??
      read.showPercentage ??
      read.showBubbleSize);
  return shown === undefined ? undefined : read;
}
