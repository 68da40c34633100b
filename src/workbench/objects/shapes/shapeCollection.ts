import { freeDrawingName, nextDrawingNumber } from "../../model/drawings";
import type { Drawing } from "../../model/parts";
import { GEOMETRIES, type Geometry, type Shape } from "../../model/shapes";
import type { Sheet } from "../../model/sheet";
import { integer, number, oneOf, optional, text } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { changeSheet } from "../change";
import { found, sameName } from "../collection";
import { declareClass } from "../declare";
import { drawingId } from "../drawings";
import { anchorOf, type Frame } from "../frames";
import { handle, type HandleOf } from "../handles";
import { refuseProtected } from "../protected";
import { SHAPE_FILL, SHAPE_LINE } from "./looks";
import { shapesOn } from "./parts";

const shapeHandle = (sheet: Sheet, { number: own }: Drawing): HandleOf<"Shape"> =>
  handle("Shape", { sheet, number: own });

/** Where Excel puts a new shape, in points, and how large it makes it. */
const USUAL: Frame = { left: 0, top: 0, width: 72, height: 72 };
const LINE = { color: SHAPE_LINE, weight: 1 } as const;

type Content = Pick<Drawing, "kind" | "shape" | "picture">;

function add(app: App, sheet: Sheet, word: string, frame: Frame, content: Content): HandleOf<"Shape"> {
  refuseProtected(sheet, "allowEditObjects");
  const drawing: Drawing = {
    number: nextDrawingNumber(sheet),
    name: freeDrawingName(sheet, word),
    ...anchorOf(sheet, frame),
    ...content,
  };
  changeSheet(app, sheet, "drawings", { drawings: [...sheet.drawings, drawing] });
  return shapeHandle(sheet, drawing);
}

/** Lines are kept as boxes and told by which corners they join. */
function addLine(app: App, sheet: Sheet, [x1, y1, x2, y2]: readonly number[]): HandleOf<"Shape"> {
  const [fromX = 0, fromY = 0, toX = 72, toY = 72] = [x1, y1, x2, y2];
  const flipped = {
    ...(toX < fromX && { horizontally: true }),
    ...(toY < fromY && { vertically: true }),
  };
  const shape: Shape = {
    type: "Line",
    line: { color: SHAPE_FILL, weight: 0.5 },
    ...(Object.keys(flipped).length > 0 && { flipped }),
  };
  const frame = {
    left: Math.min(fromX, toX),
    top: Math.min(fromY, toY),
    width: Math.abs(toX - fromX),
    height: Math.abs(toY - fromY),
  };
  if (frame.left < 0 || frame.top < 0) throw invalidArgument();
  return add(app, sheet, "Straight Connector", frame, { kind: "shape", shape });
}

/** The first letters of PNG and JPEG in base 64. */
const PICTURES = [
  ["iVBORw0KGgo", "image/png"],
  ["/9j/", "image/jpeg"],
] as const;

function addImage(app: App, sheet: Sheet, base64: string): HandleOf<"Shape"> {
  const data = base64.replace(/^data:[^,]*,/, "");
  const type = PICTURES.find(([start]) => data.startsWith(start))?.[1];
  if (type === undefined) throw invalidArgument("A picture is a PNG or a JPEG in base 64.");
  return add(app, sheet, "Picture", USUAL, { kind: "image", picture: `data:${type};base64,${data}` });
}

const geometric = (geometry: Geometry): Shape => ({
  type: "GeometricShape",
  geometry,
  fill: { color: SHAPE_FILL },
  line: LINE,
  text: { text: "", font: { color: "#FFFFFF" }, horizontalAlignment: "Center", verticalAlignment: "Middle" },
});

const textBox = (content: string): Shape => ({
  type: "GeometricShape",
  geometry: "Rectangle",
  isTextBox: true,
  fill: { color: "#FFFFFF" },
  line: { color: "#BCBCBC", weight: 0.75 },
  text: { text: content },
});

function find(sheet: Sheet, key: string): HandleOf<"Shape"> | null {
  const shapes = shapesOn(sheet);
  const drawing =
    shapes.find(({ number: own }) => drawingId(sheet, own) === key) ??
    shapes.find(({ name }) => sameName(name, key));
  return drawing ? shapeHandle(sheet, drawing) : null;
}

const edge = optional(number, undefined);

export const shapeCollection = declareClass("ShapeCollection", {
  items: ({ sheet }) => shapesOn(sheet).map((drawing) => shapeHandle(sheet, drawing)),
  methods: {
    addGeometricShape: method(
      "1.9",
      [oneOf(...(Object.keys(GEOMETRIES) as Geometry[]))],
      ({ sheet }, [geometry], app) =>
        add(app, sheet, geometry, USUAL, { kind: "shape", shape: geometric(geometry) }),
    ),
    addTextBox: method("1.9", [optional(text, "")], ({ sheet }, [content], app) =>
      add(app, sheet, "TextBox", { ...USUAL, height: 24 }, { kind: "shape", shape: textBox(content) }),
    ),
    addLine: method(
      "1.9",
      [edge, edge, edge, edge, optional(oneOf("Straight"), "Straight")],
      ({ sheet }, [x1, y1, x2, y2], app) => addLine(app, sheet, [x1 ?? 0, y1 ?? 0, x2 ?? 72, y2 ?? 72]),
    ),
    addImage: method("1.9", [text], ({ sheet }, [base64], app) => addImage(app, sheet, base64)),
    getCount: method("1.9", [], ({ sheet }) => shapesOn(sheet).length),
    getItem: method("1.9", [text], ({ sheet }, [key]) => found(find(sheet, key))),
    getItemOrNullObject: method("1.14", [text], ({ sheet }, [key]) => find(sheet, key)),
    getItemAt: method("1.9", [integer], ({ sheet }, [index]) =>
      shapeHandle(sheet, found(shapesOn(sheet)[index])),
    ),
    _GetItem: method("internal", [text], ({ sheet }, [key]) => found(find(sheet, key))),
  },
});
