import type { BorderEdge, BorderLine } from "../../model/style";
import type { FormatEdge, RangeEdge } from "../handles";

export const FORMAT_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export const RANGE_EDGES = [
  ...FORMAT_EDGES,
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const EDGES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
} as const;

export function edgeName(edge: FormatEdge | "DiagonalDown" | "DiagonalUp"): BorderEdge {
  return EDGES[edge];
}

export const isInside = (edge: RangeEdge): edge is "InsideVertical" | "InsideHorizontal" =>
  edge.startsWith("Inside");

export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;

export type LineStyle = (typeof LINE_STYLES)[number];

export const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export type Weight = (typeof WEIGHTS)[number];

/** The file format has one word for a line, Office.js two: style and weight. */
const LINES: Readonly<Record<string, readonly [LineStyle, Weight]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

export const lineStyle = (line: BorderLine | undefined): LineStyle =>
  (line && LINES[line.style]?.[0]) ?? "None";

export const lineWeight = (line: BorderLine | undefined): Weight =>
  (line && LINES[line.style]?.[1]) ?? "Thin";

/** The nearest line of the file format: a style that has no such weight takes the weight it has. */
export function styleOfLine(style: LineStyle, weight: Weight): string {
  if (style === "None") return "none";
  const named = Object.entries(LINES).filter(([, [name]]) => name === style);
  return (named.find(([, [, thick]]) => thick === weight) ?? named[0])?.[0] ?? "thin";
}
