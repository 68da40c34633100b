import type { Overlay } from "../../model/parts";
import type { BorderEdge, BorderLine, Fill, Font } from "../../model/style";
import { element, type XmlElement } from "../xml/element";
import { parseXml } from "../xml/parse";

/** #RRGGBB as files write it; the first pair is the alpha part. */
const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

const colorElement = (name: string, color: string): XmlElement => element(name, { rgb: argb(color) });

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

function setChild(font: XmlElement, name: string, made: XmlElement | undefined): void {
  font.child(name)?.remove();
  if (!made) return;
  const rank = FONT_ORDER.indexOf(name);
  font.insertBefore(
    font.elements.find(({ local }) => FONT_ORDER.indexOf(local) > rank),
    made,
  );
}

const toggle = (name: string, on: boolean | undefined): XmlElement | undefined =>
  on ? element(name) : undefined;

/** A copy of a font with what differs changed; undefined parts become those of the workbook's usual font. */
export function patchFont(old: XmlElement | undefined, from: Font, to: Font, usual?: XmlElement): XmlElement {
  const font = parseXml((old ?? element("font")).toString()).root;
  if (from.bold !== to.bold) setChild(font, "b", toggle("b", to.bold));
  if (from.italic !== to.italic) setChild(font, "i", toggle("i", to.italic));
  if (from.strikethrough !== to.strikethrough) setChild(font, "strike", toggle("strike", to.strikethrough));
  if (from.underline !== to.underline) setChild(font, "u", underlineElement(to.underline));
  if (from.size !== to.size)
    setChild(
      font,
      "sz",
      to.size === undefined ? copyOf(usual?.child("sz")) : element("sz", { val: to.size }),
    );
  if (from.color !== to.color)
    setChild(font, "color", to.color === undefined ? undefined : colorElement("color", to.color));
  if (from.name !== to.name) setName(font, to.name, usual);
  return font;
}

const copyOf = (item: XmlElement | undefined): XmlElement | undefined =>
  item && parseXml(item.toString()).root;

/** Family, character set and theme scheme belong to the old name. */
function setName(font: XmlElement, name: string | undefined, usual: XmlElement | undefined): void {
  for (const part of ["name", "family", "charset", "scheme"])
    setChild(font, part, name === undefined ? copyOf(usual?.child(part)) : undefined);
  if (name !== undefined) setChild(font, "name", element("name", { val: name }));
}

function underlineElement(underline: Font["underline"]): XmlElement | undefined {
  if (underline === undefined || underline === "None") return undefined;
  return underline === "Double" ? element("u", { val: "double" }) : element("u");
}

export function fillElement({ color, pattern, patternColor }: Fill): XmlElement {
  if (pattern !== undefined && pattern !== "solid") {
    return element("fill", {}, patternElement(pattern, patternColor, color));
  }
  if (color === undefined) return element("fill", {}, element("patternFill", { patternType: "none" }));
  // Excel writes the system's background colour beside a plain fill.
  const solid = element("patternFill", { patternType: "solid" }, colorElement("fgColor", color));
  return element("fill", {}, solid.append(element("bgColor", { indexed: 64 })));
}

function patternElement(pattern: string, front: string | undefined, back: string | undefined): XmlElement {
  const item = element("patternFill", { patternType: pattern });
  if (front !== undefined) item.append(colorElement("fgColor", front));
  if (back !== undefined) item.append(colorElement("bgColor", back));
  return item;
}

type Borders = Readonly<Partial<Record<BorderEdge, BorderLine>>>;

export function borderElement(borders: Borders): XmlElement {
  const { diagonalUp, diagonalDown } = borders;
  const item = element("border", { diagonalUp: diagonalUp && 1, diagonalDown: diagonalDown && 1 });
  for (const edge of ["left", "right", "top", "bottom"] as const)
    item.append(lineElement(edge, borders[edge]));
  return item.append(lineElement("diagonal", diagonalUp ?? diagonalDown));
}

function lineElement(name: string, line: BorderLine | undefined): XmlElement {
  if (!line || line.style === "none") return element(name);
  const color = line.color === undefined ? element("color", { auto: 1 }) : colorElement("color", line.color);
  return element(name, { style: line.style }, color);
}

/** The look of a conditional format: only what it says. */
export function overlayElement({ font, fill, borders, numberFormat }: Overlay): XmlElement {
  const dxf = element("dxf");
  if (font && Object.keys(font).length > 0) dxf.append(overlayFont(font));
  if (numberFormat !== undefined)
    dxf.append(element("numFmt", { numFmtId: OVERLAY_FORMAT, formatCode: numberFormat }));
  if (fill && Object.keys(fill).length > 0) dxf.append(overlayFill(fill));
  if (borders && Object.keys(borders).length > 0) {
    const edges = ["left", "right", "top", "bottom"] as const;
    dxf.append(
      element(
        "border",
        {},
        ...edges.flatMap((edge) => (borders[edge] ? [lineElement(edge, borders[edge])] : [])),
      ),
    );
  }
  return dxf;
}

/** The number of a format in a dxf means nothing outside it. */
const OVERLAY_FORMAT = 200;

function overlayFont(font: Font): XmlElement {
  const item = element("font");
  const said = (name: string, value: boolean | undefined): void => {
    if (value !== undefined) item.append(element(name, { val: value ? undefined : 0 }));
  };
  said("b", font.bold);
  said("i", font.italic);
  said("strike", font.strikethrough);
  const underline = underlineElement(font.underline);
  if (underline) item.append(underline);
  if (font.size !== undefined) item.append(element("sz", { val: font.size }));
  if (font.color !== undefined) item.append(colorElement("color", font.color));
  if (font.name !== undefined) item.append(element("name", { val: font.name }));
  return item;
}

function overlayFill({ color, pattern, patternColor }: Fill): XmlElement {
  if (pattern !== undefined && pattern !== "solid") {
    return element("fill", {}, patternElement(pattern, patternColor, color));
  }
  const item = element("patternFill");
  if (color !== undefined) item.append(colorElement("bgColor", color));
  return element("fill", {}, item);
}

/** The font of a run of text; there the name's element is called otherwise. */
export function runFont(font: Font): XmlElement {
  const item = element("rPr");
  for (const [name, on] of [
    ["b", font.bold],
    ["i", font.italic],
    ["strike", font.strikethrough],
  ] as const)
    if (on) item.append(element(name));
  const underline = underlineElement(font.underline);
  if (underline) item.append(underline);
  if (font.size !== undefined) item.append(element("sz", { val: font.size }));
  if (font.color !== undefined) item.append(colorElement("color", font.color));
  if (font.name !== undefined) item.append(element("rFont", { val: font.name }));
  return item;
}
