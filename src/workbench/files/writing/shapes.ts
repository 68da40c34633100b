import type { Drawing } from "../../model/parts";
import {
  DASH_STYLES,
  GEOMETRIES,
  type Shape,
  type ShapeFill,
  type ShapeLine,
  type ShapeText,
} from "../../model/shapes";
import { fontElement } from "../charts/writing/looks";
import { POINT } from "../units";
import { element, textElement, type XmlElement } from "../xml/element";
import { shapeIdentity } from "./anchors";

const A = { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" };

function solid({ color = "#FFFFFF", transparency }: ShapeFill): XmlElement {
  const item = element("a:srgbClr", { val: color.slice(1) });
  if (transparency !== undefined)
    item.append(element("a:alpha", { val: Math.round((1 - transparency) * 100_000) }));
  return element("a:solidFill", A, item);
}

function lineElement(line: ShapeLine): XmlElement {
  const { color, weight, dashStyle, none } = line;
  const item = element("a:ln", { ...A, w: weight === undefined ? undefined : Math.round(weight * POINT) });
  if (none) return item.append(element("a:noFill"));
  if (color !== undefined) item.append(solid(line));
  if (dashStyle !== undefined) item.append(element("a:prstDash", { val: DASH_STYLES[dashStyle] }));
  return item;
}

function properties(shape: Shape): XmlElement {
  const { fill, line, rotation, flipped, geometry, type } = shape;
  const transform = element(
    "a:xfrm",
    {
      ...A,
      rot: rotation === undefined ? undefined : Math.round(rotation * 60_000),
      flipH: flipped?.horizontally ? 1 : undefined,
      flipV: flipped?.vertically ? 1 : undefined,
    },
    element("a:off", { x: 0, y: 0 }),
    element("a:ext", { cx: 0, cy: 0 }),
  );
  const preset = type === "Line" ? "line" : GEOMETRIES[geometry ?? "Rectangle"];
  const item = element(
    "spPr",
    {},
    transform,
    element("a:prstGeom", { ...A, prst: preset }, element("a:avLst")),
  );
  if (fill?.none) item.append(element("a:noFill", A));
  else if (fill?.color !== undefined) item.append(solid(fill));
  if (line) item.append(lineElement(line));
  return item;
}

const ACROSS = { Left: "l", Center: "ctr", Right: "r" } as const;
const DOWN = { Top: "t", Middle: "ctr", Bottom: "b" } as const;

function body({ text, font = {}, horizontalAlignment, verticalAlignment }: ShapeText): XmlElement {
  const lines = text
    .split("\n")
    .map((line) =>
      element(
        "a:p",
        A,
        element("a:pPr", { algn: horizontalAlignment && ACROSS[horizontalAlignment] }),
        ...(line === ""
          ? [fontElement("a:endParaRPr", font)]
          : [element("a:r", {}, fontElement("a:rPr", font), textElement("a:t", line))]),
      ),
    );
  const frame = element("a:bodyPr", {
    ...A,
    wrap: "square",
    anchor: verticalAlignment && DOWN[verticalAlignment],
  });
  return element("txBody", {}, frame, element("a:lstStyle", A), ...lines);
}

/** What holds a shape in its anchor. */
export function shapeElement(drawing: Drawing, shape: Shape): XmlElement {
  if (shape.type === "Line")
    return element(
      "cxnSp",
      { macro: "" },
      element("nvCxnSpPr", {}, shapeIdentity(drawing), element("cNvCxnSpPr")),
      properties(shape),
    );
  const item = element(
    "sp",
    { macro: "", textlink: "" },
    element(
      "nvSpPr",
      {},
      shapeIdentity(drawing),
      element("cNvSpPr", { txBox: shape.isTextBox ? 1 : undefined }),
    ),
    properties(shape),
  );
  return shape.text ? item.append(body(shape.text)) : item;
}
