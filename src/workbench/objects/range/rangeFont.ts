import type { Font } from "../../model/style";
import { boolean, number, oneOf, text } from "../../protocol/parameters";
import { write } from "../../protocol/members";
import type { App } from "../app";
import { color } from "../colors";
import { declareClass } from "../declare";
import type { OnLook } from "../handles";
import { commonLook, restyleLook } from "../looks";

/** Excel's default font. */
const FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

const inked = <T>(app: App, on: OnLook, pick: (font: Font) => T): T | null =>
  commonLook(app, on, ({ font = {} }) => pick(font));

export const rangeFont = declareClass("RangeFont", {
  scalars: {
    name: write(
      "1.1",
      text,
      (item, app) => inked(app, item, ({ name = FONT.name }) => name),
      (item, name, app) => restyleLook(app, item, { font: { name } }),
    ),
    size: write(
      "1.1",
      number,
      (item, app) => inked(app, item, ({ size = FONT.size }) => size),
      (item, size, app) => restyleLook(app, item, { font: { size } }),
    ),
    color: write(
      "1.1",
      color,
      (item, app) => inked(app, item, (font) => font.color ?? FONT.color),
      (item, value, app) => restyleLook(app, item, { font: { color: value } }),
    ),
    bold: write(
      "1.1",
      boolean,
      (item, app) => inked(app, item, ({ bold = false }) => bold),
      (item, bold, app) => restyleLook(app, item, { font: { bold } }),
    ),
    italic: write(
      "1.1",
      boolean,
      (item, app) => inked(app, item, ({ italic = false }) => italic),
      (item, italic, app) => restyleLook(app, item, { font: { italic } }),
    ),
    underline: write(
      "1.1",
      oneOf("None", "Single", "Double"),
      (item, app) => inked(app, item, ({ underline = "None" }) => underline),
      (item, underline, app) => restyleLook(app, item, { font: { underline } }),
    ),
    strikethrough: write(
      "1.9",
      boolean,
      (item, app) => inked(app, item, ({ strikethrough = false }) => strikethrough),
      (item, strikethrough, app) => restyleLook(app, item, { font: { strikethrough } }),
    ),
  },
});
