import { scaleOf, ticksOf } from "../../model/charts/scale";
import { axisFont, isShown, tickTexts } from "./axes";
import type { Content, Line } from "./content";
import { drawLabels, drawPath } from "./lines";
import { GRID_COLOR, fill, stroke } from "./looks";
import { escape, line, pointList, tag, textAt, wrapped, type Point, type Rect, type TextLook } from "./svg";

/** Steps between the middle of a radar and its edge. */
const RINGS = 5;

export function drawRadar(content: Content, rect: Rect): string {
  const { chart, lines, categories } = content;
  const count = Math.max(1, categories.length);
  const names = axisFont(content, "category");
  const center: Point = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  const radius = Math.max(10, Math.min(rect.width / 2 - names.size * 4, rect.height / 2 - names.size * 1.6));
  const values = lines.flatMap((item) => item.values.flatMap((value) => value ?? []));
  const scale = scaleOf(values, chart.axes?.value, RINGS);
  const at = (category: number, value: number): Point => {
    const angle = (category / count) * 2 * Math.PI;
    const share = Math.max(0, (value - scale.minimum) / (scale.maximum - scale.minimum));
    return { x: center.x + Math.sin(angle) * radius * share, y: center.y - Math.cos(angle) * radius * share };
  };
  const around = (value: number): Point[] => categories.map((_name, index) => at(index, value));
  const axis = chart.axes?.value;
  const grid = stroke(axis?.majorGridlines?.format?.line, { color: GRID_COLOR, weight: 0.75 });
  const hasGrid = axis?.majorGridlines?.visible ?? true;
  const rings = ticksOf(scale).map((tick) =>
    tag("polygon", { points: pointList(around(tick)), fill: "none", ...grid }),
  );
  const spokes = around(scale.maximum).map((end) => line(center, end, grid));
  const labels = categories.map((name, index) => nameAt(name, { index, count, center, radius, rect }, names));
  const ticks = isShown(axis) && axis?.tickLabelPosition !== "None" ? tickLabels(content, at, scale) : "";
  return [
    ...(hasGrid ? [...rings, ...spokes] : []),
    ...lines.map((item) => drawOne(content, item, at)),
    ...labels,
    ticks,
  ].join("");
}

function drawOne(content: Content, item: Line, at: (category: number, value: number) => Point): string {
  const points = item.values.map((value, index) => (value === undefined ? undefined : at(index, value)));
  if (item.type !== "RadarFilled")
    return drawPath(content, item, points, true) + drawLabels(content, item, points);
  const { format } = item.series;
  return tag("polygon", {
    points: pointList(points.flatMap((point) => point ?? [])),
    fill: fill(format, item.color),
    ...stroke(format?.line, "none"),
  });
}

interface NamePlace {
  readonly index: number;
  readonly count: number;
  readonly center: Point;
  readonly radius: number;
  /** Of the whole picture: names end at its edges. */
  readonly rect: Rect;
}

const MOST_LINES = 3;
const LINE_HEIGHT = 1.15;

/** Names stand outside their spoke, turned away from the middle, in as many lines as they need. */
function nameAt(name: string, { index, count, center, radius, rect }: NamePlace, look: TextLook): string {
  const angle = (index / count) * 2 * Math.PI;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const away = radius + look.size * 0.9;
  const anchor = Math.abs(sin) < 0.2 ? "middle" : sin > 0 ? "start" : "end";
  const at = { x: center.x + sin * away, y: center.y - cos * away };
  const isBeside = anchor !== "middle";
  const room = isBeside ? rect.width / 2 - Math.abs(sin) * away : rect.width;
  const lines = wrapped(name, look.size, room, isBeside ? MOST_LINES : 1);
  const step = look.size * LINE_HEIGHT;
  const texts = lines.map((text, l) =>
    textAt(text, { ...at, y: at.y + (l - (lines.length - 1) / 2) * step }, look, anchor),
  );
  const isCut = lines.some((text) => text.endsWith("…"));
  return tag("g", {}, (isCut ? tag("title", {}, escape(name)) : "") + texts.join(""));
}

function tickLabels(
  content: Content,
  at: (category: number, value: number) => Point,
  scale: Parameters<typeof ticksOf>[0],
): string {
  const look = axisFont(content, "value");
  const texts = tickTexts(content, scale, "value");
  return ticksOf(scale)
    .map((tick, index) => {
      const { x, y } = at(0, tick);
      return textAt(texts[index] ?? "", { x: x - 5, y }, look, "end");
    })
    .join("");
}
