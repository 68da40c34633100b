import { oneOf } from "../../protocol/parameters";
import { method, write } from "../../protocol/members";
import type { Fill } from "../../model/style";
import type { App } from "../app";
import { color } from "../colors";
import { declareClass } from "../declare";
import type { OnLook } from "../handles";
import { commonLook, restyleLook } from "../looks";

const filled = <T>(app: App, on: OnLook, pick: (fill: Fill) => T): T | null =>
  commonLook(app, on, ({ fill = {} }) => pick(fill));

const NO_FILL: Fill = { color: undefined, pattern: undefined, patternColor: undefined };

/** Excel's fill patterns by the file format's names. */
const PATTERNS = {
  none: "None",
  solid: "Solid",
  gray125: "Gray16",
  lightGray: "SemiGray75",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
} as const;

const patternOf = ({ color: tint, pattern }: Fill): string =>
  PATTERNS[(pattern ?? (tint === undefined ? "none" : "solid")) as "none"];

export const rangeFill = declareClass("RangeFill", {
  scalars: {
    // Excel answers white for cells without a fill.
    color: write(
      "1.1",
      color,
      (item, app) => filled(app, item, (fill) => fill.color ?? "#FFFFFF"),
      (item, value, app) => restyleLook(app, item, { fill: { ...NO_FILL, color: value } }),
    ),
    pattern: write(
      "1.9",
      oneOf(...Object.values(PATTERNS)),
      (item, app) => filled(app, item, patternOf),
      (item, word, app) => {
        const pattern = Object.entries(PATTERNS).find(([, name]) => name === word)?.[0];
        restyleLook(app, item, { fill: pattern === "none" ? NO_FILL : { pattern } });
      },
    ),
    patternColor: write(
      "1.9",
      color,
      (item, app) => filled(app, item, (fill) => fill.patternColor ?? "#000000"),
      (item, patternColor, app) => restyleLook(app, item, { fill: { patternColor } }),
    ),
  },
  methods: {
    clear: method("1.1", [], (item, _none, app) => restyleLook(app, item, { fill: NO_FILL })),
  },
});
