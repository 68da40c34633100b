import { areaAddress, parseArea, quoteSheetName, splitSheet } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS, intersect, type Area } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { invalidArgument, invalidReference } from "../protocol/problem";
import type { App } from "./app";
import { rangeOn, type HandleOf, type Place } from "./handles";

/** The one area of a range. */
export function theArea({ areas }: Place): Area {
  const area = areas[0];
  if (!area) throw invalidReference();
  return area;
}

const written = new WeakMap<readonly Area[], { readonly sheetName: string; readonly address: string }>();

/** Conditional formats have thousands of areas and are asked for again and again: the same areas are written once. */
export function placeAddress({ sheet: { name: sheetName }, areas }: Place): string {
  const known = written.get(areas);
  if (known?.sheetName === sheetName) return known.address;
  const quoted = quoteSheetName(sheetName);
  const address = areas.map((area) => `${quoted}!${areaAddress(area)}`).join(",");
  written.set(areas, { sheetName, address });
  return address;
}

/** Refuses what would lie outside the sheet. */
export function onSheet(area: Area): Area {
  const inside =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!inside) throw invalidArgument();
  return area;
}

export const sameSheet = (place: Place, area: Area): HandleOf<"Range"> => rangeOn(place.sheet, onSheet(area));

/** Excel on the web cuts longer addresses off without a word; here they are refused, so that nobody relies on it. */
const ADDRESS_LIMIT = 8192;

export function checkAddressLength(address: string): string {
  if (address.length > ADDRESS_LIMIT) {
    throw invalidArgument(`The address is longer than ${ADDRESS_LIMIT} characters.`);
  }
  return address;
}

/** Reads an address or the name of a range; a sheet named in it must be `sheet` when one is given. */
export function findRange(app: App, sheet: Sheet, written: string): { sheet: Sheet; area: Area } {
  const { sheet: sheetName, rest } = splitSheet(checkAddressLength(written).trim().replace(/^=/, ""));
  const target = sheetName === undefined ? sheet : app.workbook.sheetByName(sheetName);
  const area = parseArea(rest);
  if (target && area) return { sheet: target, area };
  const named = target && findNamed(app, target, rest);
  if (!named) throw invalidArgument();
  return named;
}

/** A defined name or a table's name that stands for cells. */
function findNamed(app: App, sheet: Sheet, name: string): { sheet: Sheet; area: Area } | undefined {
  const { workbook } = app;
  const wanted = name.toLowerCase();
  const defined =
    workbook.names.find((item) => item.name.toLowerCase() === wanted && item.sheetId === sheet.id) ??
    workbook.names.find((item) => item.name.toLowerCase() === wanted && item.sheetId === undefined);
  if (defined) return readReference(app, defined.formula);
  const table = workbook.tables.find((item) => item.name.toLowerCase() === wanted);
  const owner = table && workbook.sheetById(table.sheetId);
  if (!table || !owner) return undefined;
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return { sheet: owner, area: { ...table.area, top, bottom: Math.max(top, bottom) } };
}

/** `=Sheet1!$A$1:$B$2` as a place; undefined when the formula is anything else. */
export function readReference(app: App, formula: string): { sheet: Sheet; area: Area } | undefined {
  const { sheet: sheetName, rest } = splitSheet(formula.replace(/^=/, ""));
  const sheet = sheetName === undefined ? undefined : app.workbook.sheetByName(sheetName);
  const area = parseArea(rest);
  return sheet && area && { sheet, area };
}

export function intersectAll(areas: readonly Area[], others: readonly Area[]): Area[] {
  return areas.flatMap((area) => others.flatMap((other) => intersect(area, other) ?? []));
}
