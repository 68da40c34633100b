import { intersect, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { either, handleOf, text } from "../../protocol/parameters";
import type { App } from "../app";
import { rangeOn, type HandleOf, type Place } from "../handles";
import { findRange, onSheet, sameSheet, theArea } from "../places";
import { spillArea, spillParent } from "./spills";
import { usedWithin } from "./used";

/** Another range, or an address on the same sheet. */
export const otherRange = either(handleOf<HandleOf<"Range">>("Range"), text);

export function otherArea(
  app: App,
  place: Place,
  other: HandleOf<"Range"> | string,
): { sheet: Sheet; area: Area } {
  if (typeof other === "string") return findRange(app, place.sheet, other);
  return { sheet: other.place.sheet, area: theArea(other.place) };
}

export const shifted = (area: Area, down: number, right: number): Area => ({
  top: area.top + down,
  bottom: area.bottom + down,
  left: area.left + right,
  right: area.right + right,
});

export function intersection(
  app: App,
  place: Place,
  other: HandleOf<"Range"> | string,
): HandleOf<"Range"> | null {
  const { sheet, area } = otherArea(app, place, other);
  const cut = sheet === place.sheet ? intersect(theArea(place), area) : undefined;
  return cut ? rangeOn(sheet, cut) : null;
}

export function used(app: App, place: Place, valuesOnly: boolean): HandleOf<"Range"> | null {
  if (valuesOnly) app.settle();
  const area = usedWithin(place.sheet, theArea(place), valuesOnly);
  return area ? rangeOn(place.sheet, area) : null;
}

/** An empty range's used range is its first cell. */
export const usedOrFirst = (app: App, place: Place, valuesOnly: boolean): HandleOf<"Range"> => {
  const { top, left } = theArea(place);
  return used(app, place, valuesOnly) ?? rangeOn(place.sheet, { top, left, bottom: top, right: left });
};

/** Rows below (or above, when negative) the range; of its width. */
export function rowsBeside(place: Place, rows: number, below: boolean): HandleOf<"Range"> {
  const area = theArea(place);
  const after = rows > 0 === below;
  const size = Math.abs(rows);
  return sameSheet(
    place,
    after
      ? { ...area, top: area.bottom + 1, bottom: area.bottom + size }
      : { ...area, top: area.top - size, bottom: area.top - 1 },
  );
}

export function columnsBeside(place: Place, columns: number, after: boolean): HandleOf<"Range"> {
  const area = theArea(place);
  const right = columns > 0 === after;
  const size = Math.abs(columns);
  return sameSheet(
    place,
    right
      ? { ...area, left: area.right + 1, right: area.right + size }
      : { ...area, left: area.left - size, right: area.left - 1 },
  );
}

export const spillRange = (app: App, place: Place): HandleOf<"Range"> | null => {
  app.settle();
  const area = spillArea(place);
  return area ? rangeOn(place.sheet, area) : null;
};

export const parentRange = (app: App, place: Place): HandleOf<"Range"> | null => {
  app.settle();
  const area = spillParent(place);
  return area ? rangeOn(place.sheet, onSheet(area)) : null;
};
