import type { Package } from "../package/archive";
import { addContentType } from "../package/contentTypes";
import { addRelationship, relatedPart } from "../package/relationships";
import { readDynamicMarks } from "../reading/workbookPart";
import type { XmlElement } from "../xml/element";
import { parseXml } from "../xml/parse";

/** What Excel writes once into a workbook that has dynamic array formulas ([MS-XLSX] 2.6.203). */
const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const PROPERTIES =
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></metadata>';
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** The cm attribute for a dynamic array formula; the workbook learns what it means if it does not know. */
export function dynamicMark(pkg: Package, workbookPath: string): number {
  let path = relatedPart(pkg, workbookPath, { kind: "sheetMetadata" });
  if (path === undefined) {
    path = "xl/metadata.xml";
    pkg.write(path, EMPTY);
    addContentType(pkg, path, CONTENT_TYPE);
    addRelationship(pkg, workbookPath, "sheetMetadata", path);
  }
  const root = pkg.xml(path);
  const [known] = readDynamicMarks(root);
  return known ?? (root ? addMark(root) : 0);
}

function addMark(root: XmlElement): number {
  const types = group(root, "metadataTypes", [
    "metadataStrings",
    "mdxMetadata",
    "futureMetadata",
    "cellMetadata",
    "valueMetadata",
    "extLst",
  ]);
  types.append(parseXml(TYPE).root).set("count", types.elements.length);
  const next = ["cellMetadata", "valueMetadata", "extLst"].flatMap((name) => root.child(name) ?? [])[0];
  root.insertBefore(next, parseXml(PROPERTIES).root);
  const cells = group(root, "cellMetadata", ["valueMetadata", "extLst"]);
  cells.append(parseXml(`<bk><rc t="${types.elements.length}" v="0"/></bk>`).root);
  return cells.set("count", cells.elements.length).elements.length;
}

function group(root: XmlElement, name: string, following: readonly string[]): XmlElement {
  const known = root.child(name);
  if (known) return known;
  const made = parseXml(`<${name}/>`).root;
  root.insertBefore(
    root.elements.find(({ local }) => following.includes(local)),
    made,
  );
  return made;
}
