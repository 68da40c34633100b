import { DASH_STYLES, type Shape } from "../../model/shapes";
import { textLook } from "./looks";
import { pointList, rectangle, tag, textAt, type Point } from "./svg";

interface Size {
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_POINT = 4 / 3;

/** Corners of shapes with straight edges, in hundredths of their box. */
const CORNERS: Readonly<Record<string, string>> = {
  Triangle: "50 0 100 100 0 100",
  RightTriangle: "0 0 100 100 0 100",
  Diamond: "50 0 100 50 50 100 0 50",
  FlowChartDecision: "50 0 100 50 50 100 0 50",
  Parallelogram: "25 0 100 0 75 100 0 100",
  Trapezoid: "25 0 75 0 100 100 0 100",
  Pentagon: "50 0 100 38 81 100 19 100 0 38",
  Hexagon: "25 0 75 0 100 50 75 100 25 100 0 50",
  Octagon: "29 0 71 0 100 29 100 71 71 100 29 100 0 71 0 29",
  Star5: "50 0 62 38 100 38 69 62 81 100 50 76 19 100 31 62 0 38 38 38",
  RightArrow: "0 25 50 25 50 0 100 50 50 100 50 75 0 75",
  LeftArrow: "100 25 50 25 50 0 0 50 50 100 50 75 100 75",
  UpArrow: "25 100 25 50 0 50 50 0 100 50 75 50 75 100",
  DownArrow: "25 0 25 50 0 50 50 100 100 50 75 50 75 0",
  Chevron: "0 0 50 0 100 50 50 100 0 100 50 50",
  HomePlate: "0 0 50 0 100 50 50 100 0 100",
  MathPlus: "38 13 62 13 62 38 87 38 87 62 62 62 62 87 38 87 38 62 13 62 13 38 38 38",
};

function outline(
  { geometry = "Rectangle" }: Shape,
  { width, height }: Size,
  look: Parameters<typeof rectangle>[1],
): string {
  const corners = CORNERS[geometry]?.split(" ").map(Number);
  if (corners) {
    const points: Point[] = [];
    for (let at = 0; at < corners.length; at += 2)
      points.push({ x: ((corners[at] ?? 0) / 100) * width, y: ((corners[at + 1] ?? 0) / 100) * height });
    return tag("polygon", { points: pointList(points), ...look });
  }
  if (geometry === "Ellipse")
    return tag("ellipse", { cx: width / 2, cy: height / 2, rx: width / 2, ry: height / 2, ...look });
  const rx = geometry === "RoundRectangle" ? Math.min(width, height) / 6 : undefined;
  return rectangle({ left: 0, top: 0, width, height }, { rx, ...look });
}

function strokeOf({ line }: Shape): Readonly<Record<string, string | number | undefined>> {
  if (!line || line.none) return { stroke: "none" };
  const dash = line.dashStyle && line.dashStyle !== "Solid" ? DASHES[line.dashStyle] : undefined;
  return {
    stroke: line.color ?? "#000000",
    "stroke-width": (line.weight ?? 1) * PIXELS_PER_POINT,
    "stroke-opacity": line.transparency === undefined ? undefined : 1 - line.transparency,
    "stroke-dasharray": dash,
  };
}

const DASHES: Readonly<Record<keyof typeof DASH_STYLES, string | undefined>> = {
  Solid: undefined,
  Dash: "5 4",
  DashDot: "5 4 1 4",
  LongDash: "10 4",
  LongDashDot: "10 4 1 4",
  LongDashDotDot: "10 4 1 4 1 4",
  SquareDot: "2 2",
  RoundDot: "1 2",
};

/** The room Excel leaves beside the text of a shape, in pixels. */
const MARGIN = 7;

function words({ text }: Shape, { width, height }: Size): string {
  if (!text || text.text === "") return "";
  const look = textLook(11, { color: "#000000", ...text.font });
  const lines = text.text.split("\n");
  const step = look.size * 1.25;
  const { horizontalAlignment = "Left", verticalAlignment = "Top" } = text;
  const x = { Left: MARGIN, Center: width / 2, Right: width - MARGIN }[horizontalAlignment];
  const anchor = ({ Left: "start", Center: "middle", Right: "end" } as const)[horizontalAlignment];
  const top = {
    Top: 4,
    Middle: (height - step * lines.length) / 2,
    Bottom: height - 4 - step * lines.length,
  }[verticalAlignment];
  return lines
    .map((line, index) => textAt(line, { x, y: top + step * (index + 0.5) }, look, anchor))
    .join("");
}

/** A shape as an SVG document of so many pixels. */
export function shapePicture(shape: Shape, { width, height }: Size): string {
  const { fill, flipped, rotation = 0 } = shape;
  const look = {
    fill: !fill || fill.none ? "none" : (fill.color ?? "#FFFFFF"),
    "fill-opacity": fill?.transparency === undefined ? undefined : 1 - fill.transparency,
    ...strokeOf(shape),
  };
  const isRising = flipped?.horizontally !== flipped?.vertically;
  const body =
    shape.type === "Line"
      ? tag("line", { x1: 0, y1: isRising ? height : 0, x2: width, y2: isRising ? 0 : height, ...look })
      : outline(shape, { width, height }, look) + words(shape, { width, height });
  const transform = rotation === 0 ? undefined : `rotate(${rotation} ${width / 2} ${height / 2})`;
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      overflow: "visible",
    },
    tag("g", { transform }, body),
  );
}
