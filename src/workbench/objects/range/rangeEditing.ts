import { fill } from "../../model/editing/filling";
import { moveCells } from "../../model/editing/moving";
import { covers, isWholeColumns, isWholeRows, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { copyCells } from "../../model/copying";
import { deleteCells, insertCells } from "../../model/structure";
import { clearCells, select, type ClearWhat } from "../../model/writing";
import { activateSheet } from "../../model/sheets";
import type { Method, Parameter } from "../../protocol/declaration";
import { invalidArgument, wrongSize } from "../../protocol/problem";
import { boolean, either, handleOf, integer, oneOf, optional, text } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import type { App } from "../app";
import { rangeOn, type HandleOf, type Place } from "../handles";
import { mergeCells, unmergeCells } from "./merging";
import { findRange, theArea } from "../places";
import { refuseLockedCells, refuseProtected, type Permission } from "../protected";

type RangeMethods = Record<string, Method<HandleOf<"Range">, App>>;

/** Whole rows always move down or up, whole columns right or left, whatever is asked for. */
function insert(app: App, { sheet, ...place }: Place, shift: "Down" | "Right"): HandleOf<"Range"> {
  const area = theArea({ sheet, ...place });
  refuseProtected(sheet, wholeLines(area, "allowInsertRows", "allowInsertColumns"));
  const down = isWholeRows(area) || (shift === "Down" && !isWholeColumns(area));
  insertCells(app.workbook, sheet, area, down ? "down" : "right");
  return rangeOn(sheet, area);
}

function remove(app: App, place: Place, shift: "Up" | "Left"): void {
  const area = theArea(place);
  refuseProtected(place.sheet, wholeLines(area, "allowDeleteRows", "allowDeleteColumns"));
  const up = isWholeRows(area) || (shift === "Up" && !isWholeColumns(area));
  deleteCells(app.workbook, place.sheet, area, up ? "up" : "left");
}

/** A protected sheet can let whole rows or columns come and go, but never single cells. */
function wholeLines(area: Area, rows: Permission, columns: Permission): Permission | undefined {
  if (isWholeRows(area)) return rows;
  return isWholeColumns(area) ? columns : undefined;
}

const CLEARED = {
  All: "All",
  Formats: "Formats",
  Contents: "Contents",
  Hyperlinks: "Hyperlinks",
  RemoveHyperlinks: "Hyperlinks",
} as const;

const clearWord = optional(oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"), "All");

/** What to clear, in the model's words. */
export const clearWhat: Parameter<ClearWhat> = (value) => CLEARED[clearWord(value)];

const source = either(handleOf<HandleOf<"Range">>("Range"), text);

function sourceOf(app: App, place: Place, from: HandleOf<"Range"> | string): { sheet: Sheet; area: Area } {
  return typeof from === "string"
    ? findRange(app, place.sheet, from)
    : { sheet: from.place.sheet, area: theArea(from.place) };
}

/** Methods that change cells. */
export const rangeEditing: RangeMethods = {
  insert: method("1.1", [oneOf("Down", "Right")], ({ place }, [shift], app) => insert(app, place, shift)),
  delete: method("1.1", [oneOf("Up", "Left")], ({ place }, [shift], app) => remove(app, place, shift)),
  clear: method("1.1", [clearWhat], ({ place }, [what], app) => {
    refuseLockedCells(app, place);
    clearCells(app.workbook, place.sheet, theArea(place), what);
  }),
  merge: method("1.2", [optional(boolean, false)], ({ place }, [across], app) =>
    mergeCells(app, place, across),
  ),
  unmerge: method("1.2", [], ({ place }, _none, app) => unmergeCells(app, place)),
  select: method("1.1", [], ({ place }, _none, app) => {
    activateSheet(app.workbook, place.sheet);
    select(app.workbook, place.sheet, place.areas);
  }),
  copyFrom: method(
    "1.9",
    [
      source,
      optional(oneOf("All", "Formulas", "Values", "Formats"), "All"),
      optional(boolean, false),
      optional(boolean, false),
    ],
    ({ place }, [from, what, skipBlanks, transpose], app) => {
      refuseLockedCells(app, place);
      app.settle();
      copyCells(
        app.workbook,
        sourceOf(app, place, from),
        { sheet: place.sheet, area: theArea(place) },
        what,
        {
          skipBlanks,
          transpose,
        },
      );
    },
  ),
  moveTo: method("1.11", [source], ({ place }, [to], app) => {
    const target = sourceOf(app, place, to);
    refuseLockedCells(app, place);
    moveCells(app.workbook, { sheet: place.sheet, area: theArea(place) }, target.sheet, target.area);
  }),
  autoFill: method(
    "1.1",
    [optional(source, undefined), optional(oneOf("FillDefault", "FillCopy", "FillSeries"), "FillDefault")],
    ({ place }, [to, how], app) => {
      const from = theArea(place);
      if (to === undefined) throw invalidArgument();
      const target = sourceOf(app, place, to);
      if (target.sheet !== place.sheet || !covers(target.area, from)) throw invalidArgument();
      app.settle();
      if (how === "FillCopy") copyCells(app.workbook, { sheet: place.sheet, area: from }, target);
      else fill(app.workbook, place.sheet, from, target.area);
    },
  ),
  calculate: method("1.6", [], (_range, _none, app) => app.calculate(false)),
  setDirty: method("1.9", [], (_range, _none, app) => app.calculate(false)),
  _KeepReference: method("internal", [], (range, _none, app) => void app.references.keep(range)),
  _ValidateArraySize: method("internal", [integer, integer], ({ place }, [rows, columns]) => {
    const { top, left, bottom, right } = theArea(place);
    if (bottom - top + 1 !== rows || right - left + 1 !== columns) {
      throw wrongSize();
    }
  }),
};
