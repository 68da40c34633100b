import { method, read } from "../protocol/members";
import { found } from "./collection";
import { changeSheet } from "./change";
import { declareClass } from "./declare";
import { rangeOn, type HandleOf } from "./handles";
import { refuseProtected } from "./protected";

function filtered({ sheet }: HandleOf<"AutoFilter">): HandleOf<"Range"> | null {
  return sheet.autoFilter ? rangeOn(sheet, sheet.autoFilter) : null;
}

/** The filter buttons of a sheet. Rows are not hidden by criteria here. */
export const autoFilter = declareClass("AutoFilter", {
  scalars: {
    enabled: read("1.9", ({ sheet }) => sheet.autoFilter !== undefined),
  },
  methods: {
    getRange: method("1.9", [], (filter) => {
      return found(filtered(filter));
    }),
    getRangeOrNullObject: method("1.9", [], filtered),
    remove: method("1.9", [], ({ sheet }, _none, app) => {
      refuseProtected(sheet, "allowAutoFilter");
      changeSheet(app, sheet, "autoFilter", { autoFilter: undefined });
    }),
  },
});
