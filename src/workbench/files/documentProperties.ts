import type { CustomPropertyValue, DocumentProperties } from "../model/documentParts";
import type { Package } from "./package/archive";
import { addContentType } from "./package/contentTypes";
import { addRelationship, relatedPart } from "./package/relationships";
import { element, textElement, type XmlElement } from "./xml/element";
import { sameData } from "./writing/same";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const PARTS = {
  core: {
    path: "docProps/core.xml",
    kind: "core-properties",
    relationship: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    empty: `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>`,
  },
  extended: {
    path: "docProps/app.xml",
    kind: "extended-properties",
    relationship: "extended-properties",
    type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    empty: `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>`,
  },
  custom: {
    path: "docProps/custom.xml",
    kind: "custom-properties",
    relationship: "custom-properties",
    type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    empty: `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${TYPES}"></Properties>`,
  },
} as const;

type PartName = keyof typeof PARTS;

function part(pkg: Package, name: PartName): XmlElement | undefined {
  const path = relatedPart(pkg, "", { kind: PARTS[name].kind });
  return path === undefined ? undefined : pkg.xml(path);
}

function ensurePart(pkg: Package, name: PartName): XmlElement | undefined {
  const known = part(pkg, name);
  if (known) return known;
  const { path, relationship, type, empty } = PARTS[name];
  pkg.write(path, empty);
  addContentType(pkg, path, type);
  addRelationship(pkg, "", relationship, path);
  return pkg.xml(path);
}

/** Where each property stands: which part, and under which name. */
const PLACES: Readonly<Record<keyof DocumentProperties, readonly [part: PartName, name: string]>> = {
  title: ["core", "dc:title"],
  subject: ["core", "dc:subject"],
  author: ["core", "dc:creator"],
  keywords: ["core", "cp:keywords"],
  comments: ["core", "dc:description"],
  category: ["core", "cp:category"],
  lastAuthor: ["core", "cp:lastModifiedBy"],
  revisionNumber: ["core", "cp:revision"],
  creationDate: ["core", "dcterms:created"],
  manager: ["extended", "Manager"],
  company: ["extended", "Company"],
};

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export function readDocumentProperties(pkg: Package): DocumentProperties {
  const read = Object.entries(PLACES).flatMap(([key, [name, local]]) => {
    const text = part(pkg, name)?.child(localName(local))?.text;
    if (text === undefined || text === "") return [];
    return [[key, key === "revisionNumber" ? Number(text) : text]];
  });
  return Object.fromEntries(read) as DocumentProperties;
}

/** Writes what differs; a part is made only for something to say. */
export function writeDocumentProperties(pkg: Package, now: DocumentProperties): void {
  const before = readDocumentProperties(pkg);
  for (const [key, [name, written]] of Object.entries(PLACES)) {
    const value = now[key as keyof DocumentProperties];
    if (before[key as keyof DocumentProperties] === value) continue;
    const root = ensurePart(pkg, name);
    const known = root?.child(localName(written));
    if (value === undefined || value === "") known?.remove();
    else if (known) known.text = String(value);
    else root?.append(textElement(written, String(value)));
  }
}

const NUMBERS = new Set(["i1", "i2", "i4", "i8", "int", "r4", "r8", "decimal", "ui1", "ui2", "ui4"]);

function readValue(item: XmlElement): CustomPropertyValue | undefined {
  const value = item.elements[0];
  if (!value) return undefined;
  if (NUMBERS.has(value.local)) return Number(value.text);
  if (value.local === "bool") return value.text === "true" || value.text === "1";
  return value.local === "filetime" || value.local === "date" ? { date: value.text } : value.text;
}

export function readOwnProperties(pkg: Package): ReadonlyMap<string, CustomPropertyValue> {
  return new Map(
    (part(pkg, "custom")?.all("property") ?? []).flatMap((item) => {
      const value = readValue(item);
      return value === undefined ? [] : [[item.get("name") ?? "", value] as const];
    }),
  );
}

function valueElement(value: CustomPropertyValue): XmlElement {
  if (typeof value === "string") return textElement("vt:lpwstr", value);
  if (typeof value === "boolean") return textElement("vt:bool", String(value));
  if (typeof value === "object") return textElement("vt:filetime", value.date);
  return textElement(Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "vt:i4" : "vt:r8", String(value));
}

/** The number the format wants on every custom property, and the first one they may have. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_ID = 2;

export function writeOwnProperties(pkg: Package, now: ReadonlyMap<string, CustomPropertyValue>): void {
  const before = readOwnProperties(pkg);
  if (sameData([...before], [...now])) return;
  const root = ensurePart(pkg, "custom");
  if (!root) return;
  for (const item of root.all("property")) if (!now.has(item.get("name") ?? "")) item.remove();
  const known = new Map(root.all("property").map((item) => [item.get("name") ?? "", item]));
  let next = Math.max(FIRST_ID - 1, ...[...known.values()].map((item) => item.number("pid") ?? 0)) + 1;
  for (const [name, value] of now) {
    const item = known.get(name);
    if (item && sameData(readValue(item), value)) continue;
    if (item) item.replaceChildren([valueElement(value)]);
    else root.append(element("property", { fmtid: FORMAT_ID, pid: next++, name }, valueElement(value)));
  }
}
