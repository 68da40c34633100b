import { changeNamedStyle, NORMAL, type NamedStyle } from "../model/namedStyles";
import { mergeStyle, type Style } from "../model/style";
import { changeStyle } from "../model/writing";
import { unsupported } from "../protocol/problem";
import type { App } from "./app";
import { found, sameName } from "./collection";
import type { OnLook, Place } from "./handles";
import { refuseProtected } from "./protected";
import { stylesOf } from "./styles/styles";

export const findStyle = (app: App, name: string): NamedStyle | undefined =>
  app.workbook.namedStyles.find((style) => sameName(style.name, name));

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

/** The same for what may be a named style. */
export function commonLook<T>(app: App, on: OnLook, pick: (style: Style) => T): T | null {
  return "place" in on ? common(app, on.place, pick) : pick(found(findStyle(app, on.styleName)).look);
}

/** Lays a patch over the style of every cell. */
export function restyle(app: App, place: Place, patch: Style): void {
  refuseProtected(place.sheet, "allowFormatCells");
  for (const area of place.areas) changeStyle(app.workbook, place.sheet, area, patch);
}

export function restyleLook(app: App, on: OnLook, patch: Style): void {
  if ("place" in on) return restyle(app, on.place, patch);
  const style = found(findStyle(app, on.styleName));
  refuseNormal(style);
  changeNamedStyle(app.workbook, style, { look: mergeStyle(style.look, patch) });
}

/** Normal is the look of all cells nobody formatted: it cannot be another one here. */
export function refuseNormal({ name }: NamedStyle): void {
  if (name === NORMAL) throw unsupported();
}
