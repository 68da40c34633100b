import type { ChartFont } from "./charts/chart";

/** The shapes this model knows: Excel's words, with the file format's names for them. */
export const GEOMETRIES = {
  Rectangle: "rect",
  RoundRectangle: "roundRect",
  Ellipse: "ellipse",
  Triangle: "triangle",
  RightTriangle: "rtTriangle",
  Diamond: "diamond",
  Parallelogram: "parallelogram",
  Trapezoid: "trapezoid",
  Pentagon: "pentagon",
  Hexagon: "hexagon",
  Octagon: "octagon",
  Star5: "star5",
  RightArrow: "rightArrow",
  LeftArrow: "leftArrow",
  UpArrow: "upArrow",
  DownArrow: "downArrow",
  Chevron: "chevron",
  HomePlate: "homePlate",
  MathPlus: "mathPlus",
  FlowChartProcess: "flowChartProcess",
  FlowChartDecision: "flowChartDecision",
} as const;
export type Geometry = keyof typeof GEOMETRIES;

export const DASH_STYLES = {
  Solid: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  LongDash: "lgDash",
  LongDashDot: "lgDashDot",
  LongDashDotDot: "lgDashDotDot",
  SquareDot: "sysDash",
  RoundDot: "sysDot",
} as const;

export interface ShapeLine {
  readonly color?: string;
  /** In points. */
  readonly weight?: number;
  readonly dashStyle?: keyof typeof DASH_STYLES;
  readonly none?: boolean;
  /** 0 is opaque, 1 not to be seen. */
  readonly transparency?: number;
}

export interface ShapeFill {
  readonly color?: string;
  readonly none?: boolean;
  readonly transparency?: number;
}

export interface ShapeText {
  readonly text: string;
  readonly font?: ChartFont;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Middle" | "Bottom";
}

/** What a drawing of the kind "shape" is. */
export interface Shape {
  readonly type: "GeometricShape" | "Line";
  readonly geometry?: Geometry;
  readonly isTextBox?: boolean;
  readonly fill?: ShapeFill;
  readonly line?: ShapeLine;
  readonly text?: ShapeText;
  /** In degrees, clockwise. */
  readonly rotation?: number;
  /** A line from the lower left to the upper right, or from right to left. */
  readonly flipped?: { readonly horizontally?: boolean; readonly vertically?: boolean };
}
