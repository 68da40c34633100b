import { columnsIn } from "../../model/geometry";
import { handleOf, integer, optional, text, either, anything } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { changeSheet } from "../change";
import { found } from "../collection";
import { declareClass } from "../declare";
import { readCriteria, writtenCriteria } from "./filterCriteria";
import {
  applyFilter,
  clearFilter,
  reapplyFilter,
  sheetFilter,
  tableFilter,
  type FilterOwner,
} from "./filters";
import { rangeOn, type HandleOf } from "../handles";
import { findRange, theArea } from "../places";
import { refuseProtected } from "../protected";

type AutoFilterHandle = HandleOf<"AutoFilter">;

const ownerOf = (app: App, { sheet, tableId }: AutoFilterHandle): FilterOwner =>
  tableId === undefined ? sheetFilter(app, sheet) : tableFilter(app, tableId);

function filtered(app: App, filter: AutoFilterHandle): HandleOf<"Range"> | null {
  const { sheet, area } = ownerOf(app, filter);
  return area ? rangeOn(sheet, area) : null;
}

/** Puts filter buttons over a range; criteria that were there over another range are gone. */
function place(app: App, filter: AutoFilterHandle, at: HandleOf<"Range"> | string): void {
  const { sheet } = filter;
  if (filter.tableId !== undefined) return;
  refuseProtected(sheet, "allowAutoFilter");
  const given = typeof at === "string" ? findRange(app, sheet, at).area : theArea(at.place);
  const single = given.top === given.bottom && given.left === given.right;
  const area = single ? (sheet.usedArea(true) ?? given) : given;
  const now = sheet.autoFilter;
  if (now && JSON.stringify(now) === JSON.stringify(area)) return;
  clearFilter(app, sheetFilter(app, sheet));
  changeSheet(app, sheet, "autoFilter", { autoFilter: area, filters: [] });
}

export const autoFilter = declareClass("AutoFilter", {
  scalars: {
    enabled: read("1.9", (filter, app) => ownerOf(app, filter).area !== undefined),
    isDataFiltered: read("1.9", (filter, app) => ownerOf(app, filter).filters.length > 0),
    criteria: read("1.9", (filter, app) => {
      const { area, filters } = ownerOf(app, filter);
      return Array.from({ length: area ? columnsIn(area) : 0 }, (_, index) => {
        const own = filters.find(({ column }) => column === index);
        return own ? writtenCriteria(own.criteria) : null;
      });
    }),
  },
  methods: {
    apply: method(
      "1.9",
      [
        either(handleOf<HandleOf<"Range">>("Range"), text),
        optional(integer, undefined),
        optional(anything, undefined),
      ],
      (filter, [range, column, criteria], app) => {
        place(app, filter, range);
        if (column === undefined) return;
        if (criteria === undefined) throw invalidArgument();
        applyFilter(app, ownerOf(app, filter), column, readCriteria(criteria));
      },
    ),
    clearCriteria: method("1.9", [], (filter, _none, app) => clearFilter(app, ownerOf(app, filter))),
    clearColumnCriteria: method("1.14", [integer], (filter, [column], app) =>
      clearFilter(app, ownerOf(app, filter), column),
    ),
    getRange: method("1.9", [], (filter, _none, app) => found(filtered(app, filter))),
    getRangeOrNullObject: method("1.9", [], (filter, _none, app) => filtered(app, filter)),
    reapply: method("1.9", [], (filter, _none, app) => reapplyFilter(app, ownerOf(app, filter))),
    remove: method("1.9", [], (filter, _none, app) => {
      const { sheet, tableId } = filter;
      refuseProtected(sheet, "allowAutoFilter");
      clearFilter(app, ownerOf(app, filter));
      if (tableId === undefined) changeSheet(app, sheet, "autoFilter", { autoFilter: undefined });
    }),
  },
});
