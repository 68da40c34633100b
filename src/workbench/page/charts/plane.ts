import { familyOf, type AxisName } from "../../model/charts/chart";
import { scaleOf, ticksOf, type Scale } from "../../model/charts/scale";
import {
  axisFont,
  drawCategoryAxis,
  drawValueAxis,
  isShown,
  labelRoom,
  scaleFor,
  tickTexts,
  type Plane,
} from "./axes";
import { drawBars } from "./bars";
import { shown, type Content, type Line } from "./content";
import { drawAreas, drawLabels, drawLines, drawPath } from "./lines";
import { GRID_COLOR, stroke, textLook } from "./looks";
import { line, tag, textAt, type Point, type Rect } from "./svg";

/** So many pixels lie between two lines of a grid at least. */
const STEP = 36;

/** A chart on two axes. */
export function drawOnAxes(content: Content, area: Rect): string {
  const isPlane = content.lines.every(({ family }) => family === "scatter" || family === "bubble");
  const isLying = familyOf(content.chart.chartType) === "bar";
  const hasSecond = content.lines.some(({ series }) => series.axisGroup === "Secondary");
  const steps = Math.max(2, Math.floor((isLying ? area.width / 1.6 : area.height) / STEP));
  const primary = scaleFor(content, false, steps);
  const second = hasSecond ? scaleFor(content, true, steps) : primary;
  const inner = innerRect(content, area, primary, hasSecond ? second : undefined, isLying);
  if (isPlane && content.lines.length > 0)
    return drawPoints(content, inner, primary) + axisTitles(content, area, inner, false);
  const plane = makePlane(content, inner, primary, second, isLying);
  const of = (...families: string[]): Line[] =>
    content.lines.filter(({ family }) => families.includes(family));
  const apart = (lines: readonly Line[], draw: (lines: readonly Line[]) => string): string =>
    [false, true]
      .map((isSecond) => draw(lines.filter(({ series }) => (series.axisGroup === "Secondary") === isSecond)))
      .join("");
  return [
    drawValueAxis(content, plane, "value", primary),
    hasSecond ? drawValueAxis(content, plane, "secondaryValue", second) : "",
    apart(of("area"), (lines) => drawAreas(content, plane, lines)),
    apart(of("column", "bar"), (lines) => drawBars(content, plane, lines)),
    drawCategoryAxis(content, plane, inner.left - area.left),
    apart(of("line"), (lines) => drawLines(content, plane, lines)),
    axisTitles(content, area, inner, isLying),
  ].join("");
}

/** What the labels and titles of the axes leave. */
function innerRect(
  content: Content,
  area: Rect,
  primary: Scale,
  second: Scale | undefined,
  isLying: boolean,
): Rect {
  const { axes = {} } = content.chart;
  const room = (name: AxisName, texts: readonly string[]): number =>
    labelRoom(content, name, texts, { isLying, whole: area.width });
  const values = room("value", tickTexts(content, primary, "value"));
  const far = second ? room("secondaryValue", tickTexts(content, second, "secondaryValue")) : 0;
  const names = room("category", content.categories);
  const titled = (name: "value" | "category"): number =>
    axes[name]?.title?.visible ? textLook(10, axes[name].title.format?.font).size * 1.6 : 0;
  const beside = isLying ? names + titled("category") : values + titled("value");
  const under = isLying ? values + titled("value") : names + titled("category");
  return {
    left: area.left + beside,
    top: area.top + (isLying ? far : 4),
    width: Math.max(20, area.width - beside - (isLying ? 8 : far + 4)),
    height: Math.max(20, area.height - under - (isLying ? far : 4)),
  };
}

function makePlane(content: Content, rect: Rect, primary: Scale, second: Scale, isLying: boolean): Plane {
  const count = Math.max(1, content.categories.length);
  const { axes = {} } = content.chart;
  const share = (value: number, scale: Scale, isReversed: boolean | undefined): number => {
    const part = (value - scale.minimum) / (scale.maximum - scale.minimum);
    const inside = Math.min(1, Math.max(0, part));
    return isReversed ? 1 - inside : inside;
  };
  const at = (category: number, value: number, isSecondary = false): Point => {
    const along = axes.category?.reversePlotOrder ? 1 - category / count : category / count;
    const axis = isSecondary ? axes.secondaryValue : axes.value;
    const up = share(value, isSecondary ? second : primary, axis?.reversePlotOrder);
    return isLying
      ? { x: rect.left + rect.width * up, y: rect.top + rect.height * (1 - along) }
      : { x: rect.left + rect.width * along, y: rect.top + rect.height * (1 - up) };
  };
  return { rect, isLying, count, slot: (isLying ? rect.height : rect.width) / count, at, primary };
}

function axisTitles(content: Content, area: Rect, inner: Rect, isLying: boolean): string {
  return (["value", "category"] as const)
    .map((name) => {
      const title = content.chart.axes?.[name]?.title;
      if (!title?.visible) return "";
      const look = textLook(10, title.format?.font, content.chart.format?.font);
      const text = title.text ?? "";
      const isBeside = (name === "value") !== isLying;
      return isBeside
        ? textAt(
            text,
            { x: area.left + look.size * 0.7, y: inner.top + inner.height / 2 },
            look,
            "middle",
            -90,
          )
        : textAt(
            text,
            { x: inner.left + inner.width / 2, y: area.top + area.height - look.size * 0.5 },
            look,
          );
    })
    .join("");
}

/** Points by x and y, as lines or bubbles. */
function drawPoints(content: Content, rect: Rect, down: Scale): string {
  const { lines, chart } = content;
  const xs = lines.flatMap(({ across, values }) => values.map((_value, at) => across[at] ?? at + 1));
  const across = scaleOf(xs, chart.axes?.category, Math.max(2, Math.floor(rect.width / 60)));
  const at = (x: number, y: number): Point => ({
    x: rect.left + (rect.width * (x - across.minimum)) / (across.maximum - across.minimum),
    y: rect.top + rect.height * (1 - (y - down.minimum) / (down.maximum - down.minimum)),
  });
  const largest = Math.max(
    1e-9,
    ...lines.flatMap(({ sizes }) => sizes.flatMap((size) => Math.abs(size ?? 0))),
  );
  const drawn = lines.map((item) => {
    const points = item.values.map((value, index) =>
      value === undefined ? undefined : at(item.across[index] ?? index + 1, value),
    );
    if (item.family !== "bubble") return drawPath(content, item, points) + drawLabels(content, item, points);
    const scale = (item.series.bubbleScale ?? 100) / 100;
    return points
      .map((point, index) => {
        const share = Math.sqrt(Math.abs(item.sizes[index] ?? largest) / largest);
        const r = (Math.min(rect.width, rect.height) / 8) * share * scale;
        return point
          ? tag("circle", { cx: point.x, cy: point.y, r, fill: item.color, "fill-opacity": 0.75 })
          : "";
      })
      .join("");
  });
  return pointAxes(content, rect, across, down, at) + drawn.join("");
}

function pointAxes(
  content: Content,
  rect: Rect,
  across: Scale,
  down: Scale,
  at: (x: number, y: number) => Point,
): string {
  const { axes = {} } = content.chart;
  const format = axes.category?.linkNumberFormat === false ? axes.category.numberFormat : undefined;
  const texts = tickTexts(content, down, "value");
  const bottom = rect.top + rect.height;
  const grid = (name: "value" | "category", from: Point, to: Point): string =>
    axes[name]?.majorGridlines?.visible
      ? line(from, to, stroke(axes[name].majorGridlines.format?.line, { color: GRID_COLOR, weight: 0.75 }))
      : "";
  const names = axisFont(content, "category");
  const values = axisFont(content, "value");
  const columns = ticksOf(across).map((tick) => {
    const { x } = at(tick, down.minimum);
    const label = textAt(shown(tick, format, content.locale), { x, y: bottom + names.size * 0.9 }, names);
    return grid("category", { x, y: rect.top }, { x, y: bottom }) + (isShown(axes.category) ? label : "");
  });
  const rows = ticksOf(down).map((tick, index) => {
    const { y } = at(across.minimum, tick);
    const label = textAt(texts[index] ?? "", { x: rect.left - 6, y }, values, "end");
    return (
      grid("value", { x: rect.left, y }, { x: rect.left + rect.width, y }) +
      (isShown(axes.value) ? label : "")
    );
  });
  const corner = [
    { x: rect.left, y: rect.top },
    { x: rect.left, y: bottom },
    { x: rect.left + rect.width, y: bottom },
  ];
  const edge = { color: GRID_COLOR, weight: 0.75 };
  const edges = corner.slice(1).map((end, index) => line(corner[index] ?? end, end, stroke(undefined, edge)));
  return [...columns, ...rows, ...edges].join("");
}
