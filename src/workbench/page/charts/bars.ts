import { stackingOf } from "../../model/charts/chart";
import type { Plane } from "./axes";
import { labelText, type Content, type Line } from "./content";
import { fill, stroke, textLook } from "./looks";
import { rectangle, textAt, type Point, type Rect } from "./svg";

const isSecondary = ({ series }: Line): boolean => series.axisGroup === "Secondary";

/** What lies under a stacked value, apart for values above and below zero. */
export class Stack {
  private readonly sums = new Map<string, number>();

  constructor(private readonly lines: readonly Line[]) {}

  /** From where to where a value reaches; shares of the whole for 100 % stacks. */
  place(line: Line, at: number): [from: number, to: number] | undefined {
    const value = line.values[at];
    if (value === undefined) return undefined;
    if (stackingOf(line.type) === "clustered") return [0, value];
    const whole = stackingOf(line.type) === "stacked100" ? this.whole(at) : 1;
    const key = `${at}${value < 0 ? "-" : "+"}`;
    const from = this.sums.get(key) ?? 0;
    const to = from + (whole === 0 ? 0 : value / whole);
    this.sums.set(key, to);
    return [from, to];
  }

  private whole(at: number): number {
    return this.lines.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0);
  }
}

/** Columns or bars of one pair of axes. */
export function drawBars(content: Content, plane: Plane, lines: readonly Line[]): string {
  const [first] = lines;
  if (!first) return "";
  const isStacked = stackingOf(first.type) !== "clustered";
  const gap = (first.series.gapWidth ?? 150) / 100;
  const overlap = isStacked ? 1 : (first.series.overlap ?? 0) / 100;
  const across = isStacked ? 1 : lines.length - (lines.length - 1) * overlap;
  const width = 1 / (across + gap);
  const stack = new Stack(lines);
  return lines
    .map((line, order) =>
      line.values
        .map((_value, at) => {
          const place = stack.place(line, at);
          if (!place) return "";
          const start = at + (gap * width) / 2 + (isStacked ? 0 : order * width * (1 - overlap));
          const box = boxOf(plane, line, [start, start + width], place);
          return bar(line, at, box) + label(content, plane, line, at, box, place);
        })
        .join(""),
    )
    .join("");
}

function boxOf(plane: Plane, line: Line, [from, to]: [number, number], [low, high]: [number, number]): Rect {
  const a = plane.at(from, low, isSecondary(line));
  const b = plane.at(to, high, isSecondary(line));
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

function bar({ series, color }: Line, at: number, box: Rect): string {
  const own = series.points?.[String(at)]?.format;
  const format = { ...series.format, ...own };
  return rectangle(box, { fill: fill(format, color), ...stroke(format.line, "none") });
}

function label(
  content: Content,
  { isLying }: Plane,
  line: Line,
  at: number,
  { left, top, width, height }: Rect,
  [from, to]: [number, number],
): string {
  const text = labelText(content, line, at);
  const labels = line.series.dataLabels;
  if (text === "" || !labels) return "";
  const look = textLook(9, labels.format?.font, content.chart.format?.font);
  const usual = stackingOf(line.type) === "clustered" ? "OutsideEnd" : "Center";
  const position = labels.position === undefined || labels.position === "None" ? usual : labels.position;
  const isUp = to >= from;
  const away = look.size * 0.8;
  // Along the bar from its base (0) to its end (1), and so many pixels on.
  const [share, more] =
    position === "OutsideEnd"
      ? [1, away]
      : position === "InsideEnd"
        ? [1, -away]
        : position === "InsideBase"
          ? [0, away]
          : [0.5, 0];
  if (!isLying) {
    const y = isUp ? top + height * (1 - share) - more : top + height * share + more;
    return textAt(text, { x: left + width / 2, y }, look);
  }
  const point: Point = {
    x: isUp ? left + width * share + more / 2 : left + width * (1 - share) - more / 2,
    y: top + height / 2,
  };
  const isInside = position === "InsideEnd" ? "end" : "start";
  return textAt(text, point, look, position === "Center" ? "middle" : isUp ? isInside : "end");
}
