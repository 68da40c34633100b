import { parseArea } from "../../../model/address";
import type { Package } from "../../package/archive";
import { relationshipsOf } from "../../package/relationships";
import { nameElements } from "../../reading/names";
import type { ListedSheet, WorkbookPart } from "../../reading/workbookPart";
import type { XmlElement } from "../../xml/element";
import { sqref } from "../areas";
import { mapShapes } from "../vml";
import type { Translator } from "./translator";
import { translateWorksheet } from "./worksheetParts";

/** Brings all parts of the file up to date with inserted and deleted cells and with new sheet names. */
export function translateParts(pkg: Package, part: WorkbookPart, translator: Translator): void {
  for (const sheet of part.sheets) {
    const root = sheet.isWorksheet ? pkg.xml(sheet.path) : undefined;
    if (root) translateWorksheet(root, sheet.name, translator);
    translateRelated(pkg, sheet, translator);
  }
  for (const item of nameElements(part.root)) item.text = translator.formula(item.text, "");
  for (const { kind, target } of relationshipsOf(pkg, part.path)) {
    if (kind === "pivotCacheDefinition") translatePivotCache(pkg.xml(target), translator);
  }
}

function translateRelated(pkg: Package, sheet: ListedSheet, translator: Translator): void {
  for (const { kind, target, external } of relationshipsOf(pkg, sheet.path)) {
    if (external) continue;
    if (kind === "vmlDrawing") translateShapes(pkg, target, sheet.name, translator);
    else if (kind === "drawing") translateDrawing(pkg, target, sheet.name, translator);
    else if (TRANSLATED.has(kind)) translateRefs(pkg.xml(target), sheet.name, translator);
  }
}

/** Parts of a sheet with areas in ref attributes. */
const TRANSLATED = new Set(["comments", "threadedComment", "table", "pivotTable", "ctrlProp"]);
const FORMULAS = new Set(["calculatedColumnFormula", "totalsRowFormula"]);

function translateRefs(root: XmlElement | undefined, sheet: string, translator: Translator): void {
  if (!root) return;
  for (const item of [root, ...root.descendants()]) {
    if (FORMULAS.has(item.local)) item.text = translator.formula(item.text, sheet);
    for (const name of ["fmlaLink", "fmlaRange", "fmlaTxbx"]) {
      const formula = item.get(name);
      if (formula !== undefined) item.set(name, translator.formula(formula, sheet));
    }
    const before = parseArea(item.get("ref") ?? "");
    if (!before) continue;
    const area = translator.area(before, sheet);
    if (area) item.set("ref", sqref([area]));
    else if (item !== root) item.remove();
  }
}

function translatePivotCache(root: XmlElement | undefined, translator: Translator): void {
  const source = root?.find("cacheSource", "worksheetSource");
  const [area, sheet] = [parseArea(source?.get("ref") ?? ""), source?.get("sheet")];
  if (!source || sheet === undefined) return;
  const moved = area && translator.area(area, sheet);
  if (moved) source.set("ref", sqref([moved]));
  const renamed = /^(.*)!A1$/.exec(translator.formula(`'${sheet.replaceAll("'", "''")}'!A1`, ""))?.[1];
  if (renamed !== undefined) source.set("sheet", renamed.replace(/^'|'$/g, "").replaceAll("''", "'"));
}

/** Drawings are fixed to cells by their corners; charts in them name the cells they show. */
function translateDrawing(pkg: Package, path: string, sheet: string, translator: Translator): void {
  for (const anchor of pkg.xml(path)?.elements ?? []) moveAnchor(anchor, sheet, translator);
  for (const { kind, target, external } of relationshipsOf(pkg, path)) {
    if (external || !/^chart(?:Ex)?$/.test(kind)) continue;
    const formulas = [...(pkg.xml(target)?.descendants("f") ?? [])];
    for (const item of formulas) item.text = translator.formula(item.text, "");
  }
}

function moveAnchor(anchor: XmlElement, sheet: string, translator: Translator): void {
  // "absolute" means that it stays where it is when cells move.
  if (anchor.get("editAs") === "absolute") return;
  const [from, to] = [anchor.child("from"), anchor.child("to")];
  const corner = (item: XmlElement | undefined, name: string): number => Number(item?.child(name)?.text ?? 0);
  const before = {
    top: corner(from, "row"),
    left: corner(from, "col"),
    bottom: corner(to ?? from, "row"),
    right: corner(to ?? from, "col"),
  };
  const area = translator.area(before, sheet);
  if (!area || !from) return;
  setCorner(from, area.top, area.left);
  if (to) setCorner(to, area.bottom, area.right);
}

function setCorner(item: XmlElement, row: number, column: number): void {
  const [rowItem, columnItem] = [item.child("row"), item.child("col")];
  if (rowItem) rowItem.text = String(row);
  if (columnItem) columnItem.text = String(column);
}

function translateShapes(pkg: Package, path: string, sheet: string, translator: Translator): void {
  mapShapes(pkg, path, (shape) => {
    const moved = translator.area(
      { top: shape.row, bottom: shape.row, left: shape.column, right: shape.column },
      sheet,
    );
    return moved && { row: moved.top, column: moved.left };
  });
}
