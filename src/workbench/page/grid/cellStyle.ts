import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderData,
  IBorderStyleData,
  IStyleData,
  VerticalAlign,
} from "@univerjs/core";
import type { Overlay } from "../../model/parts";
import type { Alignment, BorderLine, Fill, Font, Style } from "../../model/style";
import { DEFAULT_FONT_SIZE, fontFamily } from "./fonts";
import { ALIGN, LINES, STAND, UNDERLINE, WRAPPING, YES } from "./univerNumbers";

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

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: ALIGN.left,
  fill: ALIGN.left,
  center: ALIGN.center,
  centercontinuous: ALIGN.center,
  centeracrossselection: ALIGN.center,
  right: ALIGN.right,
  justify: ALIGN.left,
  distributed: ALIGN.center,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: STAND.top,
  center: STAND.middle,
  justify: STAND.top,
  distributed: STAND.middle,
  bottom: STAND.bottom,
};

const ALIGN_BY_KIND: Readonly<Record<ValueKind, HorizontalAlign>> = {
  number: ALIGN.right,
  text: ALIGN.left,
  logical: ALIGN.center,
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
    ...(font.bold && { bl: YES }),
    ...(font.italic && { it: YES }),
    ...(font.underline && font.underline !== "None" && { ul: underline(font.underline) }),
    ...(font.strikethrough && { st: { s: YES } }),
    ...(color && { cl: { rgb: color } }),
  };
}

const underline = (kind: "Single" | "Double") => ({ s: YES, t: UNDERLINE[kind] });

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
  const s = (LINES as Readonly<Record<string, BorderStyleTypes>>)[style];
  return s === undefined ? undefined : { s, cl: { rgb: color ?? "#000000" } };
}

function alignmentPart(alignment: Alignment, kind: ValueKind): IStyleData {
  const named = HORIZONTAL[alignment.horizontal?.toLowerCase() ?? ""];
  const ht = named ?? ALIGN_BY_KIND[kind];
  const wraps = alignment.wrapText === true || /justify|distributed/i.test(alignment.horizontal ?? "");
  // Only texts run over into empty neighbours; a number never does.
  const tb = wraps ? WRAPPING.wrap : kind === "text" ? WRAPPING.overflow : WRAPPING.clip;
  return {
    ht,
    vt: VERTICAL[alignment.vertical?.toLowerCase() ?? "bottom"] ?? STAND.bottom,
    tb,
    ...indentPart(alignment.indent ?? 0, ht),
    ...rotationPart(alignment.textRotation ?? 0),
  };
}

function indentPart(indent: number, align: HorizontalAlign): IStyleData {
  if (indent === 0 || align === ALIGN.center) return {};
  const side = align === ALIGN.right ? "r" : "l";
  return { pd: { l: 2, r: 2, t: 0, b: 2, [side]: 2 + indent * INDENT } };
}

/** Files count 0–90 upwards, 91–180 downwards, 255 stacked; the objects of Office.js use −90–90. */
function rotationPart(rotation: number): IStyleData {
  if (rotation === 0) return {};
  if (rotation === 255) return { tr: { a: 0, v: YES } };
  return { tr: { a: rotation > 90 ? rotation - 90 : -rotation } };
}
