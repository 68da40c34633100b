import type { Drawing } from "../../model/parts";
import type { Shape } from "../../model/shapes";
import type { Sheet } from "../../model/sheet";
import { invalidOperation } from "../../protocol/problem";
import type { App } from "../app";
import { changeDrawing, drawingOf } from "../charts/parts";

export interface ShapePlace {
  readonly sheet: Sheet;
  readonly number: number;
}

/** Charts are no shapes to Office.js; pictures are. */
export const shapesOn = (sheet: Sheet): readonly Drawing[] =>
  sheet.drawings.filter(({ kind }) => kind !== "chart");

export function shapeOf(place: ShapePlace): Shape {
  const { shape } = drawingOf(place);
  if (!shape) throw invalidOperation("A picture has no such property.");
  return shape;
}

export function changeShape(app: App, place: ShapePlace, change: (shape: Shape) => Shape): void {
  changeDrawing(app, place, { shape: change(shapeOf(place)) });
}
