import { jump, type Way } from "../../model/editing/jumping";
import { boundingArea, contains, type Area } from "../../model/geometry";
import { invalidArgument } from "../../protocol/problem";
import type { Method } from "../../protocol/declaration";
import { oneOf, optional } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import type { App } from "../app";
import { rangeOn, type HandleOf, type Place } from "../handles";
import { theArea } from "../places";
import { otherArea, otherRange } from "./rangePlaces";

const WAYS: Readonly<Record<string, Way>> = { Left: "left", Right: "right", Up: "up", Down: "down" };

/** Where Ctrl and an arrow key lead from the active cell of a range. */
function target(app: App, place: Place, way: string, from: HandleOf<"Range"> | string | undefined): Area {
  app.settle();
  const area = theArea(place);
  const { top, left } = from === undefined ? area : otherArea(app, place, from).area;
  if (!contains(area, top, left)) throw invalidArgument();
  const { row, column } = jump(place.sheet, { row: top, column: left }, WAYS[way] ?? "down");
  return { top: row, bottom: row, left: column, right: column };
}

const direction = oneOf("Left", "Right", "Up", "Down");
const activeCell = optional(otherRange, undefined);

export const rangeEdges: Record<string, Method<HandleOf<"Range">, App>> = {
  getRangeEdge: method("1.13", [direction, activeCell], ({ place }, [way, from], app) =>
    rangeOn(place.sheet, target(app, place, way, from)),
  ),
  getExtendedRange: method("1.13", [direction, activeCell], ({ place }, [way, from], app) => {
    const area = theArea(place);
    const { top, bottom, left, right } = boundingArea([area, target(app, place, way, from)]) ?? area;
    const across = way === "Left" || way === "Right";
    return rangeOn(place.sheet, across ? { ...area, left, right } : { ...area, top, bottom });
  }),
};
