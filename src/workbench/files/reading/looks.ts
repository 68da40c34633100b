import type { BorderEdge, BorderLine, Fill, Font } from "../../model/style";
import type { XmlElement } from "../xml/element";
import type { Colors } from "./colors";

const val = (parent: XmlElement, name: string): string | undefined => parent.child(name)?.get("val");

/** A toggle such as <b/> is on unless it says val="0". */
export const toggle = (parent: XmlElement, name: string): boolean | undefined =>
  parent.child(name)?.flag("val", true);

const UNDERLINES: Readonly<Record<string, Font["underline"]>> = {
  none: "None",
  double: "Double",
  doubleAccounting: "Double",
};

/** Everything a font says, defaults included. */
export function readFont(font: XmlElement, colors: Colors): Font {
  const name = val(font, "name") ?? val(font, "rFont");
  const size = Number(val(font, "sz"));
  const underline = font.child("u");
  const color = colors.of(font.child("color"));
  return {
    ...(name !== undefined && { name }),
    ...(size > 0 && { size }),
    ...(toggle(font, "b") && { bold: true }),
    ...(toggle(font, "i") && { italic: true }),
    ...(toggle(font, "strike") && { strikethrough: true }),
    ...(underline && { underline: UNDERLINES[underline.get("val") ?? "single"] ?? "Single" }),
    ...(color !== undefined && { color }),
  };
}

export function readFill(fill: XmlElement, colors: Colors): Fill {
  const gradient = fill.child("gradientFill");
  if (gradient) return plainFill(colors.of(gradient.find("stop", "color")));
  const pattern = fill.child("patternFill");
  const kind = pattern?.get("patternType") ?? "none";
  if (!pattern || kind === "none") return {};
  const [front, back] = [colors.of(pattern.child("fgColor")), colors.of(pattern.child("bgColor"))];
  if (kind === "solid") return plainFill(front ?? "#000000");
  return { ...plainFill(back), pattern: kind, ...(front !== undefined && { patternColor: front }) };
}

export const plainFill = (color: string | undefined): Fill => (color === undefined ? {} : { color });

const EDGES: readonly (readonly [element: string, edge: BorderEdge])[] = [
  ["top", "top"],
  ["bottom", "bottom"],
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
];

export function readBorders(border: XmlElement, colors: Colors): Partial<Record<BorderEdge, BorderLine>> {
  const lines: Partial<Record<BorderEdge, BorderLine>> = {};
  const keep = (name: string, edge: BorderEdge): void => {
    const line = border.child(name);
    const style = line?.get("style");
    if (!line || style === undefined || style === "none") return;
    const color = colors.of(line.child("color"));
    lines[edge] = { style, ...(color !== undefined && { color }) };
  };
  for (const [name, edge] of EDGES) keep(name, edge);
  if (border.flag("diagonalUp")) keep("diagonal", "diagonalUp");
  if (border.flag("diagonalDown")) keep("diagonal", "diagonalDown");
  return lines;
}
