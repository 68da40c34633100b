import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { Overlay } from "../../model/parts";
import type { Alignment, BorderLine, Fill, Font, Style } from "../../model/style";
import { DEFAULT_FONT_SIZE, fontFamily } from "./fonts";

/** What decides where an unaligned value stands: numbers right, texts left, errors and booleans centred. */
export type ValueKind = "number" | "text" | "logical";

/** A cell's whole look: its own style, the table's under it, the conditional formats' over it. */
export interface Look {
  readonly style: Style;
  readonly below?: Style;
  readonly over?: Overlay;
  readonly kind: ValueKind;
  /** A colour the number format asks for, as [Red] does. */
  readonly formatColor?: string;
}

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centercontinuous: HorizontalAlign.CENTER,
  centeracrossselection: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.LEFT,
  distributed: HorizontalAlign.CENTER,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const ALIGN_BY_KIND: Readonly<Record<ValueKind, HorizontalAlign>> = {
  number: HorizontalAlign.RIGHT,
  text: HorizontalAlign.LEFT,
  logical: HorizontalAlign.CENTER,
};

/** One level of indent, in pixels at 100 %. */
const INDENT = 9;

export function univerStyle({ style, below, over, kind, formatColor }: Look): IStyleData {
  const font = { ...below?.font, ...style.font, ...over?.font };
  const fill = visibleFill(over?.fill) ?? visibleFill(style.fill) ?? visibleFill(below?.fill);
  const borders = { ...below?.borders, ...style.borders, ...over?.borders };
  return {
    ...fontPart(font, formatColor),
    ...(fill && { bg: { rgb: fill } }),
    ...borderPart(borders),
    ...alignmentPart(style.alignment ?? {}, kind),
  };
}

function fontPart(font: Font, formatColor: string | undefined): IStyleData {
  const color = formatColor ?? font.color;
  return {
    ff: fontFamily(font.name),
    fs: font.size ?? DEFAULT_FONT_SIZE,
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && font.underline !== "None" && { ul: underline(font.underline) }),
    ...(font.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(color && { cl: { rgb: color } }),
  };
}

const underline = (kind: "Single" | "Double") => ({
  s: BooleanNumber.TRUE,
  t: kind === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
});

/** Patterns show as the mean of their two colours, near enough at the size of a cell. */
function visibleFill(fill: Fill | undefined): string | undefined {
  if (!fill || fill.pattern === "none" || fill.pattern === "None") return undefined;
  return fill.color ?? (fill.pattern && fill.pattern !== "solid" ? fill.patternColor : undefined);
}

type Borders = NonNullable<Style["borders"]>;

function borderPart(borders: Borders): IStyleData {
  const bd: IBorderData = {};
  const put = (edge: keyof IBorderData, line: BorderLine | undefined) => {
    const drawn = line && borderLine(line);
    if (drawn) bd[edge] = drawn;
  };
  put("t", borders.top);
  put("b", borders.bottom);
  put("l", borders.left);
  put("r", borders.right);
  put("tl_br", borders.diagonalDown);
  put("bl_tr", borders.diagonalUp);
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function borderLine({ style, color }: BorderLine): IBorderStyleData | undefined {
  const s = LINES[style];
  return s === undefined ? undefined : { s, cl: { rgb: color ?? "#000000" } };
}

function alignmentPart(alignment: Alignment, kind: ValueKind): IStyleData {
  const named = HORIZONTAL[alignment.horizontal?.toLowerCase() ?? ""];
  const ht = named ?? ALIGN_BY_KIND[kind];
  const wraps = alignment.wrapText === true || /justify|distributed/i.test(alignment.horizontal ?? "");
  // Only texts run over into empty neighbours; a number never does.
  const tb = wraps ? WrapStrategy.WRAP : kind === "text" ? WrapStrategy.OVERFLOW : WrapStrategy.CLIP;
  return {
    ht,
    vt: VERTICAL[alignment.vertical?.toLowerCase() ?? "bottom"] ?? VerticalAlign.BOTTOM,
    tb,
    ...indentPart(alignment.indent ?? 0, ht),
    ...rotationPart(alignment.textRotation ?? 0),
  };
}

function indentPart(indent: number, align: HorizontalAlign): IStyleData {
  if (indent === 0 || align === HorizontalAlign.CENTER) return {};
  const side = align === HorizontalAlign.RIGHT ? "r" : "l";
  return { pd: { l: 2, r: 2, t: 0, b: 2, [side]: 2 + indent * INDENT } };
}

/** Files count 0–90 upwards, 91–180 downwards, 255 stacked; the objects of Office.js use −90–90. */
function rotationPart(rotation: number): IStyleData {
  if (rotation === 0) return {};
  if (rotation === 255) return { tr: { a: 0, v: BooleanNumber.TRUE } };
  return { tr: { a: rotation > 90 ? rotation - 90 : -rotation } };
}
