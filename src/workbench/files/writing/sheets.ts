import type { Sheet, Visibility } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Package } from "../package/archive";
import { addContentType } from "../package/contentTypes";
import { addRelationship, idAttribute, removeRelationship } from "../package/relationships";
import { nameElements } from "../reading/names";
import { activeTab, type ListedSheet, type WorkbookPart } from "../reading/workbookPart";
import { element, type XmlElement } from "../xml/element";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly path: string;
  /** Whether it is the one to show, where that is not what the file says anyway. */
  readonly selected?: boolean;
}

/** Brings the list of sheets up to date: names, order, visibility, new and deleted ones. */
export function writeSheetList(pkg: Package, part: WorkbookPart, workbook: Workbook): PlacedSheet[] {
  const { root } = part;
  const list = root.child("sheets");
  if (!list) return [];
  const before = part.sheets.map(({ element: item }) => item);
  const known = new Map(
    part.sheets.filter(({ isWorksheet }) => isWorksheet).map((item) => [item.name, item]),
  );
  for (const listed of known.values()) {
    if (!workbook.sheets.some(({ origin }) => origin === listed.name)) dropSheet(pkg, part, listed);
  }
  const placed = workbook.sheets.map((sheet) => {
    const listed = known.get(sheet.origin ?? "");
    return { sheet, ...(listed ?? addSheetPart(pkg, part, list)) };
  });
  for (const { sheet, element: item } of placed) {
    if (item.get("name") !== sheet.name) item.set("name", sheet.name);
    setVisibility(item, sheet.visibility);
  }
  orderSheets(
    list,
    placed.map(({ element: item }) => item),
  );
  renumberNames(root, before, list.all("sheet"));
  const active = placed.find(({ sheet }) => sheet.id === workbook.activeSheetId)?.element;
  const moved = active !== before[activeTab(root)];
  writeActiveTab(root, active, list.all("sheet"));
  return placed.map(({ sheet, path, element: item }) => ({
    sheet,
    path,
    ...(moved && { selected: item === active }),
  }));
}

function dropSheet(pkg: Package, part: WorkbookPart, listed: ListedSheet): void {
  listed.element.remove();
  removeRelationship(pkg, part.path, listed.relationshipId);
}

function addSheetPart(
  pkg: Package,
  part: WorkbookPart,
  list: XmlElement,
): { element: XmlElement; path: string } {
  const path = pkg.freePath("xl/worksheets/sheet", ".xml");
  pkg.write(path, EMPTY);
  addContentType(pkg, path, TYPE);
  const id = addRelationship(pkg, part.path, "worksheet", path);
  const ids = [...part.sheets.map((sheet) => sheet.element), ...list.all("sheet")].map(
    (item) => item.number("sheetId") ?? 0,
  );
  const item = element("sheet", {
    name: "",
    sheetId: Math.max(0, ...ids) + 1,
    ...idAttribute(part.root, id),
  });
  list.append(item);
  return { element: item, path };
}

const STATES: Readonly<Record<Visibility, string | undefined>> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function setVisibility(item: XmlElement, visibility: Visibility): void {
  const state = item.get("state") === "visible" ? undefined : item.get("state");
  if (state !== STATES[visibility]) item.set("state", STATES[visibility]);
}

/** Chart sheets, which the model does not hold, keep their places between the others. */
function orderSheets(list: XmlElement, order: readonly XmlElement[]): void {
  const now = list.all("sheet");
  const places = new Set(order);
  const queue = [...order];
  const wanted = now.map((item) => (places.has(item) ? (queue.shift() ?? item) : item));
  if (wanted.every((item, index) => item === now[index])) return;
  const others = list.children.filter((child) => typeof child === "string" && child.trim() !== "");
  list.replaceChildren([...wanted, ...others]);
}

/** Names that belong to a sheet tell it by its place in the list. */
function renumberNames(root: XmlElement, before: readonly XmlElement[], now: readonly XmlElement[]): void {
  for (const item of nameElements(root)) {
    const old = item.number("localSheetId");
    if (old === undefined) continue;
    const place = now.indexOf(before[old] ?? item);
    if (place < 0) item.remove();
    else if (place !== old) item.set("localSheetId", place);
  }
}

function writeActiveTab(root: XmlElement, active: XmlElement | undefined, now: readonly XmlElement[]): void {
  const view = root.find("bookViews", "workbookView");
  if (!view || !active) return;
  const place = now.indexOf(active);
  if (place !== activeTab(root)) view.set("activeTab", place === 0 ? undefined : place);
  if ((view.number("firstSheet") ?? 0) >= now.length) view.set("firstSheet", undefined);
}

/** Only one sheet is selected: several would be edited together in Excel. */
export function writeSelectedTab(sheet: XmlElement, selected: boolean): void {
  const view = sheet.find("sheetViews", "sheetView");
  if (view && view.flag("tabSelected") !== selected) view.set("tabSelected", selected ? 1 : undefined);
}
