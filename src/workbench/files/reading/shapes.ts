import {
  DASH_STYLES,
  GEOMETRIES,
  type Geometry,
  type Shape,
  type ShapeFill,
  type ShapeLine,
  type ShapeText,
} from "../../model/shapes";
import { readFont, tidy } from "../charts/reading/looks";
import { richText } from "../charts/reading/texts";
import type { XmlElement } from "../xml/element";
import type { Colors } from "./colors";
import { resolveColors } from "../charts/colors";
import { parseXml } from "../xml/parse";
import { POINT } from "../units";

const byPreset = new Map(
  Object.entries(GEOMETRIES).map(([word, preset]) => [preset as string, word as Geometry]),
);
const byDash = new Map(
  Object.entries(DASH_STYLES).map(([word, dash]) => [dash as string, word as keyof typeof DASH_STYLES]),
);

/** The shape of an anchor; undefined for groups, and for geometries the model does not know. */
export function readShape(anchor: XmlElement, colors: Colors): Shape | undefined {
  const item = anchor.child("sp") ?? anchor.child("cxnSp");
  if (!item) return undefined;
  const copy = parseXml(item.toString()).root;
  resolveColors(copy, colors);
  const properties = copy.child("spPr");
  const preset = properties?.child("prstGeom")?.get("prst") ?? "";
  const isLine = copy.local === "cxnSp" && (preset === "line" || preset === "straightConnector1");
  const geometry = byPreset.get(preset);
  if (!isLine && !geometry) return undefined;
  const transform = properties?.child("xfrm");
  const rotation = (transform?.number("rot") ?? 0) / 60_000;
  const flipped = tidy({
    horizontally: transform?.flag("flipH") ? true : undefined,
    vertically: transform?.flag("flipV") ? true : undefined,
  });
  return {
    type: isLine ? "Line" : "GeometricShape",
    ...tidy({
      geometry: isLine ? undefined : geometry,
      isTextBox: copy.find("nvSpPr", "cNvSpPr")?.flag("txBox") ? true : undefined,
      fill: isLine ? undefined : (readFill(properties) ?? themed(copy, "fillRef")),
      line: readLine(properties?.child("ln")) ?? themed(copy, "lnRef"),
      text: readText(copy.child("txBody")),
      rotation: rotation === 0 ? undefined : rotation,
      flipped,
    }),
  };
}

function solid(owner: XmlElement | undefined): { color?: string; transparency?: number } {
  const item = owner?.find("solidFill", "srgbClr");
  const alpha = item?.child("alpha")?.number("val");
  return {
    ...(item && { color: `#${(item.get("val") ?? "").toUpperCase()}` }),
    ...(alpha !== undefined && { transparency: Math.round((1 - alpha / 100_000) * 1000) / 1000 }),
  };
}

/** What a shape takes from the theme where it says nothing itself; style 0 is nothing. */
function themed(item: XmlElement, name: "fillRef" | "lnRef"): { color: string } | undefined {
  const reference = item.find("style", name);
  const color = reference?.child("srgbClr")?.get("val");
  return color === undefined || reference?.number("idx") === 0
    ? undefined
    : { color: `#${color.toUpperCase()}` };
}

function readFill(properties: XmlElement | undefined): ShapeFill | undefined {
  return properties?.child("noFill") ? { none: true } : tidy(solid(properties));
}

function readLine(line: XmlElement | undefined): ShapeLine | undefined {
  if (!line) return undefined;
  if (line.child("noFill")) return { none: true };
  const width = line.number("w");
  return tidy<ShapeLine>({
    ...solid(line),
    ...(width !== undefined && { weight: width / POINT }),
    ...tidy({ dashStyle: byDash.get(line.child("prstDash")?.get("val") ?? "") }),
  });
}

const ACROSS = { l: "Left", ctr: "Center", r: "Right" } as const;
const DOWN = { t: "Top", ctr: "Middle", b: "Bottom" } as const;

function readText(body: XmlElement | undefined): ShapeText | undefined {
  const text = body && richText(body);
  if (!body || text === undefined) return undefined;
  const run = [...body.descendants("rPr")][0] ?? [...body.descendants("endParaRPr")][0];
  const across = body.find("p", "pPr")?.get("algn");
  const down = body.child("bodyPr")?.get("anchor");
  return {
    text,
    ...tidy({
      font: readFont(run),
      horizontalAlignment: ACROSS[across as keyof typeof ACROSS],
      verticalAlignment: DOWN[down as keyof typeof DOWN],
    }),
  };
}
