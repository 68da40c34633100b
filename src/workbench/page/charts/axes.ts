import type { AxisName, ChartAxis } from "../../model/charts/chart";
import { scaleOf, ticksOf, type Scale } from "../../model/charts/scale";
import { stackingOf } from "../../model/charts/chart";
import { shown, type Content, type Line } from "./content";
import { GRID_COLOR, stroke, textLook } from "./looks";
import { escape, fitted, line, tag, textAt, textWidth, wrapped } from "./svg";
import type { Point, Rect, TextLook } from "./svg";

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

/** Names beside bars take so much of a chart's width at most, and longer ones go on in another line. */
const MOST_BESIDE = 0.32;
const LEAST_BESIDE = 60;
const LINE_HEIGHT = 1.15;
/** What lies between a label and what it names. */
const LABEL_GAP = 8;

/** How much room the labels of an axis take across it; `whole` is the width of the chart. */
export function labelRoom(
  content: Content,
  name: AxisName,
  texts: readonly string[],
  { isLying, whole }: { readonly isLying: boolean; readonly whole: number },
): number {
  if (!isLabelled(content.chart.axes?.[name])) return 0;
  const { size } = axisFont(content, name);
  const isBeside = name.toLowerCase().endsWith("value") !== isLying;
  if (!isBeside) return size * 1.6;
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, size)));
  return Math.min(Math.max(LEAST_BESIDE, whole * MOST_BESIDE), widest) + LABEL_GAP;
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

/** `beside` is the room of names at the left of lying bars. */
export function drawCategoryAxis(content: Content, plane: Plane, beside: number): string {
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
  const widest = Math.max(0, ...content.categories.map((text) => textWidth(text, look.size)));
  // Names that would meet are left out evenly, as Excel does.
  const usual = isLying
    ? Math.ceil((look.size * 1.1) / slot)
    : Math.max(1, Math.ceil(Math.min(widest, 60) / slot));
  const step = axis?.tickLabelSpacing ?? usual;
  const labels = content.categories.map((text, index) => {
    if (index % step !== 0) return "";
    const at = plane.at(index + 0.5, zero);
    if (isLying) return nameBeside(text, { x: rect.left - 6, y: at.y }, look, { beside, high: slot * step });
    const name = fitted(text, look.size, Math.max((slot - 4) * step, look.size * 2));
    return textAt(name, { x: at.x, y: rect.top + rect.height + look.size * 0.9 }, look);
  });
  return edge + labels.join("");
}

/** In as many lines as fit beside its bar; what is left of a name after them is cut, and told to who points at it. */
function nameBeside(
  name: string,
  end: Point,
  look: TextLook,
  { beside, high }: { readonly beside: number; readonly high: number },
): string {
  const step = look.size * LINE_HEIGHT;
  const lines = wrapped(name, look.size, beside - LABEL_GAP, Math.max(1, Math.floor(high / step)));
  const texts = lines.map((text, l) =>
    textAt(text, { x: end.x, y: end.y + (l - (lines.length - 1) / 2) * step }, look, "end"),
  );
  const isCut = lines.some((text) => text.endsWith("…"));
  return isCut ? tag("g", {}, tag("title", {}, escape(name)) + texts.join("")) : texts.join("");
}
