import type { Font } from "../model/style";
import { boolean, number, oneOf, text } from "../protocol/parameters";
import { write } from "../protocol/members";
import type { App } from "./app";
import { color } from "./colors";
import { declareClass } from "./declare";
import type { Place } from "./handles";
import { common, restyle } from "./looks";

/** Excel's default font. */
const FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

const inked = <T>(app: App, place: Place, pick: (font: Font) => T): T | null =>
  common(app, place, ({ font = {} }) => pick(font));

export const rangeFont = declareClass("RangeFont", {
  scalars: {
    name: write(
      "1.1",
      text,
      ({ place }, app) => inked(app, place, ({ name = FONT.name }) => name),
      ({ place }, name, app) => restyle(app, place, { font: { name } }),
    ),
    size: write(
      "1.1",
      number,
      ({ place }, app) => inked(app, place, ({ size = FONT.size }) => size),
      ({ place }, size, app) => restyle(app, place, { font: { size } }),
    ),
    color: write(
      "1.1",
      color,
      ({ place }, app) => inked(app, place, (font) => font.color ?? FONT.color),
      ({ place }, value, app) => restyle(app, place, { font: { color: value } }),
    ),
    bold: write(
      "1.1",
      boolean,
      ({ place }, app) => inked(app, place, ({ bold = false }) => bold),
      ({ place }, bold, app) => restyle(app, place, { font: { bold } }),
    ),
    italic: write(
      "1.1",
      boolean,
      ({ place }, app) => inked(app, place, ({ italic = false }) => italic),
      ({ place }, italic, app) => restyle(app, place, { font: { italic } }),
    ),
    underline: write(
      "1.1",
      oneOf("None", "Single", "Double"),
      ({ place }, app) => inked(app, place, ({ underline = "None" }) => underline),
      ({ place }, underline, app) => restyle(app, place, { font: { underline } }),
    ),
    strikethrough: write(
      "1.9",
      boolean,
      ({ place }, app) => inked(app, place, ({ strikethrough = false }) => strikethrough),
      ({ place }, strikethrough, app) => restyle(app, place, { font: { strikethrough } }),
    ),
  },
});
