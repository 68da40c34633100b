import { MAX_COLUMNS, MAX_ROWS, boundingArea, intersect, type Area } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import type { Method } from "../protocol/declaration";
import { itemNotFound } from "../protocol/problem";
import { boolean, either, handleOf, integer, optional, text } from "../protocol/parameters";
import { method } from "../protocol/members";
import type { App } from "./app";
import { areasOn, handle, rangeOn, type HandleOf, type Place } from "./handles";
import { findRange, onSheet, sameSheet, theArea } from "./places";
import { spillArea, spillParent } from "./spills";
import { surroundingRegion } from "./surroundings";
import { usedWithin } from "./used";

type RangeMethods = Record<string, Method<HandleOf<"Range">, App>>;

/** Another range, or an address on the same sheet. */
const otherRange = either(handleOf<HandleOf<"Range">>("Range"), text);

function otherArea(app: App, place: Place, other: HandleOf<"Range"> | string): { sheet: Sheet; area: Area } {
  if (typeof other === "string") return findRange(app, place.sheet, other);
  return { sheet: other.place.sheet, area: theArea(other.place) };
}

const shifted = (area: Area, down: number, right: number): Area => ({
  top: area.top + down,
  bottom: area.bottom + down,
  left: area.left + right,
  right: area.right + right,
});

const orThrow = (range: HandleOf<"Range"> | null): HandleOf<"Range"> => {
  if (!range) throw itemNotFound();
  return range;
};

function intersection(app: App, place: Place, other: HandleOf<"Range"> | string): HandleOf<"Range"> | null {
  const { sheet, area } = otherArea(app, place, other);
  const cut = sheet === place.sheet ? intersect(theArea(place), area) : undefined;
  return cut ? rangeOn(sheet, cut) : null;
}

function used(app: App, place: Place, valuesOnly: boolean): HandleOf<"Range"> | null {
  if (valuesOnly) app.settle();
  const area = usedWithin(place.sheet, theArea(place), valuesOnly);
  return area ? rangeOn(place.sheet, area) : null;
}

/** An empty range's used range is its first cell. */
const usedOrFirst = (app: App, place: Place, valuesOnly: boolean): HandleOf<"Range"> => {
  const { top, left } = theArea(place);
  return used(app, place, valuesOnly) ?? rangeOn(place.sheet, { top, left, bottom: top, right: left });
};

/** Rows below (or above, when negative) the range; of its width. */
function rowsBeside(place: Place, rows: number, below: boolean): HandleOf<"Range"> {
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

function columnsBeside(place: Place, columns: number, after: boolean): HandleOf<"Range"> {
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

/** Methods that answer another range. */
export const rangeNavigation: RangeMethods = {
  getCell: method("1.1", [integer, integer], ({ place }, [row, column]) => {
    const { top, left } = theArea(place);
    const at = { row: top + row, column: left + column };
    return sameSheet(place, { top: at.row, bottom: at.row, left: at.column, right: at.column });
  }),
  getRow: method("1.1", [integer], ({ place }, [row]) => {
    const { top, ...area } = theArea(place);
    return sameSheet(place, { ...area, top: top + row, bottom: top + row });
  }),
  getColumn: method("1.1", [integer], ({ place }, [column]) => {
    const { left, ...area } = theArea(place);
    return sameSheet(place, { ...area, left: left + column, right: left + column });
  }),
  getOffsetRange: method("1.1", [integer, integer], ({ place }, [down, right]) =>
    sameSheet(place, shifted(theArea(place), down, right)),
  ),
  getResizedRange: method("1.2", [integer, integer], ({ place }, [rows, columns]) => {
    const { bottom, right, ...corner } = theArea(place);
    return sameSheet(place, { ...corner, bottom: bottom + rows, right: right + columns });
  }),
  getAbsoluteResizedRange: method("1.7", [integer, integer], ({ place }, [rows, columns]) => {
    const { top, left } = theArea(place);
    return sameSheet(place, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }),
  getEntireRow: method("1.1", [], ({ place }) =>
    rangeOn(place.sheet, { ...theArea(place), left: 0, right: MAX_COLUMNS - 1 }),
  ),
  getEntireColumn: method("1.1", [], ({ place }) =>
    rangeOn(place.sheet, { ...theArea(place), top: 0, bottom: MAX_ROWS - 1 }),
  ),
  getIntersection: method("1.1", [otherRange], ({ place }, [other], app) =>
    orThrow(intersection(app, place, other)),
  ),
  getIntersectionOrNullObject: method("1.4", [otherRange], ({ place }, [other], app) =>
    intersection(app, place, other),
  ),
  getBoundingRect: method("1.1", [otherRange], ({ place }, [other], app) => {
    const { area } = otherArea(app, place, other);
    const own = theArea(place);
    return rangeOn(place.sheet, boundingArea([own, area]) ?? own);
  }),
  getUsedRange: method("1.1", [optional(boolean, false)], ({ place }, [valuesOnly], app) =>
    usedOrFirst(app, place, valuesOnly),
  ),
  getUsedRangeOrNullObject: method("1.4", [optional(boolean, false)], ({ place }, [valuesOnly], app) =>
    used(app, place, valuesOnly),
  ),
  getLastCell: method("1.1", [], ({ place }) => {
    const { bottom, right } = theArea(place);
    return rangeOn(place.sheet, { top: bottom, left: right, bottom, right });
  }),
  getLastRow: method("1.1", [], ({ place }) => {
    const area = theArea(place);
    return rangeOn(place.sheet, { ...area, top: area.bottom });
  }),
  getLastColumn: method("1.1", [], ({ place }) => {
    const area = theArea(place);
    return rangeOn(place.sheet, { ...area, left: area.right });
  }),
  getRowsBelow: method("1.2", [optional(integer, 1)], ({ place }, [rows]) => rowsBeside(place, rows, true)),
  getRowsAbove: method("1.2", [optional(integer, 1)], ({ place }, [rows]) => rowsBeside(place, rows, false)),
  getColumnsAfter: method("1.2", [optional(integer, 1)], ({ place }, [count]) =>
    columnsBeside(place, count, true),
  ),
  getColumnsBefore: method("1.2", [optional(integer, 1)], ({ place }, [count]) =>
    columnsBeside(place, count, false),
  ),
  getSurroundingRegion: method("1.7", [], ({ place }, _none, app) => {
    app.settle();
    return rangeOn(place.sheet, surroundingRegion(place.sheet, theArea(place)));
  }),
  getMergedAreasOrNullObject: method("1.13", [], ({ place }) => {
    const area = theArea(place);
    const merged = place.sheet.merges.filter((merge) => intersect(merge, area));
    return merged.length > 0 ? areasOn(place.sheet, merged) : null;
  }),
  getSpillingToRange: method("1.12", [], ({ place }, _none, app) => orThrow(spillRange(app, place))),
  getSpillingToRangeOrNullObject: method("1.12", [], ({ place }, _none, app) => spillRange(app, place)),
  getSpillParent: method("1.12", [], ({ place }, _none, app) => orThrow(parentRange(app, place))),
  getSpillParentOrNullObject: method("1.12", [], ({ place }, _none, app) => parentRange(app, place)),
  getTables: method("1.9", [optional(boolean, false)], ({ place }) =>
    handle("TableScopedCollection", { place }),
  ),
};

const spillRange = (app: App, place: Place): HandleOf<"Range"> | null => {
  app.settle();
  const area = spillArea(place);
  return area ? rangeOn(place.sheet, area) : null;
};

const parentRange = (app: App, place: Place): HandleOf<"Range"> | null => {
  app.settle();
  const area = spillParent(place);
  return area ? rangeOn(place.sheet, onSheet(area)) : null;
};
