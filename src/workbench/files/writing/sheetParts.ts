import type { Area } from "../../model/geometry";
import type { ColumnLook, Freeze, Hyperlink, Protection } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import type { Package } from "../package/archive";
import { addRelationship, idAttribute, relationshipsOf, removeRelationship } from "../package/relationships";
import type { Colors } from "../reading/colors";
import {
  readAutoFilter,
  readFreeze,
  readHyperlinks,
  readMerges,
  readProtection,
  readSelection,
  viewOf,
} from "../reading/sheetParts";
import { areaAddress, cellAddress } from "../../model/address";
import { element, type XmlElement } from "../xml/element";
import { placeInSheet } from "../xml/sheetOrder";
import { sqref } from "./areas";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The child of this name, made where the format wants it if it is not there. */
export const ensure = (sheet: XmlElement, name: string): XmlElement =>
  sheet.child(name) ?? placeInSheet(sheet, element(name));

export function writeMerges(root: XmlElement, merges: readonly Area[]): void {
  const key = (areas: readonly Area[]): string => areas.map(areaAddress).sort().join(" ");
  if (key(readMerges(root)) === key(merges)) return;
  if (merges.length === 0) return root.child("mergeCells")?.remove();
  const list = ensure(root, "mergeCells");
  list.replaceChildren(merges.map((area) => element("mergeCell", { ref: areaAddress(area) })));
  list.set("count", merges.length);
}

export function writeTabColor(root: XmlElement, tabColor: string, colors: Colors): void {
  const known = root.find("sheetPr", "tabColor");
  if ((colors.of(known) ?? "") === tabColor) return;
  known?.remove();
  if (tabColor === "") return;
  const properties = ensure(root, "sheetPr");
  properties.insertBefore(properties.elements[0], element("tabColor", { rgb: `FF${tabColor.slice(1)}` }));
}

export function writeView(root: XmlElement, sheet: Sheet): void {
  const known = viewOf(root);
  const gridlines = known?.flag("showGridLines", true) ?? true;
  const [freeze, selection] = [readFreeze(root), readSelection(root)];
  if (gridlines === sheet.showGridlines && same(freeze, sheet.freeze) && same(selection, sheet.selection))
    return;
  const view = known ?? element("sheetView", { workbookViewId: 0 });
  if (!known) ensure(root, "sheetViews").append(view);
  if (gridlines !== sheet.showGridlines) view.set("showGridLines", sheet.showGridlines ? undefined : 0);
  if (!same(freeze, sheet.freeze)) writeFreeze(view, sheet.freeze);
  if (!same(readSelection(root), sheet.selection)) writeSelection(view, sheet.selection);
}

function writeFreeze(view: XmlElement, { rows, columns }: Freeze): void {
  for (const item of [...view.all("pane"), ...view.all("selection")]) item.remove();
  if (rows === 0 && columns === 0) return;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  view.insertBefore(
    view.elements[0],
    element("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellAddress({ row: rows, column: columns }),
      activePane: pane,
      state: "frozen",
    }),
  );
}

function writeSelection(view: XmlElement, areas: readonly Area[]): void {
  const pane = view.child("pane")?.get("activePane");
  const known = view.all("selection").find((item) => item.get("pane") === pane);
  const item = known ?? element("selection", { pane });
  if (!known)
    view.insertBefore(
      view.elements.find(({ local }) => /^(?:pivotSelection|extLst)$/.test(local)),
      item,
    );
  const first = areas[0] ?? { top: 0, left: 0 };
  item.set("activeCell", cellAddress({ row: first.top, column: first.left })).set("activeCellId", undefined);
  item.set("sqref", sqref(areas));
}

export function writeFormat(root: XmlElement, sheet: Sheet): void {
  const format = root.child("sheetFormatPr");
  const width = format?.number("defaultColWidth") ?? 8.43;
  const height = format?.number("defaultRowHeight") ?? 15;
  if (width !== sheet.defaultColumnWidth)
    ensure(root, "sheetFormatPr").set("defaultColWidth", sheet.defaultColumnWidth);
  if (height !== sheet.defaultRowHeight)
    ensure(root, "sheetFormatPr").set("defaultRowHeight", sheet.defaultRowHeight).set("customHeight", 1);
  // The height is an attribute the element must have.
  const written = root.child("sheetFormatPr");
  if (written && written.get("defaultRowHeight") === undefined)
    written.set("defaultRowHeight", sheet.defaultRowHeight);
}

/** Columns in runs of equal look; attributes the model does not know (grouping, best fit) stay. */
export function writeColumns(
  root: XmlElement,
  columns: ReadonlyMap<number, ColumnLook>,
  known: ReadonlyMap<number, ColumnLook>,
  styleNumber: (style: number, base: number) => number,
): void {
  const all = [...new Set([...columns.keys(), ...known.keys()])].sort((a, b) => a - b);
  const changed = all.filter((column) => !sameColumn(columns.get(column), known.get(column)));
  if (changed.length === 0) return;
  for (const column of changed) setColumn(root, column, columns.get(column), styleNumber);
  const list = root.child("cols");
  if (list) joinRuns(list);
}

const sameColumn = (a: ColumnLook = {}, b: ColumnLook = {}): boolean =>
  a.width === b.width && (a.hidden ?? false) === (b.hidden ?? false) && (a.style ?? 0) === (b.style ?? 0);

function setColumn(
  root: XmlElement,
  column: number,
  look: ColumnLook | undefined,
  styleNumber: (style: number, base: number) => number,
): void {
  const item = ownColumn(ensure(root, "cols"), column + 1);
  const base = item.number("style") ?? 0;
  item.set("width", look?.width).set("customWidth", look?.width === undefined ? undefined : 1);
  item.set("hidden", look?.hidden ? 1 : undefined);
  item.set("style", look?.style ? styleNumber(look.style, base) : undefined);
  // A <col> without a width is refused by Excel, so one that says nothing at all goes.
  if (look?.width === undefined) {
    if (look?.hidden || look?.style) item.set("width", 9.140625);
    else item.remove();
  }
}

/** The <col> of exactly this column; a run around it is cut into up to three. */
function ownColumn(list: XmlElement, number: number): XmlElement {
  const run = list.elements.find(
    (item) => (item.number("min") ?? 0) <= number && (item.number("max") ?? 0) >= number,
  );
  if (!run) {
    const made = element("col", { min: number, max: number });
    list.insertBefore(
      list.elements.find((item) => (item.number("min") ?? 0) > number),
      made,
    );
    return made;
  }
  const [min, max] = [run.number("min") ?? number, run.number("max") ?? number];
  if (min < number)
    list.insertBefore(
      run,
      copyOf(run)
        .set("min", min)
        .set("max", number - 1),
    );
  run.set("min", number);
  if (max > number) {
    const after = copyOf(run)
      .set("min", number + 1)
      .set("max", max);
    list.insertBefore(list.elements[list.elements.indexOf(run) + 1], after);
  }
  return run.set("max", number);
}

const ATTRIBUTES = [
  "min",
  "max",
  "width",
  "style",
  "hidden",
  "bestFit",
  "customWidth",
  "phonetic",
  "outlineLevel",
  "collapsed",
];

const copyOf = (item: XmlElement): XmlElement =>
  element("col", Object.fromEntries(ATTRIBUTES.map((name) => [name, item.get(name)])));

function joinRuns(list: XmlElement): void {
  if (list.elements.length === 0) return list.remove();
  const look = (item: XmlElement): string =>
    JSON.stringify(ATTRIBUTES.slice(2).map((name) => item.get(name)));
  let last: XmlElement | undefined;
  for (const item of list.elements) {
    if (last && look(last) === look(item) && last.number("max") === (item.number("min") ?? 0) - 1) {
      last.set("max", item.get("max"));
      item.remove();
    } else last = item;
  }
}

export function writeHyperlinks(
  pkg: Package,
  path: string,
  root: XmlElement,
  links: readonly Hyperlink[],
): void {
  const known = readHyperlinks(root, relationshipsOf(pkg, path));
  const key = (link: Hyperlink): string =>
    JSON.stringify([areaAddress(link.area), link.address, link.location, link.tip]);
  const wanted = new Map(links.map((link) => [key(link), link]));
  const items = root.child("hyperlinks")?.all("hyperlink") ?? [];
  known.forEach((link, index) => {
    const item = items[index];
    if (wanted.delete(key(link)) || !item) return;
    removeRelationship(pkg, path, item.get("r:id") ?? "");
    item.remove();
  });
  for (const link of wanted.values())
    ensure(root, "hyperlinks").append(hyperlinkElement(pkg, path, root, link));
  const list = root.child("hyperlinks");
  if (list?.elements.length === 0) list.remove();
}

function hyperlinkElement(
  pkg: Package,
  path: string,
  root: XmlElement,
  { area, address, location, tip }: Hyperlink,
): XmlElement {
  const id = address === undefined ? undefined : addRelationship(pkg, path, "hyperlink", address, "external");
  return element("hyperlink", {
    ref: areaAddress(area),
    ...(id !== undefined && idAttribute(root, id)),
    location,
    tooltip: tip,
  });
}

export function writeAutoFilter(root: XmlElement, area: Area | undefined): void {
  if (same(readAutoFilter(root), area)) return;
  if (!area) root.child("autoFilter")?.remove();
  else ensure(root, "autoFilter").set("ref", areaAddress(area));
}

export function writeProtection(root: XmlElement, protection: Protection): void {
  if (readProtection(root).protected === protection.protected) return;
  root.child("sheetProtection")?.remove();
  if (!protection.protected) return;
  const password = protection.password ? passwordHash(protection.password) : undefined;
  placeInSheet(root, element("sheetProtection", { password, sheet: 1, objects: 1, scenarios: 1 }));
}

/** The 16-bit hash of a sheet password (ECMA-376 part 4, 14.7.1): a guard against slips, not against people. */
function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(at) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
