import type { AxisName, ChartAxis } from "../../model/charts/chart";
import { scaleOf, ticksOf, type Scale } from "../../model/charts/scale";
import { stackingOf } from "../../model/charts/chart";
import { shown, type Content, type Line } from "./content";
import { GRID_COLOR, stroke, textLook } from "./looks";
import { fitted, line, textAt, textWidth, type Point, type Rect, type TextLook } from "./svg";

/** Where categories and values of a chart lie on the picture. */
export interface Plane {
  readonly rect: Rect;
  readonly isLying: boolean;
  readonly count: number;
  /** Room of one category along its axis. */
  readonly slot: number;
  /** A place by category (0.5 is the middle of the first one) and value. */
  at(category: number, value: number, isSecondary?: boolean): Point;
  readonly primary: Scale;
}

/** The values an axis must reach: those of stacked series on top of each other. */
export function reach(lines: readonly Line[], count: number): number[] {
  const values: number[] = [];
  const stacked = lines.filter(({ type }) => stackingOf(type) !== "clustered");
  for (let at = 0; at < count; at++) {
    let [above, below] = [0, 0];
    for (const { values: own } of stacked) {
      const value = own[at] ?? 0;
      if (value > 0) above += value;
      else below += value;
    }
    if (stacked.length > 0) values.push(above, below);
  }
  const single = lines.filter(({ type }) => stackingOf(type) === "clustered");
  return [...values, ...single.flatMap((item) => item.values.flatMap((value) => value ?? []))];
}

export function scaleFor(content: Content, isSecondary: boolean, steps: number): Scale {
  const lines = content.lines.filter(({ series }) => (series.axisGroup === "Secondary") === isSecondary);
  const axis = content.chart.axes?.[isSecondary ? "secondaryValue" : "value"] ?? {};
  const isShare = lines.some(({ type }) => stackingOf(type) === "stacked100");
  return isShare
    ? scaleOf([0, 1], { maximum: 1, ...axis }, steps)
    : scaleOf(reach(lines, content.categories.length), axis, steps);
}

/** Tick labels are written as the first cell is, unless the axis has a format of its own. */
export function tickTexts(content: Content, scale: Scale, name: AxisName): string[] {
  const axis = content.chart.axes?.[name] ?? {};
  const isSecondary = name.startsWith("secondary");
  const lines = content.lines.filter(({ series }) => (series.axisGroup === "Secondary") === isSecondary);
  const isShare = lines.some(({ type }) => stackingOf(type) === "stacked100");
  const own = axis.linkNumberFormat === false ? axis.numberFormat : undefined;
  const format = own ?? (isShare ? "0%" : lines[0]?.points[0]?.format);
  return ticksOf(scale).map((tick) => shown(tick, format, content.locale));
}

export const axisFont = ({ chart }: Content, name: AxisName): TextLook =>
  textLook(9, chart.axes?.[name]?.format?.font, chart.format?.font);

export const isShown = (axis: ChartAxis | undefined): boolean => axis !== undefined && axis.visible !== false;
const isLabelled = (axis: ChartAxis | undefined): boolean =>
  isShown(axis) && axis?.tickLabelPosition !== "None";

/** How much room the labels of an axis take across it. */
export function labelRoom(
  content: Content,
  name: AxisName,
  texts: readonly string[],
  isLying: boolean,
): number {
  if (!isLabelled(content.chart.axes?.[name])) return 0;
  const { size } = axisFont(content, name);
  const isBeside = name.toLowerCase().endsWith("value") !== isLying;
  return isBeside
    ? Math.min(160, Math.max(0, ...texts.map((text) => textWidth(text, size)))) + 8
    : size * 1.6;
}

export function drawValueAxis(
  content: Content,
  plane: Plane,
  name: "value" | "secondaryValue",
  scale: Scale,
): string {
  const axis = content.chart.axes?.[name];
  const isSecondary = name === "secondaryValue";
  const texts = tickTexts(content, scale, name);
  const look = axisFont(content, name);
  const { rect, isLying, count } = plane;
  const far = (isSecondary ? count : 0) + 0;
  return ticksOf(scale)
    .map((tick, index) => {
      const [from, to] = [plane.at(0, tick, isSecondary), plane.at(count, tick, isSecondary)];
      const grid = axis?.majorGridlines?.visible
        ? line(from, to, stroke(axis.majorGridlines.format?.line, { color: GRID_COLOR, weight: 0.75 }))
        : "";
      if (!isLabelled(axis)) return grid;
      const at = plane.at(far, tick, isSecondary);
      const label = isLying
        ? textAt(
            texts[index] ?? "",
            {
              x: at.x,
              y: isSecondary ? rect.top - look.size * 0.8 : rect.top + rect.height + look.size * 0.9,
            },
            look,
          )
        : textAt(
            texts[index] ?? "",
            { x: isSecondary ? rect.left + rect.width + 6 : rect.left - 6, y: at.y },
            look,
            isSecondary ? "start" : "end",
          );
      return grid + label;
    })
    .join("");
}

export function drawCategoryAxis(content: Content, plane: Plane): string {
  const axis = content.chart.axes?.category;
  if (!isShown(axis)) return "";
  const look = axisFont(content, "category");
  const { rect, isLying, slot, count, primary } = plane;
  const zero = Math.min(Math.max(0, primary.minimum), primary.maximum);
  const edge = line(
    plane.at(0, zero),
    plane.at(count, zero),
    stroke(axis?.format?.line, { color: GRID_COLOR, weight: 0.75 }),
  );
  if (!isLabelled(axis)) return edge;
  const room = isLying ? 160 : slot - 4;
  const widest = Math.max(0, ...content.categories.map((text) => textWidth(text, look.size)));
  // Names that would meet are left out evenly, as Excel does.
  const usual = isLying
    ? Math.ceil((look.size * 1.1) / slot)
    : Math.max(1, Math.ceil(Math.min(widest, 60) / slot));
  const step = axis?.tickLabelSpacing ?? usual;
  const labels = content.categories.map((text, index) => {
    if (index % step !== 0) return "";
    const at = plane.at(index + 0.5, zero);
    const name = fitted(text, look.size, Math.max(room * step, look.size * 2));
    return isLying
      ? textAt(name, { x: rect.left - 6, y: at.y }, look, "end")
      : textAt(name, { x: at.x, y: rect.top + rect.height + look.size * 0.9 }, look);
  });
  return edge + labels.join("");
}
