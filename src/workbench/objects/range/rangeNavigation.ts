import { MAX_COLUMNS, MAX_ROWS, boundingArea, intersect } from "../../model/geometry";
import type { Method } from "../../protocol/declaration";
import { boolean, integer, optional } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import { found } from "../collection";
import type { App } from "../app";
import { areasOn, handle, rangeOn, type HandleOf } from "../handles";
import { sameSheet, theArea } from "../places";
import {
  columnsBeside,
  intersection,
  otherArea,
  otherRange,
  parentRange,
  rowsBeside,
  shifted,
  spillRange,
  used,
  usedOrFirst,
} from "./rangePlaces";
import { surroundingRegion } from "./surroundings";

type RangeMethods = Record<string, Method<HandleOf<"Range">, App>>;

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
    found(intersection(app, place, other)),
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
  getSpillingToRange: method("1.12", [], ({ place }, _none, app) => found(spillRange(app, place))),
  getSpillingToRangeOrNullObject: method("1.12", [], ({ place }, _none, app) => spillRange(app, place)),
  getSpillParent: method("1.12", [], ({ place }, _none, app) => found(parentRange(app, place))),
  getSpillParentOrNullObject: method("1.12", [], ({ place }, _none, app) => parentRange(app, place)),
  getTables: method("1.9", [optional(boolean, false)], ({ place }) =>
    handle("TableScopedCollection", { place }),
  ),
};
