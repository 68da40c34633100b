import type { ChartFill, ChartFont, ChartFormat, ChartLine } from "../../../model/charts/chart";
import type { XmlElement } from "../../xml/element";
import { POINT } from "../../units";
import { dashes } from "../words";

/** What an element says in its `val` attribute. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  parent?.child(name)?.get("val");

export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  return parent?.child(name)?.number("val");
}

/** A flag that is not written is off; one without a value is on. */
export function flagOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const item = parent?.child(name);
  return item && item.flag("val", true);
}

/** The object without what is undefined, or undefined when nothing is left. */
export function tidy<T extends object>(item: T): T | undefined {
  const entries = Object.entries(item).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

/** What is as usual is left out. */
export const unless = <T>(value: T | undefined, usual: T): T | undefined =>
  value === usual ? undefined : value;

const solidColor = (owner: XmlElement | undefined): string | undefined => {
  const value = owner?.find("solidFill", "srgbClr")?.get("val");
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
};

function readFill(properties: XmlElement | undefined): ChartFill | undefined {
  if (properties?.child("noFill")) return { none: true };
  const color = solidColor(properties);
  return color === undefined ? undefined : { color };
}

function readLine(properties: XmlElement | undefined): ChartLine | undefined {
  const line = properties?.child("ln");
  if (!line) return undefined;
  if (line.child("noFill")) return { lineStyle: "None" };
  const width = line.number("w");
  return tidy({
    color: solidColor(line),
    weight: width === undefined ? undefined : width / POINT,
    lineStyle: dashes.fromFile(valueOf(line, "prstDash")),
  });
}

/** A font of DrawingML: sizes in hundredths of a point. */
export function readFont(run: XmlElement | undefined): ChartFont | undefined {
  if (!run) return undefined;
  const size = run.number("sz");
  const face = run.child("latin")?.get("typeface");
  return tidy({
    name: face?.startsWith("+") ? undefined : face,
    size: size === undefined ? undefined : size / 100,
    bold: run.get("b") === undefined ? undefined : run.flag("b"),
    italic: run.get("i") === undefined ? undefined : run.flag("i"),
    underline: run.get("u") === undefined ? undefined : run.get("u") === "none" ? "None" : "Single",
    color: solidColor(run),
  });
}

/** Degrees of a text's turn; the format counts in 60,000ths. */
export function readTurn(text: XmlElement | undefined): number | undefined {
  const turn = text?.child("bodyPr")?.number("rot");
  return turn === undefined || Math.abs(turn) > 90 * 60_000 ? undefined : -turn / 60_000;
}

/** Fill, line and font of an element that has spPr and txPr. */
export function readFormat(owner: XmlElement | undefined): ChartFormat | undefined {
  const properties = owner?.child("spPr");
  const paragraph = owner?.find("txPr", "p", "pPr", "defRPr");
  return tidy({ fill: readFill(properties), line: readLine(properties), font: readFont(paragraph) });
}
