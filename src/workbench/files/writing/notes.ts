import { cellAddress } from "../../model/address";
import type { Position } from "../../model/geometry";
import type { Note } from "../../model/parts";
import type { Package } from "../package/archive";
import { addContentType, addDefaultType } from "../package/contentTypes";
import { addRelationship, idAttribute, relatedPart } from "../package/relationships";
import { findNotes, type FoundNote } from "../reading/notes";
import { element, textElement, type XmlElement } from "../xml/element";
import { encodeCellText } from "../xml/escape";
import { placeInSheet } from "../xml/sheetOrder";
import { addShape, mapShapes } from "./vml";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>';
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Writes notes that are new, gone or say something else; the others keep their boxes and their fonts, also elsewhere. */
export function writeNotes(pkg: Package, sheetPath: string, sheet: XmlElement, notes: readonly Note[]): void {
  const path = relatedPart(pkg, sheetPath, { kind: "comments" });
  const root = path === undefined ? undefined : pkg.xml(path);
  const wanted = new Map(notes.map((note) => [cellAddress(note.at), note]));
  const changed = findNotes(root).filter(({ note }) => !takeSame(wanted, cellAddress(note.at), note));
  const places = new Map<string, Position | undefined>();
  for (const { note, element: item } of takeMoved(wanted, changed, places)) {
    const address = cellAddress(note.at);
    const now = wanted.get(address);
    wanted.delete(address);
    if (now) {
      const authors = root?.child("authors");
      if (authors) item.set("authorId", authorId(authors, now.author));
      setText(item, now.text);
    } else {
      item.remove();
      places.set(address, undefined);
    }
  }
  if (places.size > 0) placeShapes(pkg, sheetPath, places);
  if (root && [...places.values()].includes(undefined)) dropIdleAuthors(root);
  if (wanted.size > 0) addNotes(pkg, sheetPath, sheet, [...wanted.values()]);
}

type Wanted = Map<string, Note>;

const isSame = (one: Note, other: Note): boolean => one.text === other.text && one.author === other.author;

/** Whether this very note is wanted there; then it is not wanted any more. */
function takeSame(wanted: Wanted, address: string, note: Note): boolean {
  const now = wanted.get(address);
  return now !== undefined && isSame(now, note) && wanted.delete(address);
}

/** Gives notes that were sorted or cut to other cells their new places; answers the rest. */
function takeMoved(
  wanted: Wanted,
  changed: readonly FoundNote[],
  places: Map<string, Position | undefined>,
): FoundNote[] {
  return changed.filter(({ note, element: item }) => {
    for (const [address, moved] of wanted) {
      if (!isSame(moved, note)) continue;
      wanted.delete(address);
      item.set("ref", address);
      places.set(cellAddress(note.at), moved.at);
      return false;
    }
    return true;
  });
}

function setText(item: XmlElement, text: string): void {
  const holder = item.child("text") ?? element("text");
  if (!holder.parent) item.append(holder);
  holder.replaceChildren([element("r", {}, textElement("t", encodeCellText(text)))]);
}

/** Authors are counted from the first, so that only those at the end can go. */
function dropIdleAuthors(root: XmlElement): void {
  const used = (root.child("commentList")?.all("comment") ?? []).map((item) => item.number("authorId") ?? 0);
  for (const author of (root.child("authors")?.elements ?? []).slice(Math.max(-1, ...used) + 1))
    author.remove();
}

/** Puts the boxes of notes elsewhere, or takes them away. */
function placeShapes(
  pkg: Package,
  sheetPath: string,
  places: ReadonlyMap<string, Position | undefined>,
): void {
  const path = relatedPart(pkg, sheetPath, { kind: "vmlDrawing" });
  if (path === undefined) return;
  mapShapes(pkg, path, (at) => {
    const address = cellAddress(at);
    return places.has(address) ? places.get(address) : at;
  });
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
  const gone = new Map<string, undefined>();
  for (const item of root?.child("commentList")?.all("comment") ?? []) {
    if (!authors.has(names[item.number("authorId") ?? 0] ?? "")) continue;
    gone.set(item.get("ref") ?? "", undefined);
    item.remove();
  }
  if (gone.size > 0) placeShapes(pkg, sheetPath, gone);
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
