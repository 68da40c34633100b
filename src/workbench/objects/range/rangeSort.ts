import { columnsIn, rowsIn, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { sortLines, type SortKey, type SortedLines } from "../../model/sorting";
import { invalidArgument } from "../../protocol/problem";
import { boolean, integer, listOf, oneOf, optional, record } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import type { App } from "../app";
import { declareClass } from "../declare";
import { theArea } from "../places";
import { refuseLockedCells } from "../protected";

/** Fields as Office.js gives them: `{ key: 2, ascending: false }`. Colours and icons are not sorted by here. */
export function readSortKeys(
  fields: readonly Readonly<Record<string, unknown>>[],
  area: Area,
  lines: SortedLines = "rows",
): readonly SortKey[] {
  const count = lines === "rows" ? columnsIn(area) : rowsIn(area);
  return fields.map((field) => {
    const column = integer(field.key);
    if (column < 0 || column >= count) throw invalidArgument();
    if (field.sortOn !== undefined && field.sortOn !== "Value") {
      throw invalidArgument("Only values can be sorted by.");
    }
    return { column, ascending: optional(boolean, true)(field.ascending) };
  });
}

export function sortArea(
  app: App,
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  lines: SortedLines = "rows",
): void {
  if (lines === "rows" ? area.bottom <= area.top : area.right <= area.left) return;
  app.settle();
  refuseLockedCells(app, { sheet, areas: [area] });
  sortLines(app.workbook, sheet, area, keys, lines);
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
        if (matchCase || order === "StrokeCount") {
          throw invalidArgument("Texts can only be sorted by sound, with capital letters alike.");
        }
        const area = theArea(place);
        const lines = orientation === "Rows" ? "rows" : "columns";
        const keys = readSortKeys(fields, area, lines);
        const first = hasHeaders ? 1 : 0;
        const body =
          lines === "rows" ? { ...area, top: area.top + first } : { ...area, left: area.left + first };
        sortArea(app, place.sheet, body, keys, lines);
      },
    ),
  },
});
