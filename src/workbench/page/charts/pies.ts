import { labelText, type Content, type Line } from "./content";
import { accent, fill, stroke, textLook } from "./looks";
import { tag, textAt, type Point, type Rect } from "./svg";

/** Slices are parted by thin white lines. */
const PARTING = { color: "#FFFFFF", weight: 1.5 };

/** A pie of the first series, or one ring for each. */
export function drawRound(content: Content, rect: Rect): string {
  const lines = content.lines[0]?.family === "pie" ? content.lines.slice(0, 1) : content.lines;
  const center: Point = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  const radius = Math.max(5, Math.min(rect.width, rect.height) / 2 - 6);
  const hole =
    lines[0]?.family === "doughnut" ? (radius * (lines[0].series.doughnutHoleSize ?? 75)) / 100 : 0;
  const ring = (radius - hole) / Math.max(1, lines.length);
  return lines
    .map((line, index) => drawRing(content, line, center, hole + ring * index, hole + ring * (index + 1)))
    .join("");
}

function drawRing(content: Content, line: Line, center: Point, inner: number, outer: number): string {
  const { series, values } = line;
  const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  if (total === 0) return "";
  let turn = ((series.firstSliceAngle ?? 0) / 360) * 2 * Math.PI;
  return values
    .map((value, at) => {
      const from = turn;
      turn += (Math.abs(value ?? 0) / total) * 2 * Math.PI;
      if (!value) return "";
      const format = { ...series.format, ...series.points?.[String(at)]?.format };
      const slice = tag("path", {
        d: slicePath(center, inner, outer, from, turn),
        "fill-rule": "evenodd",
        fill: fill(format, sliceColor(at)),
        ...stroke(format.line, PARTING),
      });
      return slice + sliceLabel(content, line, at, center, (from + turn) / 2, inner, outer);
    })
    .join("");
}

export const sliceColor = (at: number): string => accent(at % 12);

const onCircle = ({ x, y }: Point, radius: number, angle: number): string =>
  `${(x + Math.sin(angle) * radius).toFixed(2)} ${(y - Math.cos(angle) * radius).toFixed(2)}`;

function slicePath(center: Point, inner: number, outer: number, from: number, to: number): string {
  // An arc cannot end where it begins: the whole circle stops a little before.
  const end = Math.min(to, from + 2 * Math.PI - 1e-4);
  const large = end - from > Math.PI ? 1 : 0;
  const arc = (radius: number, angle: number, way: number): string =>
    `A${radius} ${radius} 0 ${large} ${way} ${onCircle(center, radius, angle)}`;
  const back =
    inner > 0 ? `L${onCircle(center, inner, end)}${arc(inner, from, 0)}` : `L${center.x} ${center.y}`;
  return `M${onCircle(center, outer, from)}${arc(outer, end, 1)}${back}Z`;
}

function sliceLabel(
  content: Content,
  line: Line,
  at: number,
  { x, y }: Point,
  angle: number,
  inner: number,
  outer: number,
): string {
  const text = labelText(content, line, at);
  if (text === "") return "";
  const labels = line.series.dataLabels;
  const look = textLook(9, labels?.format?.font, content.chart.format?.font);
  const away =
    labels?.position === "OutsideEnd" ? outer + look.size : inner > 0 ? (inner + outer) / 2 : outer * 0.7;
  return textAt(text, { x: x + Math.sin(angle) * away, y: y - Math.cos(angle) * away }, look);
}
