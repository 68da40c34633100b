import type { Sheet } from "../model/sheet";
import { accessDenied } from "../protocol/problem";
import type { App } from "./app";
import type { Place } from "./handles";
import { stylesOf } from "./styles/styles";

/** What a protected sheet can still allow, by the names of Office.js. */
export const PROTECTION_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

export type Permission = Exclude<keyof typeof PROTECTION_OPTIONS, "selectionMode">;

/** Locked cells of a protected sheet take no content; cells are locked unless their style says otherwise. */
export function refuseLockedCells(app: App, place: Place): void {
  if (!place.sheet.protection.protected) return;
  const { styles } = app.workbook;
  for (const style of stylesOf(place)) if (styles.get(style).locked !== false) throw accessDenied();
}

/** A protected sheet takes no formats, rows, columns or parts, unless it allows them. */
export function refuseProtected(sheet: Sheet, permission?: Permission): void {
  const { protected: isProtected, options = {} } = sheet.protection;
  if (isProtected && !(permission && options[permission] === true)) throw accessDenied();
}
