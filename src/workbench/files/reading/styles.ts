import type { Overlay } from "../../model/parts";
import type { Alignment, BorderEdge, BorderLine, Fill, Font, Style } from "../../model/style";
import { builtInFormat } from "../numberFormats";
import { element, type XmlElement } from "../xml/element";
import { Colors } from "./colors";

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

const val = (parent: XmlElement, name: string): string | undefined => parent.child(name)?.get("val");

/** A toggle such as <b/> is on unless it says val="0". */
const toggle = (parent: XmlElement, name: string): boolean | undefined =>
  parent.child(name)?.flag("val", true);

const UNDERLINES: Readonly<Record<string, Font["underline"]>> = {
  none: "None",
  double: "Double",
  doubleAccounting: "Double",
};

/** Everything a font says, defaults included. */
export function readFont(font: XmlElement, colors: Colors): Font {
  const name = val(font, "name") ?? val(font, "rFont");
  const size = Number(val(font, "sz"));
  const underline = font.child("u");
  const color = colors.of(font.child("color"));
  return {
    ...(name !== undefined && { name }),
    ...(size > 0 && { size }),
    ...(toggle(font, "b") && { bold: true }),
    ...(toggle(font, "i") && { italic: true }),
    ...(toggle(font, "strike") && { strikethrough: true }),
    ...(underline && { underline: UNDERLINES[underline.get("val") ?? "single"] ?? "Single" }),
    ...(color !== undefined && { color }),
  };
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

export function readFill(fill: XmlElement, colors: Colors): Fill {
  const gradient = fill.child("gradientFill");
  if (gradient) return plainFill(colors.of(gradient.find("stop", "color")));
  const pattern = fill.child("patternFill");
  const kind = pattern?.get("patternType") ?? "none";
  if (!pattern || kind === "none") return {};
  const [front, back] = [colors.of(pattern.child("fgColor")), colors.of(pattern.child("bgColor"))];
  if (kind === "solid") return plainFill(front ?? "#000000");
  return { ...plainFill(back), pattern: kind, ...(front !== undefined && { patternColor: front }) };
}

const plainFill = (color: string | undefined): Fill => (color === undefined ? {} : { color });

const EDGES: readonly (readonly [element: string, edge: BorderEdge])[] = [
  ["top", "top"],
  ["bottom", "bottom"],
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
];

export function readBorders(border: XmlElement, colors: Colors): Partial<Record<BorderEdge, BorderLine>> {
  const lines: Partial<Record<BorderEdge, BorderLine>> = {};
  const keep = (name: string, edge: BorderEdge): void => {
    const line = border.child(name);
    const style = line?.get("style");
    if (!line || style === undefined || style === "none") return;
    const color = colors.of(line.child("color"));
    lines[edge] = { style, ...(color !== undefined && { color }) };
  };
  for (const [name, edge] of EDGES) keep(name, edge);
  if (border.flag("diagonalUp")) keep("diagonal", "diagonalUp");
  if (border.flag("diagonalDown")) keep("diagonal", "diagonalDown");
  return lines;
}

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

/** The look of a conditional format. In its fill the background is the colour one sees, also where none is said. */
export function readOverlay(dxf: XmlElement, colors: Colors): Overlay {
  const [font, fill, border] = [dxf.child("font"), dxf.child("fill"), dxf.child("border")];
  const numberFormat = dxf.child("numFmt")?.get("formatCode");
  return {
    ...(font && { font: readOverlayFont(font, colors) }),
    ...(fill && { fill: readOverlayFill(fill, colors) }),
    ...(border && { borders: readBorders(border, colors) }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function readOverlayFont(font: XmlElement, colors: Colors): Font {
  const said = (name: "bold" | "italic" | "strikethrough", local: string): Font => {
    const value = toggle(font, local);
    return value === undefined ? {} : { [name]: value };
  };
  return {
    ...readFont(font, colors),
    ...said("bold", "b"),
    ...said("italic", "i"),
    ...said("strikethrough", "strike"),
  };
}

function readOverlayFill(fill: XmlElement, colors: Colors): Fill {
  const pattern = fill.child("patternFill") ?? element("patternFill");
  const kind = pattern.get("patternType") ?? "solid";
  const [front, back] = [colors.of(pattern.child("fgColor")), colors.of(pattern.child("bgColor"))];
  if (kind === "none") return {};
  if (kind === "solid") return plainFill(back ?? front);
  return { ...plainFill(back), pattern: kind, ...(front !== undefined && { patternColor: front }) };
}
