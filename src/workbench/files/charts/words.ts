import type { ChartAxis, ChartLabels, ChartLegend, LineStyle, MarkerStyle } from "../../model/charts/chart";

/** One word of the file format for each of Excel's, and back. */
interface Words<T extends string> {
  toFile(word: T): string;
  fromFile(written: string | undefined): T | undefined;
}

function words<T extends string>(pairs: Readonly<Record<T, string>>): Words<T> {
  const back = new Map(Object.entries<string>(pairs).map(([word, written]) => [written, word as T]));
  return { toFile: (word) => pairs[word], fromFile: (written) => back.get(written ?? "") };
}

export const dashes = words<Exclude<LineStyle, "Automatic" | "None">>({
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
});

export const markers = words<MarkerStyle>({
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
});

export const legendPlaces = words<NonNullable<ChartLegend["position"]>>({
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
});

export const labelPlaces = words<Exclude<NonNullable<ChartLabels["position"]>, "None">>({
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
});

export const tickMarks = words<NonNullable<ChartAxis["majorTickMark"]>>({
  None: "none",
  Cross: "cross",
  Inside: "in",
  Outside: "out",
});

export const tickLabels = words<NonNullable<ChartAxis["tickLabelPosition"]>>({
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
});

export const blanks = words<"NotPlotted" | "Zero" | "Interpolated">({
  NotPlotted: "gap",
  Zero: "zero",
  Interpolated: "span",
});
