import type { ChartFont, ChartFormat, ChartLine, ChartSeries, LineStyle } from "../../model/charts/chart";
import type { TextLook } from "./svg";

const PIXELS_PER_POINT = 4 / 3;

/** The six accents of Office's theme of 2013–2022, in which Excel draws series one after the other. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** From the seventh on Excel takes darker ones. */
export function accent(index: number): string {
  const color = ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];
  return index < ACCENTS.length ? color : darker(color);
}

const darker = (color: string): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(Number.parseInt(color.slice(at, at + 2), 16) * 0.6))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("")}`;

export const GRID_COLOR = "#D9D9D9";
export const TEXT_COLOR = "#595959";

/** `usual` is the size in points where the part says nothing. */
export function textLook(usual: number, ...fonts: readonly (ChartFont | undefined)[]): TextLook {
  const font: ChartFont = Object.assign({}, ...[...fonts].reverse()) as ChartFont;
  return {
    size: (font.size ?? usual) * PIXELS_PER_POINT,
    color: font.color ?? TEXT_COLOR,
    family: font.name ?? "Calibri",
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
  };
}

const DASHES: Readonly<Partial<Record<LineStyle, readonly number[]>>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  Dot: [3, 1],
  RoundDot: [1, 1],
};

/** How a line is stroked; `usual` is what Excel would choose. */
export function stroke(
  wanted: ChartLine | undefined,
  usual: { readonly color: string; readonly weight: number } | "none",
): Readonly<Record<string, string | number | undefined>> {
  const style = wanted?.lineStyle;
  if (style === "None" || (usual === "none" && !wanted)) return { stroke: "none" };
  const base = usual === "none" ? { color: TEXT_COLOR, weight: 0.75 } : usual;
  const width = (wanted?.weight ?? base.weight) * PIXELS_PER_POINT;
  const dashes = style && DASHES[style];
  return {
    stroke: wanted?.color ?? base.color,
    "stroke-width": width,
    "stroke-dasharray": dashes?.map((part) => part * Math.max(1, width)).join(" "),
  };
}

export function fill(format: ChartFormat | undefined, usual: string): string {
  return format?.fill?.none ? "none" : (format?.fill?.color ?? usual);
}

/** The colour a series is known by: of its line for lines, of its fill for the rest. */
export function seriesColor(series: ChartSeries, index: number, isLine: boolean): string {
  const { fill: area, line } = series.format ?? {};
  return (isLine ? (line?.color ?? area?.color) : (area?.color ?? line?.color)) ?? accent(index);
}
