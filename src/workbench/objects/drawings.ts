import type { Sheet } from "../model/sheet";
import type { ApiSet, Scalar } from "../protocol/declaration";
import { write } from "../protocol/members";
import { number } from "../protocol/parameters";
import { invalidArgument } from "../protocol/problem";
import type { App } from "./app";
import { changeDrawing, drawingOf } from "./charts/parts";
import { anchorOf, frameOf, type Frame } from "./frames";

/** Excel's ids of drawings begin with that of their sheet. */
export const drawingId = (sheet: Sheet, number: number): string => {
  const [, , sheetNumber = "0000"] = sheet.id.split("-");
  return `{${number.toString(16).padStart(8, "0").toUpperCase()}-0008-0000-${sheetNumber}-000000000000}`;
};

interface OnDrawing {
  readonly type: string;
  readonly sheet: Sheet;
  readonly number: number;
}

/** The longest side Excel gives a drawing, in points. */
const LONGEST = 169_056;

function edge(set: ApiSet, name: keyof Frame): Scalar<OnDrawing, App> {
  return write(
    set,
    number,
    (item) => frameOf(item.sheet, drawingOf(item))[name],
    (item, value, app) => {
      if (value < 0 || value > LONGEST) throw invalidArgument();
      const frame = { ...frameOf(item.sheet, drawingOf(item)), [name]: value };
      changeDrawing(app, item, anchorOf(item.sheet, frame));
    },
  );
}

/** Where a drawing lies and how large it is, in points. */
export const positionMembers = (set: ApiSet) => ({
  left: edge(set, "left"),
  top: edge(set, "top"),
  width: edge(set, "width"),
  height: edge(set, "height"),
});
