import { cellAddress } from "../../model/address";
import type { Note } from "../../model/parts";
import type { Package } from "../package/archive";
import { addContentType, addDefaultType } from "../package/contentTypes";
import { addRelationship, idAttribute, relatedPart } from "../package/relationships";
import { findNotes } from "../reading/notes";
import { element, textElement, type XmlElement } from "../xml/element";
import { encodeCellText } from "../xml/escape";
import { placeInSheet } from "../xml/sheetOrder";
import { addShape, mapShapes } from "./vml";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>';
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Writes notes that are new, gone or say something else; the others keep their boxes and their fonts. */
export function writeNotes(pkg: Package, sheetPath: string, sheet: XmlElement, notes: readonly Note[]): void {
  const path = relatedPart(pkg, sheetPath, { kind: "comments" });
  const known = findNotes(path === undefined ? undefined : pkg.xml(path));
  const wanted = new Map(notes.map((note) => [cellAddress(note.at), note]));
  const gone = new Set<string>();
  for (const { note, element: item } of known) {
    const address = cellAddress(note.at);
    const now = wanted.get(address);
    wanted.delete(address);
    if (!now) {
      item.remove();
      gone.add(address);
    } else if (now.text !== note.text) setText(item, now.text);
  }
  if (gone.size > 0) removeShapes(pkg, sheetPath, gone);
  if (wanted.size > 0) addNotes(pkg, sheetPath, sheet, [...wanted.values()]);
}

function setText(item: XmlElement, text: string): void {
  const holder = item.child("text") ?? element("text");
  if (!holder.parent) item.append(holder);
  holder.replaceChildren([element("r", {}, textElement("t", encodeCellText(text)))]);
}

function removeShapes(pkg: Package, sheetPath: string, gone: ReadonlySet<string>): void {
  const path = relatedPart(pkg, sheetPath, { kind: "vmlDrawing" });
  if (path !== undefined) mapShapes(pkg, path, (at) => (gone.has(cellAddress(at)) ? undefined : at));
}

export function addNotes(pkg: Package, sheetPath: string, sheet: XmlElement, notes: readonly Note[]): void {
  const root = pkg.xml(relatedPart(pkg, sheetPath, { kind: "comments" }) ?? addComments(pkg, sheetPath));
  const shapes = shapesPath(pkg, sheetPath, sheet);
  const [authors, list] = [root?.child("authors"), root?.child("commentList")];
  if (!authors || !list) return;
  for (const note of notes) {
    const item = element("comment", {
      ref: cellAddress(note.at),
      authorId: authorId(authors, note.author),
      shapeId: 0,
    });
    setText(item, note.text);
    list.append(item);
    addShape(pkg, shapes, note.at);
  }
}

/** Takes away the notes of some authors: the stand-ins of conversations. */
export function removeNotesBy(pkg: Package, sheetPath: string, authors: ReadonlySet<string>): void {
  const path = relatedPart(pkg, sheetPath, { kind: "comments" });
  const root = path === undefined ? undefined : pkg.xml(path);
  const names = root?.child("authors")?.elements.map((item) => item.text) ?? [];
  const gone = new Set<string>();
  for (const item of root?.child("commentList")?.all("comment") ?? []) {
    if (!authors.has(names[item.number("authorId") ?? 0] ?? "")) continue;
    gone.add(item.get("ref") ?? "");
    item.remove();
  }
  if (gone.size > 0) removeShapes(pkg, sheetPath, gone);
}

function authorId(authors: XmlElement, name: string): number {
  const at = authors.elements.findIndex((item) => item.text === name);
  if (at >= 0) return at;
  authors.append(textElement("author", name));
  return authors.elements.length - 1;
}

function addComments(pkg: Package, sheetPath: string): string {
  const path = pkg.freePath("xl/comments", ".xml");
  pkg.write(path, EMPTY);
  addContentType(pkg, path, TYPE);
  addRelationship(pkg, sheetPath, "comments", path);
  return path;
}

function shapesPath(pkg: Package, sheetPath: string, sheet: XmlElement): string {
  const drawing = sheet.child("legacyDrawing");
  const id = drawing?.get("r:id");
  const known = id === undefined ? undefined : relatedPart(pkg, sheetPath, { id });
  if (known !== undefined) return known;
  const path = pkg.freePath("xl/drawings/vmlDrawing", ".vml");
  addDefaultType(pkg, "vml", VML_TYPE);
  const added = addRelationship(pkg, sheetPath, "vmlDrawing", path);
  placeInSheet(sheet, element("legacyDrawing", idAttribute(sheet, added)));
  return path;
}
