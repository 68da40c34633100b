import type { Drawing } from "../../model/parts";
import { POINT } from "../units";
import { element, textElement, type XmlElement } from "../xml/element";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const units = (points: number): string => String(Math.round(points * POINT));

function corner(name: string, column: number, row: number, x: number, y: number): XmlElement {
  return element(
    name,
    {},
    textElement("col", String(column)),
    textElement("colOff", units(x)),
    textElement("row", String(row)),
    textElement("rowOff", units(y)),
  );
}

/** Both corners; a drawing without insets reaches to the end of its last cell, which is the start of the next. */
function corners({ area, insets }: Drawing): [from: XmlElement, to: XmlElement] {
  const { left = 0, top = 0 } = insets ?? {};
  const beyond = insets ? 0 : 1;
  return [
    corner("from", area.left, area.top, left, top),
    corner("to", area.right + beyond, area.bottom + beyond, insets?.right ?? 0, insets?.bottom ?? 0),
  ];
}

const EDIT_AS = { TwoCell: undefined, OneCell: "oneCell", Absolute: "absolute" } as const;

/** A new anchor that moves and grows with its cells unless the drawing says otherwise. */
export function anchorElement(drawing: Drawing, content: XmlElement): XmlElement {
  return element(
    "twoCellAnchor",
    { editAs: EDIT_AS[drawing.placement ?? "TwoCell"] },
    ...corners(drawing),
    content,
    element("clientData"),
  );
}

/** Moves an anchor of the file, which becomes one with two corners if it was another. */
export function moveAnchor(anchor: XmlElement, drawing: Drawing): void {
  const kept = anchor.elements.filter(({ local }) => !["from", "to", "ext", "pos"].includes(local));
  const moved = element(`${anchor.prefix}twoCellAnchor`, {
    editAs: EDIT_AS[drawing.placement ?? "TwoCell"],
  });
  anchor.parent?.insertBefore(anchor, moved);
  moved.append(...corners(drawing), ...kept);
  anchor.remove();
}

export const shapeIdentity = ({ number, name, altText }: Drawing): XmlElement =>
  element("cNvPr", { id: number, name, descr: altText });

/** What holds a chart in its anchor. Namespaces are declared here, whatever the part around it declares. */
export function chartFrame(drawing: Drawing, relationshipId: string): XmlElement {
  const reference = element("c:chart", {
    "xmlns:c": CHART,
    "xmlns:r": RELATIONSHIPS,
    "r:id": relationshipId,
  });
  return element(
    "graphicFrame",
    { macro: "" },
    element("nvGraphicFramePr", {}, shapeIdentity(drawing), element("cNvGraphicFramePr")),
    element(
      "xfrm",
      {},
      element("a:off", { "xmlns:a": DRAWING, x: 0, y: 0 }),
      element("a:ext", { "xmlns:a": DRAWING, cx: 0, cy: 0 }),
    ),
    element("a:graphic", { "xmlns:a": DRAWING }, element("a:graphicData", { uri: CHART }, reference)),
  );
}
