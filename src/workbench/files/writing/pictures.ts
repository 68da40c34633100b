import type { Drawing } from "../../model/parts";
import type { Package } from "../package/archive";
import { addDefaultType } from "../package/contentTypes";
import { addRelationship } from "../package/relationships";
import { element, type XmlElement } from "../xml/element";
import { shapeIdentity } from "./anchors";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/gif": "gif",
  "image/bmp": "bmp",
};

/** Adds the bytes of a picture and answers what holds it in an anchor. */
export function addPicture(pkg: Package, drawingPart: string, drawing: Drawing): XmlElement | undefined {
  const [, type = "", data = ""] = /^data:([^;,]+);base64,(.*)$/s.exec(drawing.picture ?? "") ?? [];
  const extension = EXTENSIONS[type];
  if (extension === undefined) return undefined;
  const path = pkg.freePath("xl/media/image", `.${extension}`);
  pkg.write(
    path,
    Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)),
  );
  addDefaultType(pkg, extension, type);
  const id = addRelationship(pkg, drawingPart, "image", path);
  const blip = element("a:blip", { "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS, "r:embed": id });
  const a = { "xmlns:a": DRAWING };
  return element(
    "pic",
    {},
    element("nvPicPr", {}, shapeIdentity(drawing), element("cNvPicPr")),
    element("blipFill", {}, blip, element("a:stretch", a, element("a:fillRect"))),
    element("spPr", {}, element("a:prstGeom", { ...a, prst: "rect" }, element("a:avLst"))),
  );
}
