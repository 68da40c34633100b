import { BUILT_IN_STYLES, NORMAL, type NamedStyle } from "../../model/namedStyles";
import type { Overlay } from "../../model/parts";
import { tidyStyle, type Alignment, type Font, type Style } from "../../model/style";
import { builtInFormat } from "../numberFormats";
import type { XmlElement } from "../xml/element";
import { Colors } from "./colors";
import { readBorders, readFill, readFont } from "./looks";
import { readOverlay } from "./overlays";

/** The looks a file holds, by the numbers its cells and rules use. */
export interface FileStyles {
  readonly colors: Colors;
  /** By a cell's s attribute. */
  readonly cells: readonly Style[];
  /** By a rule's dxfId. */
  readonly overlays: readonly Overlay[];
  readonly named: readonly FileNamedStyle[];
}

export interface FileNamedStyle extends NamedStyle {
  /** Its place among the looks of named styles. */
  readonly xfId: number;
  readonly element: XmlElement;
}

/** What a style that says nothing looks like. */
const DEFAULT_FONT: Font = { name: "Calibri", size: 11 };

export function readStyles(styles: XmlElement | undefined, theme: XmlElement | undefined): FileStyles {
  const colors = Colors.read(theme, styles);
  const list = (group: string, item: string): XmlElement[] => styles?.child(group)?.all(item) ?? [];
  const formats = new Map(
    list("numFmts", "numFmt").map((item) => [item.number("numFmtId"), item.get("formatCode")]),
  );
  const ownFonts = list("fonts", "font").map((item) => readFont(item, colors));
  const usual = ownFonts[list("cellXfs", "xf")[0]?.number("fontId") ?? 0];
  const fonts = ownFonts.map((font) => withoutDefaults(font, usual));
  const fills = list("fills", "fill").map((item) => readFill(item, colors));
  const borders = list("borders", "border").map((item) => readBorders(item, colors));
  const lookOf = (xf: XmlElement): Style => {
    const id = xf.number("numFmtId") ?? 0;
    const numberFormat = formats.get(id) ?? builtInFormat(id) ?? "General";
    return {
      ...(numberFormat !== "General" && { numberFormat }),
      font: fonts[xf.number("fontId") ?? 0] ?? {},
      fill: fills[xf.number("fillId") ?? 0] ?? {},
      borders: borders[xf.number("borderId") ?? 0] ?? {},
      alignment: readAlignment(xf.child("alignment")),
      ...readLocks(xf.child("protection")),
    };
  };
  const xfs = list("cellStyleXfs", "xf");
  const named = list("cellStyles", "cellStyle").flatMap((item): FileNamedStyle[] => {
    const xfId = item.number("xfId") ?? 0;
    const xf = xfs[xfId];
    return xf ? [{ ...readNamed(item, xf, lookOf(xf)), xfId, element: item }] : [];
  });
  const names = new Map(named.map(({ xfId, name }) => [xfId, name]));
  const cells = list("cellXfs", "xf").map((xf): Style => {
    const name = names.get(xf.number("xfId") ?? 0) ?? NORMAL;
    return { ...lookOf(xf), ...(name !== NORMAL && { named: name }) };
  });
  const overlays = list("dxfs", "dxf").map((dxf) => readOverlay(dxf, colors));
  return { colors, cells: cells.length > 0 ? cells : [{}], overlays, named };
}

/** Excel's own styles go by English names here, whatever the language of the file. */
function readNamed(item: XmlElement, xf: XmlElement, look: Style): NamedStyle {
  const builtIn = BUILT_IN_STYLES.find(({ builtInId }) => builtInId === item.number("builtinId"));
  const gives = (attribute: string): boolean => xf.flag(attribute, true);
  return {
    name: builtIn?.name ?? item.get("name") ?? "",
    ...(builtIn && { builtInId: builtIn.builtInId }),
    look: tidyStyle(look),
    parts: {
      number: gives("applyNumberFormat"),
      font: gives("applyFont"),
      alignment: gives("applyAlignment"),
      border: gives("applyBorder"),
      patterns: gives("applyFill"),
      protection: gives("applyProtection"),
    },
  };
}

/** Excel's own styles as this file has them, then the file's own. */
export function mergeNamedStyles(named: readonly FileNamedStyle[]): NamedStyle[] {
  const plain = named.map(({ xfId: _xfId, element: _element, ...style }): NamedStyle => style);
  const own = plain.filter(({ builtInId }) => builtInId === undefined);
  const builtIn = BUILT_IN_STYLES.map(
    // Normal is what a cell looks like that says nothing.
    (style) => (style.name !== NORMAL && plain.find(({ name }) => name === style.name)) || style,
  );
  return [...builtIn, ...own];
}

/** A workbook whose usual font is another one than Excel's says the name and size of all of them. */
function withoutDefaults({ name, size, color, underline, ...rest }: Font, usual: Font | undefined): Font {
  const excels = usual?.name === DEFAULT_FONT.name && usual?.size === DEFAULT_FONT.size;
  return {
    ...rest,
    ...(!(excels && name === DEFAULT_FONT.name) && { name }),
    ...(!(excels && size === DEFAULT_FONT.size) && { size }),
    ...(color !== BLACK && { color }),
    ...(underline !== "None" && { underline }),
  };
}

const BLACK = "#000000";

function readAlignment(item: XmlElement | undefined): Alignment {
  if (!item) return {};
  const horizontal = item.get("horizontal");
  const vertical = item.get("vertical");
  const indent = item.number("indent");
  const textRotation = item.number("textRotation");
  return {
    ...(horizontal !== undefined && horizontal !== "general" && { horizontal }),
    ...(vertical !== undefined && vertical !== "bottom" && { vertical }),
    ...(item.flag("wrapText") && { wrapText: true }),
    ...(item.flag("shrinkToFit") && { shrinkToFit: true }),
    ...(indent && { indent }),
    ...(textRotation && { textRotation }),
  };
}

function readLocks(item: XmlElement | undefined): Pick<Style, "locked" | "formulaHidden"> {
  return {
    ...(item && !item.flag("locked", true) && { locked: false }),
    ...(item?.flag("hidden") && { formulaHidden: true }),
  };
}
