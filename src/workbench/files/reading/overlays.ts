import type { Overlay } from "../../model/parts";
import type { Fill, Font } from "../../model/style";
import { element, type XmlElement } from "../xml/element";
import type { Colors } from "./colors";
import { plainFill, readBorders, readFont, toggle } from "./looks";

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
