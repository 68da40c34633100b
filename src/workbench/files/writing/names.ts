import type { DefinedName, PageLayout } from "../../model/parts";
import { fixedAddress } from "../../model/references";
import { MAX_COLUMNS } from "../../model/geometry";
import type { Workbook } from "../../model/workbook";
import { toFileFormula } from "../formulas/toFile";
import { fromFileFormula } from "../formulas/fromFile";
import {
  PRINT_AREA,
  PRINT_TITLES,
  isReservedName,
  nameElements,
  readPrintNames,
  reservedName,
} from "../reading/names";
import { element, textElement, type XmlElement } from "../xml/element";
import { placeInWorkbook } from "../xml/sheetOrder";
import { sameData } from "./same";

const key = (name: string, sheetIndex: number | undefined): string =>
  `${name.toLowerCase()} ${sheetIndex ?? ""}`;

/** Writes the names that are new, gone or different. `sheetIds` is the order of the sheets in the file now. */
export function writeNames(root: XmlElement, workbook: Workbook, sheetIds: readonly string[]): void {
  const indexOf = (name: DefinedName): number | undefined =>
    name.sheetId === undefined ? undefined : sheetIds.indexOf(name.sheetId);
  const wanted = new Map(workbook.names.map((name) => [key(name.name, indexOf(name)), name]));
  for (const item of nameElements(root)) {
    if (isReservedName(item)) continue;
    const id = key(item.get("name") ?? "", item.number("localSheetId"));
    const name = wanted.get(id);
    wanted.delete(id);
    if (name) updateName(item, name);
    else item.remove();
  }
  for (const name of wanted.values()) addName(root, name, indexOf(name));
  workbook.sheets.forEach((sheet) => {
    writePrintNames(root, sheet.name, sheetIds.indexOf(sheet.id), sheet.pageLayout);
  });
  if (root.child("definedNames")?.elements.length === 0) root.child("definedNames")?.remove();
}

function updateName(item: XmlElement, name: DefinedName): void {
  if (fromFileFormula(item.text) !== name.formula) item.text = toFileFormula(name.formula);
  if (item.flag("hidden") === name.visible) item.set("hidden", name.visible ? undefined : 1);
  if ((item.get("comment") ?? "") !== (name.comment ?? "")) item.set("comment", name.comment);
}

function addName(root: XmlElement, name: DefinedName, localSheetId: number | undefined): void {
  const item = textElement("definedName", toFileFormula(name.formula), {
    name: name.name,
    comment: name.comment,
    localSheetId,
    hidden: name.visible ? undefined : 1,
  });
  insertName(root, item);
}

/** Excel keeps names in the order of the alphabet. */
function insertName(root: XmlElement, item: XmlElement): void {
  const list = root.child("definedNames") ?? placeInWorkbook(root, element("definedNames"));
  const name = (item.get("name") ?? "").toLowerCase();
  list.insertBefore(
    list.elements.find((other) => (other.get("name") ?? "").toLowerCase() > name),
    item,
  );
}

function writePrintNames(root: XmlElement, sheetName: string, index: number, page: PageLayout): void {
  const before = readPrintNames(root, index);
  if (!sameData(before.printArea, page.printArea)) {
    setReserved(root, PRINT_AREA, index, page.printArea && fixedAddress(sheetName, page.printArea));
  }
  if (!sameData(before.titleRows, page.titleRows)) {
    const rows = page.titleRows && {
      top: page.titleRows.first,
      bottom: page.titleRows.last,
      left: 0,
      right: MAX_COLUMNS - 1,
    };
    setReserved(root, PRINT_TITLES, index, rows && fixedAddress(sheetName, rows));
  }
}

function setReserved(root: XmlElement, name: string, index: number, text: string | undefined): void {
  const known = reservedName(root, name, index);
  if (text === undefined) known?.remove();
  else if (known) known.text = text;
  else insertName(root, textElement("definedName", text, { name, localSheetId: index }));
}
