import type { Sheet } from "../model/sheet";
import { accessDenied } from "../protocol/problem";
import type { App } from "./app";
import type { Place } from "./handles";
import { stylesOf } from "./styles";

/** Locked cells of a protected sheet take no content; cells are locked unless their style says otherwise. */
export function refuseLockedCells(app: App, place: Place): void {
  if (!place.sheet.protection.protected) return;
  const { styles } = app.workbook;
  for (const style of stylesOf(place)) if (styles.get(style).locked !== false) throw accessDenied();
}

/** A protected sheet takes no formats, rows, columns or parts, unless an option lets them. */
export function refuseProtected(sheet: Sheet): void {
  if (sheet.protection.protected) throw accessDenied();
}
