import type { BorderLine, Style } from "./style";
import type { StylePart } from "./namedStyles";

/** Accents 1 to 6 of Office's theme, each with its tints of 80 %, 60 % and 40 %. */
const ACCENTS: readonly (readonly [accent: string, light: string, middle: string, strong: string])[] = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
];
/** The theme's second dark colour. */
const DARK = "#44546A";

type BuiltIn = readonly [id: number, name: string, parts: "all" | readonly StylePart[], look: Style];

const NUMBER = ["number"] as const;
const FONT = ["font"] as const;
const BOX = ["font", "patterns", "border"] as const;
const FILLED = ["font", "patterns"] as const;
const LINED = ["font", "border"] as const;

const line = (color: string, style = "thin"): BorderLine => ({ style, color });

function box(color: string, style = "thin"): NonNullable<Style["borders"]> {
  const edge = line(color, style);
  return { top: edge, bottom: edge, left: edge, right: edge };
}

const heading = (size: number | undefined, bottom?: BorderLine): Style => ({
  font: { bold: true, size, color: DARK },
  ...(bottom && { borders: { bottom } }),
});

const accents = ACCENTS.flatMap(([accent, ...tints], index): BuiltIn[] => {
  const [first, name] = [29 + index * 4, `Accent${index + 1}`];
  return [
    [first, name, FILLED, { font: { color: "#FFFFFF" }, fill: { color: accent } }],
    ...tints.map((color, tint): BuiltIn => {
      const font = tint === 2 ? { color: "#FFFFFF" } : {};
      return [first + 1 + tint, `${20 * (tint + 1)}% - ${name}`, FILLED, { font, fill: { color } }];
    }),
  ];
});

/** Excel's own styles by the numbers the file format gives them (ECMA-376 part 1, 18.8.7 and annex G.2). */
export const BUILT_IN_LOOKS: readonly BuiltIn[] = [
  [0, "Normal", "all", {}],
  [3, "Comma", NUMBER, { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }],
  [4, "Currency", NUMBER, { numberFormat: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' }],
  [5, "Percent", NUMBER, { numberFormat: "0%" }],
  [6, "Comma [0]", NUMBER, { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }],
  [7, "Currency [0]", NUMBER, { numberFormat: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' }],
  [8, "Hyperlink", FONT, { font: { underline: "Single", color: "#0563C1" } }],
  [9, "Followed Hyperlink", FONT, { font: { underline: "Single", color: "#954F72" } }],
  [10, "Note", ["patterns", "border"], { fill: { color: "#FFFFCC" }, borders: box("#B2B2B2") }],
  [11, "Warning Text", FONT, { font: { color: "#FF0000" } }],
  [15, "Title", FONT, { font: { name: "Calibri Light", size: 18, color: DARK } }],
  [16, "Heading 1", LINED, heading(15, line("#4472C4", "thick"))],
  [17, "Heading 2", LINED, heading(13, line("#A2B8E1", "thick"))],
  [18, "Heading 3", LINED, heading(undefined, line("#8EA9DB", "medium"))],
  [19, "Heading 4", FONT, heading(undefined)],
  [20, "Input", BOX, { font: { color: "#3F3F76" }, fill: { color: "#FFCC99" }, borders: box("#7F7F7F") }],
  [
    21,
    "Output",
    BOX,
    { font: { bold: true, color: "#3F3F3F" }, fill: { color: "#F2F2F2" }, borders: box("#3F3F3F") },
  ],
  [
    22,
    "Calculation",
    BOX,
    { font: { bold: true, color: "#FA7D00" }, fill: { color: "#F2F2F2" }, borders: box("#7F7F7F") },
  ],
  [
    23,
    "Check Cell",
    BOX,
    { font: { bold: true, color: "#FFFFFF" }, fill: { color: "#A5A5A5" }, borders: box("#3F3F3F", "double") },
  ],
  [24, "Linked Cell", LINED, { font: { color: "#FA7D00" }, borders: { bottom: line("#FF8001", "double") } }],
  [
    25,
    "Total",
    LINED,
    { font: { bold: true }, borders: { top: line("#4472C4"), bottom: line("#4472C4", "double") } },
  ],
  [26, "Good", FILLED, { font: { color: "#006100" }, fill: { color: "#C6EFCE" } }],
  [27, "Bad", FILLED, { font: { color: "#9C0006" }, fill: { color: "#FFC7CE" } }],
  [28, "Neutral", FILLED, { font: { color: "#9C5700" }, fill: { color: "#FFEB9C" } }],
  ...accents,
  [53, "Explanatory Text", FONT, { font: { italic: true, color: "#7F7F7F" } }],
];
