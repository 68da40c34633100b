import { oneOf } from "../protocol/parameters";
import { method, write } from "../protocol/members";
import type { Fill } from "../model/style";
import type { App } from "./app";
import { color } from "./colors";
import { declareClass } from "./declare";
import type { Place } from "./handles";
import { common, restyle } from "./looks";

const filled = <T>(app: App, place: Place, pick: (fill: Fill) => T): T | null =>
  common(app, place, ({ fill = {} }) => pick(fill));

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
      ({ place }, app) => filled(app, place, (fill) => fill.color ?? "#FFFFFF"),
      ({ place }, value, app) =>
        restyle(app, place, { fill: { ...NO_FILL, color: value, pattern: "solid" } }),
    ),
    pattern: write(
      "1.9",
      oneOf(...Object.values(PATTERNS)),
      ({ place }, app) => filled(app, place, patternOf),
      ({ place }, word, app) => {
        const pattern = Object.entries(PATTERNS).find(([, name]) => name === word)?.[0];
        restyle(app, place, { fill: pattern === "none" ? NO_FILL : { pattern } });
      },
    ),
    patternColor: write(
      "1.9",
      color,
      ({ place }, app) => filled(app, place, (fill) => fill.patternColor ?? "#000000"),
      ({ place }, patternColor, app) => restyle(app, place, { fill: { patternColor } }),
    ),
  },
  methods: {
    clear: method("1.1", [], ({ place }, _none, app) => restyle(app, place, { fill: NO_FILL })),
  },
});
