import { columnsIn, type Area } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { sortRows, type SortKey } from "../model/sorting";
import { invalidArgument } from "../protocol/problem";
import { boolean, integer, listOf, oneOf, optional, record } from "../protocol/parameters";
import { method } from "../protocol/members";
import type { App } from "./app";
import { declareClass } from "./declare";
import { theArea } from "./places";
import { refuseLockedCells } from "./protected";

/** Fields as Office.js gives them: `{ key: 2, ascending: false }`. Colours and icons are not sorted by here. */
export function readSortKeys(
  fields: readonly Readonly<Record<string, unknown>>[],
  area: Area,
): readonly SortKey[] {
  return fields.map((field) => {
    const column = integer(field.key);
    if (column < 0 || column >= columnsIn(area)) throw invalidArgument();
    if (field.sortOn !== undefined && field.sortOn !== "Value") {
      throw invalidArgument("Only values can be sorted by.");
    }
    return { column, ascending: optional(boolean, true)(field.ascending) };
  });
}

export function sortArea(app: App, sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  if (area.bottom <= area.top) return;
  app.settle();
  refuseLockedCells(app, { sheet, areas: [area] });
  sortRows(app.workbook, sheet, area, keys);
}

/** Chinese texts go by sound or by strokes; only the sound is known here. */
export const sortMethod = optional(oneOf("PinYin", "StrokeCount"), "PinYin");

export const rangeSort = declareClass("RangeSort", {
  methods: {
    apply: method(
      "1.2",
      [
        listOf(record),
        optional(boolean, false),
        optional(boolean, false),
        optional(oneOf("Rows", "Columns"), "Rows"),
        sortMethod,
      ],
      ({ place }, [fields, matchCase, hasHeaders, orientation, order], app) => {
        if (matchCase || orientation === "Columns" || order === "StrokeCount") {
          throw invalidArgument("Only rows can be sorted, by value, with capital letters alike.");
        }
        const area = theArea(place);
        const keys = readSortKeys(fields, area);
        sortArea(app, place.sheet, hasHeaders ? { ...area, top: area.top + 1 } : area, keys);
      },
    ),
  },
});
