import type { ConditionalRule, ScalePoint } from "../../model/parts";
import { invalidArgument } from "../../protocol/problem";
import { boolean, oneOf, optional, record, text } from "../../protocol/parameters";
import { follow, read, write } from "../../protocol/members";
import { color } from "../colors";
import { changeFormat, ruleOf } from "./conditionalFormats";
import { declareClass } from "../declare";
import { handle } from "../handles";

/** Where a point of a scale lies, by the file format's words. */
const POINT_TYPES: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
  autoMin: "Automatic",
  autoMax: "Automatic",
};

type Criterion = Readonly<Record<string, unknown>>;

function readPoint(value: unknown): ScalePoint {
  const criterion = record(value);
  const type = Object.entries(POINT_TYPES).find(([, name]) => name === criterion.type)?.[0];
  if (type === undefined) throw invalidArgument();
  const formula = optional(text, undefined)(criterion.formula);
  const tint = optional(color, undefined)(criterion.color);
  return {
    type,
    ...(formula !== undefined && { value: formula }),
    ...(tint !== undefined && { color: tint }),
  };
}

const writePoint = ({ type, value, color: tint }: ScalePoint): Criterion => ({
  type: POINT_TYPES[type] ?? "Automatic",
  ...(value !== undefined && { formula: value }),
  ...(tint !== undefined && { color: tint }),
});

export const colorScaleConditionalFormat = declareClass("ColorScaleConditionalFormat", {
  scalars: {
    threeColorScale: read("1.6", (item) => ruleOf(item, "colorScale").points.length === 3),
    criteria: write(
      "1.6",
      record,
      (item) => {
        const [minimum, ...others] = ruleOf(item, "colorScale").points.map(writePoint);
        const maximum = others.pop();
        return { minimum, ...(others[0] && { midpoint: others[0] }), maximum };
      },
      (item, { minimum, midpoint, maximum }, app) => {
        const points = [minimum, midpoint, maximum].filter((point) => point != null).map(readPoint);
        if (points.length < 2 || points.some((point) => point.color === undefined)) throw invalidArgument();
        changeFormat(app, item, (old) => ({ ...old, rule: { kind: "colorScale", points } }));
      },
    ),
  },
});

type DataBar = Extract<ConditionalRule, { kind: "dataBar" }>;

export const dataBarConditionalFormat = declareClass("DataBarConditionalFormat", {
  scalars: {
    lowerBoundRule: write(
      "1.6",
      record,
      (item) => writePoint(ruleOf(item, "dataBar").minimum ?? { type: "autoMin" }),
      (item, value, app) => {
        const rule: DataBar = { ...ruleOf(item, "dataBar"), minimum: readPoint(value) };
        changeFormat(app, item, (old) => ({ ...old, rule }));
      },
    ),
    upperBoundRule: write(
      "1.6",
      record,
      (item) => writePoint(ruleOf(item, "dataBar").maximum ?? { type: "autoMax" }),
      (item, value, app) => {
        const point = readPoint(value);
        const maximum = point.type === "autoMin" ? { ...point, type: "autoMax" } : point;
        const rule: DataBar = { ...ruleOf(item, "dataBar"), maximum };
        changeFormat(app, item, (old) => ({ ...old, rule }));
      },
    ),
  },
  navigations: {
    positiveFormat: follow("1.6", ({ sheet, key }) =>
      handle("ConditionalDataBarPositiveFormat", { sheet, key }),
    ),
  },
});

export const conditionalDataBarPositiveFormat = declareClass("ConditionalDataBarPositiveFormat", {
  scalars: {
    fillColor: write(
      "1.6",
      color,
      (item) => ruleOf(item, "dataBar").color,
      (item, value, app) => {
        const rule: DataBar = { ...ruleOf(item, "dataBar"), color: value };
        changeFormat(app, item, (old) => ({ ...old, rule }));
      },
    ),
    gradientFill: write(
      "1.6",
      boolean,
      (item) => !ruleOf(item, "dataBar").isSolid,
      (item, value, app) => {
        const rule: DataBar = { ...ruleOf(item, "dataBar"), isSolid: !value };
        changeFormat(app, item, (old) => ({ ...old, rule }));
      },
    ),
  },
});

/** Icon sets by the file format's names. */
const ICON_SETS = {
  "3Arrows": "ThreeArrows",
  "3ArrowsGray": "ThreeArrowsGray",
  "3Flags": "ThreeFlags",
  "3TrafficLights1": "ThreeTrafficLights1",
  "3TrafficLights2": "ThreeTrafficLights2",
  "3Signs": "ThreeSigns",
  "3Symbols": "ThreeSymbols",
  "3Symbols2": "ThreeSymbols2",
  "3Stars": "ThreeStars",
  "3Triangles": "ThreeTriangles",
  "4Arrows": "FourArrows",
  "4ArrowsGray": "FourArrowsGray",
  "4RedToBlack": "FourRedToBlack",
  "4Rating": "FourRating",
  "4TrafficLights": "FourTrafficLights",
  "5Arrows": "FiveArrows",
  "5ArrowsGray": "FiveArrowsGray",
  "5Rating": "FiveRating",
  "5Quarters": "FiveQuarters",
  "5Boxes": "FiveBoxes",
} as const;

const evenPoints = (count: number): ScalePoint[] =>
  Array.from({ length: count }, (_, index) => ({
    type: "percent",
    value: String(Math.round((100 * index) / count)),
  }));

export const iconSetConditionalFormat = declareClass("IconSetConditionalFormat", {
  scalars: {
    style: write(
      "1.6",
      oneOf(...Object.values(ICON_SETS)),
      (item) => ICON_SETS[ruleOf(item, "iconSet").set as "3Arrows"] ?? "Invalid",
      (item, style, app) => {
        const set = Object.entries(ICON_SETS).find(([, name]) => name === style)?.[0] ?? "3Arrows";
        const points = evenPoints(Number(set.charAt(0)));
        changeFormat(app, item, (old) => ({ ...old, rule: { kind: "iconSet", set, points } }));
      },
    ),
    reverseIconOrder: write(
      "1.6",
      boolean,
      (item) => ruleOf(item, "iconSet").reverse ?? false,
      (item, reverse, app) => {
        const rule = { ...ruleOf(item, "iconSet"), reverse };
        changeFormat(app, item, (old) => ({ ...old, rule }));
      },
    ),
  },
});
