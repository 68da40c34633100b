import { DASH_STYLES, type Shape, type ShapeFill, type ShapeLine, type ShapeText } from "../../model/shapes";
import { boolean, number, oneOf, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { ApiSet, Parameter } from "../../protocol/declaration";
import type { App } from "../app";
import { color } from "../colors";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";
import { changeShape, shapeOf, type ShapePlace } from "./parts";

const share: Parameter<number> = (value) => {
  const part = number(value);
  if (part < 0 || part > 1) throw invalidArgument();
  return part;
};

/** The blue of Office's theme, in which new shapes are drawn. */
export const SHAPE_FILL = "#4472C4";
export const SHAPE_LINE = "#2F528F";

const setFill = (app: App, place: ShapePlace, fill: ShapeFill): void =>
  changeShape(app, place, (shape) => ({ ...shape, fill }));

export const shapeFill = declareClass("ShapeFill", {
  scalars: {
    type: read("1.9", (place) => (shapeOf(place).fill?.none ? "NoFill" : "Solid")),
    foregroundColor: write(
      "1.9",
      color,
      (place) => shapeOf(place).fill?.color ?? "",
      (place, value, app) => setFill(app, place, { color: value }),
    ),
    transparency: write(
      "1.9",
      share,
      (place) => shapeOf(place).fill?.transparency ?? 0,
      (place, transparency, app) => setFill(app, place, { ...shapeOf(place).fill, transparency }),
    ),
  },
  methods: {
    clear: method("1.9", [], (place, _none, app) => setFill(app, place, { none: true })),
    setSolidColor: method("1.9", [color], (place, [value], app) => setFill(app, place, { color: value })),
  },
});

/** A line that is given a look is there. */
const setLine = (app: App, place: ShapePlace, patch: ShapeLine): void =>
  changeShape(app, place, (shape) => {
    const { none: _none, ...line } = shape.line ?? {};
    return { ...shape, line: { ...line, ...patch } };
  });

export const shapeLineFormat = declareClass("ShapeLineFormat", {
  scalars: {
    visible: write(
      "1.9",
      boolean,
      (place) => !shapeOf(place).line?.none,
      (place, visible, app) => setLine(app, place, visible ? {} : { none: true }),
    ),
    color: write(
      "1.9",
      color,
      (place) => shapeOf(place).line?.color ?? "",
      (place, value, app) => setLine(app, place, { color: value }),
    ),
    weight: write(
      "1.9",
      number,
      (place) => shapeOf(place).line?.weight ?? 1,
      (place, weight, app) => setLine(app, place, { weight }),
    ),
    dashStyle: write(
      "1.9",
      oneOf(...(Object.keys(DASH_STYLES) as (keyof typeof DASH_STYLES)[])),
      (place) => shapeOf(place).line?.dashStyle ?? "Solid",
      (place, dashStyle, app) => setLine(app, place, { dashStyle }),
    ),
    transparency: write(
      "1.9",
      share,
      (place) => shapeOf(place).line?.transparency ?? 0,
      (place, transparency, app) => setLine(app, place, { transparency }),
    ),
  },
});

const setText = (app: App, place: ShapePlace, patch: Partial<ShapeText>): void =>
  changeShape(app, place, (shape: Shape) => ({ ...shape, text: { text: "", ...shape.text, ...patch } }));

export const textFrame = declareClass("TextFrame", {
  scalars: {
    hasText: read("1.9", (place) => (shapeOf(place).text?.text ?? "") !== ""),
    horizontalAlignment: write(
      "1.9",
      oneOf("Left", "Center", "Right"),
      (place) => shapeOf(place).text?.horizontalAlignment ?? "Left",
      (place, horizontalAlignment, app) => setText(app, place, { horizontalAlignment }),
    ),
    verticalAlignment: write(
      "1.9",
      oneOf("Top", "Middle", "Bottom"),
      (place) => shapeOf(place).text?.verticalAlignment ?? "Top",
      (place, verticalAlignment, app) => setText(app, place, { verticalAlignment }),
    ),
  },
  navigations: {
    textRange: follow("1.9", ({ sheet, number: own }) => handle("TextRange", { sheet, number: own })),
  },
  methods: {
    deleteText: method("1.9", [], (place, _none, app) => setText(app, place, { text: "" })),
  },
});

export const textRange = declareClass("TextRange", {
  scalars: {
    text: write(
      "1.9",
      text,
      (place) => shapeOf(place).text?.text ?? "",
      (place, value, app) => setText(app, place, { text: value.replaceAll("\r\n", "\n") }),
    ),
  },
  navigations: {
    font: follow("1.9", ({ sheet, number: own }) => handle("ShapeFont", { sheet, number: own })),
  },
});

const font = <T>(name: string, parameter: Parameter<T>, usual: T, set: ApiSet = "1.9") =>
  write(
    set,
    parameter,
    (place: HandleOf<"ShapeFont">) =>
      (shapeOf(place).text?.font as Readonly<Record<string, unknown>> | undefined)?.[name] ?? usual,
    (place, value, app: App) =>
      setText(app, place, { font: { ...shapeOf(place).text?.font, [name]: value } }),
  );

export const shapeFont = declareClass("ShapeFont", {
  scalars: {
    name: font("name", text, "Calibri"),
    size: font("size", number, 11),
    color: font("color", color, "#000000"),
    bold: font("bold", boolean, false),
    italic: font("italic", boolean, false),
    underline: font<"None" | "Single">("underline", oneOf("None", "Single"), "None"),
  },
});
