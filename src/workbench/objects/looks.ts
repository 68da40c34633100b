import type { Style } from "../model/style";
import { changeStyle } from "../model/writing";
import type { App } from "./app";
import type { Place } from "./handles";
import { refuseProtected } from "./protected";
import { stylesOf } from "./styles";

/** One answer for all cells, or null when they differ, as Excel answers. */
export function common<T>(app: App, place: Place, pick: (style: Style) => T): T | null {
  let answer: T | undefined;
  let first = true;
  for (const number of stylesOf(place)) {
    const value = pick(app.workbook.styles.get(number));
    if (first) answer = value;
    else if (value !== answer) return null;
    first = false;
  }
  return answer ?? null;
}

/** Lays a patch over the style of every cell. */
export function restyle(app: App, place: Place, patch: Style): void {
  refuseProtected(place.sheet, "allowFormatCells");
  for (const area of place.areas) changeStyle(app.workbook, place.sheet, area, patch);
}
