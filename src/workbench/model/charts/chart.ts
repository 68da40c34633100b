/** Colours are #RRGGBB. What is undefined is "automatic": Excel chooses by the workbook's theme. */
export interface ChartLine {
  readonly color?: string;
  /** In points. */
  readonly weight?: number;
  readonly lineStyle?: LineStyle;
}

export interface ChartFill {
  readonly color?: string;
  readonly none?: boolean;
}

export interface ChartFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single";
  readonly color?: string;
}

export interface ChartFormat {
  readonly fill?: ChartFill;
  readonly line?: ChartLine;
  readonly font?: ChartFont;
}

export const LINE_STYLES = [
  "Automatic",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
  "None",
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** The kinds of chart this model knows, by Excel's names. Others stay in their file as they are. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "Bubble",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;
export type MarkerStyle = (typeof MARKER_STYLES)[number];

export interface ChartMarker {
  readonly markerStyle?: MarkerStyle;
  readonly markerSize?: number;
  readonly markerBackgroundColor?: string;
  readonly markerForegroundColor?: string;
}

/** A title of the chart or of an axis. Without a text or formula Excel finds one. */
export interface ChartTitle {
  readonly visible?: boolean;
  readonly text?: string;
  /** A cell that holds the text, with its leading "=". */
  readonly formula?: string;
  readonly overlay?: boolean;
  readonly textOrientation?: number;
  readonly format?: ChartFormat;
}

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export interface ChartLegend {
  readonly visible?: boolean;
  readonly position?: (typeof LEGEND_POSITIONS)[number];
  readonly overlay?: boolean;
  readonly format?: ChartFormat;
}

export const LABEL_POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

export interface ChartLabels {
  readonly position?: (typeof LABEL_POSITIONS)[number];
  readonly showValue?: boolean;
  readonly showSeriesName?: boolean;
  readonly showCategoryName?: boolean;
  readonly showLegendKey?: boolean;
  readonly showPercentage?: boolean;
  readonly showBubbleSize?: boolean;
  readonly separator?: string;
  readonly numberFormat?: string;
  readonly linkNumberFormat?: boolean;
  readonly textOrientation?: number;
  readonly format?: ChartFormat;
}

export interface ChartGridlines {
  readonly visible?: boolean;
  readonly format?: ChartFormat;
}

export const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;
export const TICK_LABELS = ["NextToAxis", "High", "Low", "None"] as const;

export interface ChartAxis {
  readonly visible?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly minorUnit?: number;
  readonly scaleType?: "Linear" | "Logarithmic";
  readonly logBase?: number;
  readonly reversePlotOrder?: boolean;
  readonly numberFormat?: string;
  readonly linkNumberFormat?: boolean;
  readonly majorTickMark?: (typeof TICK_MARKS)[number];
  readonly minorTickMark?: (typeof TICK_MARKS)[number];
  readonly tickLabelPosition?: (typeof TICK_LABELS)[number];
  readonly tickLabelSpacing?: number;
  readonly tickMarkSpacing?: number;
  readonly isBetweenCategories?: boolean;
  readonly textOrientation?: number;
  /** Where the other axis crosses this one. */
  readonly position?: "Automatic" | "Maximum" | "Minimum" | "Custom";
  readonly positionAt?: number;
  readonly majorGridlines?: ChartGridlines;
  readonly minorGridlines?: ChartGridlines;
  readonly title?: ChartTitle;
  readonly format?: ChartFormat;
}

/** Cells by a formula with its leading "=", or numbers and texts that stand in the chart itself. */
export interface ChartData {
  readonly formula?: string;
  readonly literal?: readonly (string | number | null)[];
}

export interface ChartPoint extends ChartMarker {
  readonly format?: ChartFormat;
  readonly explosion?: number;
}

export interface ChartSeries extends ChartMarker {
  /** A text, or a formula with its leading "=". */
  readonly name?: string;
  readonly values: ChartData;
  readonly categories?: ChartData;
  readonly sizes?: ChartData;
  /** Where it differs from the chart's own. */
  readonly chartType?: ChartType;
  readonly axisGroup?: "Primary" | "Secondary";
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly smooth?: boolean;
  readonly invertIfNegative?: boolean;
  readonly varyByCategories?: boolean;
  readonly doughnutHoleSize?: number;
  readonly firstSliceAngle?: number;
  readonly explosion?: number;
  readonly bubbleScale?: number;
  readonly dataLabels?: ChartLabels;
  readonly format?: ChartFormat;
  /** Points that look different from their series, by their number from 0. */
  readonly points?: Readonly<Record<string, ChartPoint>>;
}

export type AxisName = "category" | "value" | "secondaryCategory" | "secondaryValue";

export interface Chart {
  readonly chartType: ChartType;
  readonly title?: ChartTitle;
  readonly legend?: ChartLegend;
  readonly axes?: Readonly<Partial<Record<AxisName, ChartAxis>>>;
  readonly series: readonly ChartSeries[];
  readonly plotVisibleOnly?: boolean;
  readonly displayBlanksAs?: "NotPlotted" | "Zero" | "Interpolated";
  readonly roundedCorners?: boolean;
  /** One of Excel's 48 numbered looks of old. */
  readonly style?: number;
  readonly format?: ChartFormat;
  readonly plotArea?: { readonly format?: ChartFormat };
}

/** What kinds of chart have in common, whatever they are called. */
export type ChartFamily =
  "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble" | "radar";

export function familyOf(type: ChartType): ChartFamily {
  if (type.startsWith("Column")) return "column";
  if (type.startsWith("Bar")) return "bar";
  if (type.startsWith("Line")) return "line";
  if (type.startsWith("Area")) return "area";
  if (type.startsWith("XY")) return "scatter";
  if (type.startsWith("Radar")) return "radar";
  return type === "Pie" ? "pie" : type === "Doughnut" ? "doughnut" : "bubble";
}

export type Stacking = "clustered" | "stacked" | "stacked100";

export function stackingOf(type: ChartType): Stacking {
  if (type.endsWith("Stacked100")) return "stacked100";
  return type.endsWith("Stacked") ? "stacked" : "clustered";
}

export const typeOf = (chart: Chart, series: ChartSeries): ChartType => series.chartType ?? chart.chartType;

/** Pies and rings have no axes. */
export const hasAxes = (type: ChartType): boolean => type !== "Pie" && type !== "Doughnut";

/** Whether points are marked, as their kind has it. */
export function hasMarkers(type: ChartType): boolean {
  return (
    type.startsWith("LineMarkers") ||
    type === "RadarMarkers" ||
    type === "XYScatter" ||
    type === "XYScatterLines" ||
    type === "XYScatterSmooth"
  );
}

/** What Excel gives new columns and bars: the gap between groups and the overlap within, in percent of a bar. */
export function usualSpacing(type: ChartType): Pick<ChartSeries, "gapWidth" | "overlap"> {
  const family = familyOf(type);
  if (family !== "column" && family !== "bar") return {};
  if (stackingOf(type) !== "clustered") return { gapWidth: 150, overlap: 100 };
  return family === "column" ? { gapWidth: 219, overlap: -27 } : { gapWidth: 182 };
}

/** Gives a function over every formula of a chart. */
export function mapChartFormulas(chart: Chart, map: (formula: string) => string): Chart {
  const text = (value: string | undefined): string | undefined =>
    value?.startsWith("=") ? map(value) : value;
  const data = (item: ChartData): ChartData =>
    item.formula === undefined ? item : { ...item, formula: map(item.formula) };
  const title = <T extends { readonly title?: ChartTitle }>(owner: T): T =>
    owner.title?.formula === undefined
      ? owner
      : { ...owner, title: { ...owner.title, formula: map(owner.title.formula) } };
  return {
    ...title(chart),
    ...(chart.axes && {
      axes: Object.fromEntries(Object.entries(chart.axes).map(([name, axis]) => [name, title(axis)])),
    }),
    series: chart.series.map((series) => ({
      ...series,
      ...(series.name !== undefined && { name: text(series.name) ?? "" }),
      values: data(series.values),
      ...(series.categories && { categories: data(series.categories) }),
      ...(series.sizes && { sizes: data(series.sizes) }),
    })),
  };
}
