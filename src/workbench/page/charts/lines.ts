import { hasMarkers, type MarkerStyle } from "../../model/charts/chart";
import { Stack } from "./bars";
import type { Plane } from "./axes";
import { labelText, type Content, type Line } from "./content";
import { fill, stroke, textLook } from "./looks";
import { pointList, tag, textAt, type Point } from "./svg";

/** Excel's usual weights of lines, in points. */
const LINE_WEIGHT = 2.25;

/** Runs of points between gaps. */
function runsOf(points: readonly (Point | undefined)[], isBridged: boolean): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else if (!isBridged) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

export function drawLines(content: Content, plane: Plane, lines: readonly Line[]): string {
  const stack = new Stack(lines);
  return lines
    .map((line) => {
      const points = line.values.map((_value, at) => {
        const place = stack.place(line, at);
        return place && plane.at(at + 0.5, place[1], line.series.axisGroup === "Secondary");
      });
      return drawPath(content, line, points) + drawLabels(content, line, points);
    })
    .join("");
}

/** A line through points, with their marks. */
export function drawPath(
  { chart }: Content,
  line: Line,
  points: readonly (Point | undefined)[],
  isClosed = false,
): string {
  const { series, type, color } = line;
  const look = stroke(series.format?.line, type === "XYScatter" ? "none" : { color, weight: LINE_WEIGHT });
  const paths = runsOf(points, chart.displayBlanksAs === "Interpolated").map((run) =>
    tag(isClosed ? "polygon" : "polyline", {
      points: pointList(run),
      fill: "none",
      "stroke-linejoin": "round",
      "stroke-linecap": "round",
      ...look,
    }),
  );
  return paths.join("") + points.map((point, at) => (point ? mark(line, at, point) : "")).join("");
}

function mark({ series, type, color, index }: Line, at: number, point: Point): string {
  const own = series.points?.[String(at)];
  const style = own?.markerStyle ?? series.markerStyle ?? (hasMarkers(type) ? "Automatic" : "None");
  if (style === "None") return "";
  const size = ((own?.markerSize ?? series.markerSize ?? 5) * 4) / 3;
  const inside =
    own?.markerBackgroundColor ?? series.markerBackgroundColor ?? own?.format?.fill?.color ?? color;
  const edge = own?.markerForegroundColor ?? series.markerForegroundColor ?? color;
  const look = { fill: inside, stroke: edge };
  return markShape(
    style === "Automatic" ? (AUTOMATIC[index % AUTOMATIC.length] ?? "Circle") : style,
    point,
    size / 2,
    look,
  );
}

/** Since 2013 Excel marks every series with discs. */
const AUTOMATIC: readonly MarkerStyle[] = ["Circle"];

function markShape(
  style: MarkerStyle,
  { x, y }: Point,
  r: number,
  look: { readonly fill: string; readonly stroke: string },
): string {
  const polygon = (...points: [number, number][]): string =>
    tag("polygon", {
      points: pointList(points.map(([dx, dy]) => ({ x: x + dx * r, y: y + dy * r }))),
      ...look,
    });
  const strokes = (...lines: [number, number, number, number][]): string =>
    tag("path", {
      d: lines.map(([a, b, c, d]) => `M${x + a * r} ${y + b * r}L${x + c * r} ${y + d * r}`).join(""),
      stroke: look.stroke,
    });
  switch (style) {
    case "Square":
      return polygon([-1, -1], [1, -1], [1, 1], [-1, 1]);
    case "Diamond":
      return polygon([0, -1], [1, 0], [0, 1], [-1, 0]);
    case "Triangle":
      return polygon([0, -1], [1, 1], [-1, 1]);
    case "X":
      return strokes([-1, -1, 1, 1], [-1, 1, 1, -1]);
    case "Plus":
      return strokes([-1, 0, 1, 0], [0, -1, 0, 1]);
    case "Star":
      return strokes([-1, -1, 1, 1], [-1, 1, 1, -1], [0, -1, 0, 1]);
    case "Dash":
      return polygon([-1, -0.25], [1, -0.25], [1, 0.25], [-1, 0.25]);
    case "Dot":
      return polygon([-0.5, -0.25], [0.5, -0.25], [0.5, 0.25], [-0.5, 0.25]);
    default:
      return tag("circle", { cx: x, cy: y, r, ...look });
  }
}

const BESIDE = {
  Top: [0, -1],
  Bottom: [0, 1],
  Left: [-1, 0],
  Right: [1, 0],
  Center: [0, 0],
} as const;

export function drawLabels(content: Content, line: Line, points: readonly (Point | undefined)[]): string {
  const labels = line.series.dataLabels;
  if (!labels) return "";
  const look = textLook(9, labels.format?.font, content.chart.format?.font);
  const [dx, dy] = BESIDE[labels.position as keyof typeof BESIDE] ?? BESIDE.Right;
  return points
    .map((point, at) => {
      const text = labelText(content, line, at);
      if (!point || text === "") return "";
      const place = { x: point.x + dx * 8, y: point.y + dy * look.size };
      return textAt(text, place, look, dx < 0 ? "end" : dx > 0 ? "start" : "middle");
    })
    .join("");
}

export function drawAreas(_content: Content, plane: Plane, lines: readonly Line[]): string {
  const stack = new Stack(lines);
  return lines
    .map((line) => {
      const isSecondary = line.series.axisGroup === "Secondary";
      const places = line.values.map((_value, at) => stack.place(line, at) ?? ([0, 0] as const));
      const upper = places.map(([, to], at) => plane.at(at + 0.5, to, isSecondary));
      const lower = places.map(([from], at) => plane.at(at + 0.5, from, isSecondary)).reverse();
      const { format } = line.series;
      return tag("polygon", {
        points: pointList([...upper, ...lower]),
        fill: fill(format, line.color),
        ...stroke(format?.line, "none"),
      });
    })
    .join("");
}
