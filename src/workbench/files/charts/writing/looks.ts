import type { ChartFont, ChartFormat, ChartLine } from "../../../model/charts/chart";
import { element, textElement, type XmlElement } from "../../xml/element";
import { POINT } from "../../units";
import { dashes } from "../words";

type Parts = readonly (XmlElement | undefined)[];

/** An element of those parts that are there. */
export function holder(name: string, ...parts: Parts): XmlElement {
  return element(name).append(...parts.filter((part) => part !== undefined));
}

/** An element that says one thing: `<overlap val="100"/>`. */
export const setting = (name: string, value: string | number | boolean): XmlElement =>
  element(name, { val: typeof value === "boolean" ? Number(value) : value });

export const settingIf = (
  name: string,
  value: string | number | boolean | undefined,
): XmlElement | undefined => (value === undefined ? undefined : setting(name, value));

const solid = (color: string): XmlElement =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1) }));

function lineElement({ color, weight, lineStyle }: ChartLine): XmlElement {
  if (lineStyle === "None") return element("a:ln", {}, element("a:noFill"));
  const line = element("a:ln", weight === undefined ? {} : { w: Math.round(weight * POINT) });
  if (color !== undefined) line.append(solid(color));
  if (lineStyle !== undefined && lineStyle !== "Automatic")
    line.append(setting("a:prstDash", dashes.toFile(lineStyle)));
  return line;
}

/** Fill and line; nothing when both are Excel's choice. */
export function shapeProperties(format: ChartFormat | undefined, extra?: ChartLine): XmlElement | undefined {
  const { fill } = format ?? {};
  const line = format?.line ?? extra;
  if (!fill && !line) return undefined;
  return holder(
    "spPr",
    fill?.none ? element("a:noFill") : fill?.color !== undefined ? solid(fill.color) : undefined,
    line && lineElement(line),
  );
}

/** The properties of a run or of all runs by default. */
export function fontElement(name: string, font: ChartFont): XmlElement {
  const flag = (value: boolean | undefined): number | undefined =>
    value === undefined ? undefined : Number(value);
  const face = font.name;
  return element(
    name,
    {
      sz: font.size === undefined ? undefined : Math.round(font.size * 100),
      b: flag(font.bold),
      i: flag(font.italic),
      u: font.underline === undefined ? undefined : font.underline === "None" ? "none" : "sng",
    },
    ...(font.color === undefined ? [] : [solid(font.color)]),
    ...(face === undefined
      ? []
      : [element("a:latin", { typeface: face }), element("a:ea", { typeface: face })]),
  );
}

const bodyProperties = (turn: number | undefined): XmlElement =>
  element("a:bodyPr", turn === undefined ? {} : { rot: -turn * 60_000, vert: "horz" });

/** How texts of a part look where each does not say it itself. */
export function textProperties(font: ChartFont | undefined, turn?: number): XmlElement | undefined {
  if (!font && turn === undefined) return undefined;
  return holder(
    "txPr",
    bodyProperties(turn),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element("a:pPr", {}, fontElement("a:defRPr", font ?? {})),
      element("a:endParaRPr", { lang: "en-US" }),
    ),
  );
}

/** A text of one or more lines. */
export function richElement(text: string, font: ChartFont | undefined, turn?: number): XmlElement {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element(
        "a:p",
        {},
        element("a:pPr", {}, fontElement("a:defRPr", font ?? {})),
        element("a:r", {}, fontElement("a:rPr", font ?? {}), textElement("a:t", line)),
      ),
    );
  return element("rich", {}, bodyProperties(turn), element("a:lstStyle"), ...paragraphs);
}
