import type { Overlay } from "../../model/parts";
import type { Alignment, Font, Style } from "../../model/style";
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
  const cells = list("cellXfs", "xf").map((xf): Style => {
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
  });
  const overlays = list("dxfs", "dxf").map((dxf) => readOverlay(dxf, colors));
  return { colors, cells: cells.length > 0 ? cells : [{}], overlays };
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
