import type { CustomXmlPart } from "../model/documentParts";
import type { Package } from "./package/archive";
import { addContentType } from "./package/contentTypes";
import { addRelationship, relatedPart, relationshipsOf, removeRelationship } from "./package/relationships";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

const text = (pkg: Package, path: string): string => new TextDecoder().decode(pkg.bytes(path));

/** The XML parts of a workbook; one without an id gets one by its place. */
export function readCustomXml(pkg: Package, workbookPath: string): CustomXmlPart[] {
  return relationshipsOf(pkg, workbookPath)
    .filter(({ kind, external, target }) => kind === "customXml" && !external && pkg.has(target))
    .map(({ target }, index) => {
      const properties = relatedPart(pkg, target, { kind: "customXmlProps" });
      const id = properties === undefined ? undefined : pkg.xml(properties)?.get("itemID");
      return { id: id ?? numbered(index), xml: text(pkg, target), origin: target };
    });
}

const numbered = (index: number): string =>
  `{00000000-0000-0000-0000-${String(index + 1).padStart(12, "0")}}`;

export function writeCustomXml(pkg: Package, workbookPath: string, parts: readonly CustomXmlPart[]): void {
  const kept = new Map(
    parts.flatMap((part) => (part.origin === undefined ? [] : [[part.origin, part] as const])),
  );
  for (const { id, kind, target, external } of relationshipsOf(pkg, workbookPath)) {
    if (kind !== "customXml" || external) continue;
    const now = kept.get(target);
    if (!now) removeRelationship(pkg, workbookPath, id);
    else if (now.xml !== text(pkg, target)) pkg.write(target, now.xml);
  }
  for (const part of parts) if (part.origin === undefined) addPart(pkg, workbookPath, part);
}

function addPart(pkg: Package, workbookPath: string, { id, xml }: CustomXmlPart): void {
  const path = pkg.freePath("customXml/item", ".xml");
  const properties = pkg.freePath("customXml/itemProps", ".xml");
  pkg.write(path, xml);
  pkg.write(
    properties,
    `${XML}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  addContentType(pkg, properties, PROPERTIES_TYPE);
  addRelationship(pkg, workbookPath, "customXml", path);
  addRelationship(pkg, path, "customXmlProps", properties);
}
