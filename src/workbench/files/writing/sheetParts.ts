import { areaAddress } from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/geometry";
import type { FilterColumn, Protection } from "../../model/parts";
import { writeFilters } from "./filters";
import { readAutoFilter, readBreaks, readMerges, readProtection } from "../reading/sheetParts";
import { element, type XmlElement } from "../xml/element";
import { placeInSheet } from "../xml/sheetOrder";
import { sameData } from "./same";

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

export function writeAutoFilter(
  root: XmlElement,
  area: Area | undefined,
  filters: readonly FilterColumn[],
): void {
  const known = root.child("autoFilter");
  if (!area) {
    if (readAutoFilter(root)) known?.remove();
    return;
  }
  if (!sameData(readAutoFilter(root), area)) ensure(root, "autoFilter").set("ref", areaAddress(area));
  writeFilters(ensure(root, "autoFilter"), filters);
}

/** Rows or columns before which a page ends. */
export function writeBreaks(
  root: XmlElement,
  name: "rowBreaks" | "colBreaks",
  breaks: readonly number[],
): void {
  if (sameData(readBreaks(root, name), breaks)) return;
  const known = root.child(name);
  if (breaks.length === 0) return known?.remove();
  const list = known ?? ensure(root, name);
  const max = (name === "rowBreaks" ? MAX_COLUMNS : MAX_ROWS) - 1;
  list.replaceChildren(breaks.map((at) => element("brk", { id: at, max, man: 1 })));
  list.set("count", breaks.length).set("manualBreakCount", breaks.length);
}

export function writeProtection(root: XmlElement, protection: Protection): void {
  if (readProtection(root).protected === protection.protected) return;
  root.child("sheetProtection")?.remove();
  if (!protection.protected) return;
  const password = protection.password ? passwordHash(protection.password) : undefined;
  placeInSheet(root, element("sheetProtection", { password, sheet: 1, objects: 1, scenarios: 1 }));
}

/** The 16-bit hash of a sheet password (ECMA-376 part 4, 14.7.1): a guard against slips, not against people. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(at) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
