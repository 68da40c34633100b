import type { Package } from "./package/archive";
import { addContentType, removeContentType } from "./package/contentTypes";
import { addRelationship, idAttribute, relationshipsOf, removeRelationship } from "./package/relationships";
import { element, type XmlElement } from "./xml/element";
import { placeInSheet } from "./xml/sheetOrder";

/** Custom properties of a worksheet: each value is a part of its own, UTF-16 text without a mark (as Excel writes it). */
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

const itemsOf = (sheet: XmlElement): XmlElement[] => sheet.child("customProperties")?.all("customPr") ?? [];

const idOf = (item: XmlElement): string => item.get("r:id") ?? item.get("id") ?? "";

export function readCustomProperties(
  pkg: Package,
  sheetPath: string,
  sheet: XmlElement,
): Map<string, string> {
  const items = itemsOf(sheet);
  if (items.length === 0) return new Map();
  const parts = new Map(relationshipsOf(pkg, sheetPath).map(({ id, target }) => [id, target]));
  return new Map(
    items.map((item) => [
      item.get("name") ?? "",
      fromUtf16(pkg.bytes(parts.get(idOf(item)) ?? "") ?? new Uint8Array()),
    ]),
  );
}

/** Writes the properties that differ, adds new ones, takes off those that are gone. */
export function writeCustomProperties(
  pkg: Package,
  sheetPath: string,
  sheet: XmlElement,
  properties: ReadonlyMap<string, string>,
): void {
  const known = readCustomProperties(pkg, sheetPath, sheet);
  const parts = new Map(relationshipsOf(pkg, sheetPath).map(({ id, target }) => [id, target]));
  for (const item of itemsOf(sheet)) {
    const name = item.get("name") ?? "";
    const value = properties.get(name);
    const path = parts.get(idOf(item)) ?? "";
    if (value === undefined) removeItem(pkg, sheetPath, item, path);
    else if (value !== known.get(name)) pkg.write(path, toUtf16(value));
  }
  for (const [name, value] of properties) if (!known.has(name)) addItem(pkg, sheetPath, sheet, name, value);
}

function addItem(pkg: Package, sheetPath: string, sheet: XmlElement, name: string, value: string): void {
  const path = pkg.freePath("xl/customProperty", ".bin");
  pkg.write(path, toUtf16(value));
  addContentType(pkg, path, TYPE);
  const id = addRelationship(pkg, sheetPath, "customProperty", path);
  const list = sheet.child("customProperties") ?? placeInSheet(sheet, element("customProperties"));
  list.append(element("customPr", { name, ...idAttribute(sheet, id) }));
}

function removeItem(pkg: Package, sheetPath: string, item: XmlElement, path: string): void {
  removeRelationship(pkg, sheetPath, idOf(item));
  pkg.remove(path);
  removeContentType(pkg, path);
  const list = item.parent;
  item.remove();
  if (list?.elements.length === 0) list.remove();
}

const fromUtf16 = (bytes: Uint8Array): string => new TextDecoder("utf-16le").decode(bytes);

function toUtf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
}
