import { columnsIn, rowsIn, type Area } from "../../model/geometry";
import { plainValue } from "../../model/writing";
import { boolean, integer, listOf, optional } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { Method } from "../../protocol/declaration";
import type { CellEntry } from "../../model/workbook";
import type { App } from "../app";
import { declareClass } from "../declare";
import { handle, type HandleOf, type Place } from "../handles";
import { theArea } from "../places";
import { refuseLockedCells } from "../protected";

/** The rows that stay: the first of those equal in the columns asked about; capital letters are alike. */
function keptRows({ sheet }: Place, area: Area, columns: readonly number[]): number[] {
  const seen = new Set<string>();
  return Array.from({ length: rowsIn(area) }, (_, index) => area.top + index).filter((row) => {
    const values = columns.map((column) => {
      const value = plainValue(sheet.valueAt(row, area.left + column));
      return typeof value === "string" ? value.toLowerCase() : value;
    });
    const key = JSON.stringify(values);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** What is left moves up inside the range; cells below it stay where they are. */
function removeDuplicates(
  app: App,
  place: Place,
  columns: readonly number[],
  hasHeader: boolean,
): HandleOf<"RemoveDuplicatesResult"> {
  const whole = theArea(place);
  const { sheet } = place;
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= columnsIn(whole)))
    throw invalidArgument();
  refuseLockedCells(app, place);
  app.settle();
  const area = hasHeader ? { ...whole, top: whole.top + 1 } : whole;
  const kept = keptRows(place, area, columns);
  const entries: CellEntry[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const from = kept[row - area.top];
    for (let column = area.left; column <= area.right; column++) {
      const cell = from === undefined ? undefined : sheet.cells.get(from, column);
      if (from !== row)
        entries.push([row, column, cell && { ...cell, changed: { content: true, style: true } }]);
    }
  }
  if (entries.length > 0) app.workbook.replaceCells(sheet, entries, "contents", area);
  return handle("RemoveDuplicatesResult", {
    removed: rowsIn(area) - kept.length,
    uniqueRemaining: kept.length,
  });
}

export const removeDuplicatesResult = declareClass("RemoveDuplicatesResult", {
  scalars: {
    removed: read("1.9", ({ removed }) => removed),
    uniqueRemaining: read("1.9", ({ uniqueRemaining }) => uniqueRemaining),
  },
});

export const rangeDuplicates: Record<string, Method<HandleOf<"Range">, App>> = {
  removeDuplicates: method(
    "1.9",
    [listOf(integer), optional(boolean, false)],
    ({ place }, [columns, hasHeader], app) => removeDuplicates(app, place, columns, hasHeader),
  ),
};
