import { GEOMETRIES, type Geometry } from "../../model/shapes";
import { number, oneOf, optional, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import { invalidArgument, invalidOperation } from "../../protocol/problem";
import type { App } from "../app";
import { changeDrawing, drawingOf } from "../charts/parts";
import { changeSheet } from "../change";
import { sameName } from "../collection";
import { declareClass } from "../declare";
import { drawingId, positionMembers } from "../drawings";
import { anchorOf, frameOf, type Frame } from "../frames";
import { handle, type HandleOf } from "../handles";
import { refuseProtected } from "../protected";
import { changeShape, shapeOf } from "./parts";

type ShapeHandle = HandleOf<"Shape">;

function rename(app: App, item: ShapeHandle, name: string): void {
  const isTaken = item.sheet.drawings.some(
    (other) => other.number !== item.number && sameName(other.name, name),
  );
  if (name === "" || isTaken) throw invalidArgument();
  changeDrawing(app, item, { name });
}

const moveBy = (app: App, item: ShapeHandle, change: (frame: Frame) => Partial<Frame>): void => {
  const frame = frameOf(item.sheet, drawingOf(item));
  const moved = { ...frame, ...change(frame) };
  if (moved.width < 0 || moved.height < 0) throw invalidArgument();
  changeDrawing(app, item, anchorOf(item.sheet, moved));
};

const typeOf = (item: ShapeHandle): "Image" | "Line" | "GeometricShape" =>
  drawingOf(item).kind === "image" ? "Image" : shapeOf(item).type;

/** Front is the end of the list: what comes later lies above. */
function reorder(
  app: App,
  item: ShapeHandle,
  where: "BringToFront" | "BringForward" | "SendToBack" | "SendBackward",
) {
  const { drawings } = item.sheet;
  const own = drawingOf(item);
  const at = drawings.indexOf(own);
  const to = { BringToFront: drawings.length - 1, BringForward: at + 1, SendToBack: 0, SendBackward: at - 1 }[
    where
  ];
  const others = drawings.filter((drawing) => drawing !== own);
  const place = Math.min(Math.max(0, to), others.length);
  changeSheet(app, item.sheet, "drawings", {
    drawings: [...others.slice(0, place), own, ...others.slice(place)],
  });
}

const turn = (degrees: number): number | undefined => {
  const angle = ((degrees % 360) + 360) % 360;
  return angle === 0 ? undefined : angle;
};

/** A part of this shape that is an object of its own. */
const part = <K extends "ShapeFill" | "ShapeLineFormat" | "TextFrame">(type: K) =>
  follow<ShapeHandle, App>("1.9", (item) => {
    shapeOf(item);
    return handle(type, { sheet: item.sheet, number: item.number });
  });

const kind = <K extends "Line" | "GeometricShape" | "Image">(type: K) =>
  follow<ShapeHandle, App>("1.9", (item) => {
    if (typeOf(item) !== type) throw invalidOperation(`The shape is no ${type}.`);
    return handle(type, { sheet: item.sheet, number: item.number });
  });

export const shape = declareClass("Shape", {
  identity: ({ sheet, number: own }) => ({ Id: drawingId(sheet, own) }),
  scalars: {
    id: read("1.9", ({ sheet, number: own }) => drawingId(sheet, own)),
    name: write(
      "1.9",
      text,
      (item) => drawingOf(item).name,
      (item, name, app) => rename(app, item, name),
    ),
    ...positionMembers("1.9"),
    type: read("1.9", typeOf),
    altTextDescription: write(
      "1.9",
      text,
      (item) => drawingOf(item).altText ?? "",
      (item, altText, app) => changeDrawing(app, item, { altText: altText === "" ? undefined : altText }),
    ),
    geometricShapeType: write(
      "1.9",
      oneOf(...(Object.keys(GEOMETRIES) as Geometry[])),
      (item) => (typeOf(item) === "GeometricShape" ? (shapeOf(item).geometry ?? null) : null),
      (item, geometry, app) => changeShape(app, item, (old) => ({ ...old, geometry })),
    ),
    rotation: write(
      "1.9",
      number,
      (item) => drawingOf(item).shape?.rotation ?? 0,
      (item, degrees, app) =>
        changeShape(app, item, ({ rotation: _old, ...old }) => {
          const rotation = turn(degrees);
          return rotation === undefined ? old : { ...old, rotation };
        }),
    ),
    placement: write(
      "1.10",
      oneOf("TwoCell", "OneCell", "Absolute"),
      (item) => drawingOf(item).placement ?? "TwoCell",
      (item, placement, app) =>
        changeDrawing(app, item, { placement: placement === "TwoCell" ? undefined : placement }),
    ),
    visible: read("1.9", () => true),
    level: read("1.9", () => 0),
    lockAspectRatio: read("1.9", () => false),
  },
  navigations: {
    fill: part("ShapeFill"),
    lineFormat: part("ShapeLineFormat"),
    textFrame: part("TextFrame"),
    line: kind("Line"),
    geometricShape: kind("GeometricShape"),
    image: kind("Image"),
  },
  methods: {
    delete: method("1.9", [], (item, _none, app) => {
      refuseProtected(item.sheet, "allowEditObjects");
      const gone = drawingOf(item);
      const drawings = item.sheet.drawings.filter((drawing) => drawing !== gone);
      changeSheet(app, item.sheet, "drawings", { drawings });
    }),
    incrementLeft: method("1.9", [number], (item, [by], app) =>
      moveBy(app, item, ({ left }) => ({ left: Math.max(0, left + by) })),
    ),
    incrementTop: method("1.9", [number], (item, [by], app) =>
      moveBy(app, item, ({ top }) => ({ top: Math.max(0, top + by) })),
    ),
    incrementRotation: method("1.9", [number], (item, [by], app) =>
      changeShape(app, item, ({ rotation: old = 0, ...rest }) => {
        const rotation = turn(old + by);
        return rotation === undefined ? rest : { ...rest, rotation };
      }),
    ),
    scaleWidth: method("1.9", [number, oneOf("CurrentSize"), optional(text, "")], (item, [factor], app) =>
      moveBy(app, item, ({ width }) => ({ width: width * factor })),
    ),
    scaleHeight: method("1.9", [number, oneOf("CurrentSize"), optional(text, "")], (item, [factor], app) =>
      moveBy(app, item, ({ height }) => ({ height: height * factor })),
    ),
    setZOrder: method(
      "1.9",
      [oneOf("BringToFront", "BringForward", "SendToBack", "SendBackward")],
      (item, [where], app) => reorder(app, item, where),
    ),
  },
});

const whole = <K extends "Line" | "GeometricShape" | "Image">() => ({
  id: read("1.9", ({ sheet, number: own }: HandleOf<K> & { sheet: ShapeHandle["sheet"]; number: number }) =>
    drawingId(sheet, own),
  ),
});

const owner = follow("1.9", ({ sheet, number: own }: { type: string } & Omit<ShapeHandle, "type">) =>
  handle("Shape", { sheet, number: own }),
);

export const geometricShape = declareClass("GeometricShape", {
  identity: ({ sheet, number: own }) => ({ Id: drawingId(sheet, own) }),
  scalars: whole<"GeometricShape">(),
  navigations: { shape: owner },
});

export const shapeLine = declareClass("Line", {
  identity: ({ sheet, number: own }) => ({ Id: drawingId(sheet, own) }),
  scalars: whole<"Line">(),
  navigations: { shape: owner },
});

export const shapeImage = declareClass("Image", {
  identity: ({ sheet, number: own }) => ({ Id: drawingId(sheet, own) }),
  scalars: whole<"Image">(),
  navigations: { shape: owner },
});
