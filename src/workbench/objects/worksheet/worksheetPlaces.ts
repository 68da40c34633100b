import { WHOLE_SHEET } from "../../model/geometry";
import { copySheet } from "../../model/sheets";
import { invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { rangeOn, type HandleOf } from "../handles";
import { checkAddressLength, findRange } from "../places";
import { sheetHandle, sheetsOf } from "./worksheetCollection";

type SheetHandle = HandleOf<"Worksheet">;

/** The sheet before or after, past hidden ones when asked. */
export function neighbour(
  app: App,
  { sheet }: SheetHandle,
  step: 1 | -1,
  visibleOnly: boolean,
): SheetHandle | null {
  const sheets = sheetsOf(app, false);
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!visibleOnly || next.visibility === "Visible")) return sheetHandle(next);
  }
  return null;
}

export function used(app: App, { sheet }: SheetHandle, valuesOnly: boolean): HandleOf<"Range"> | null {
  if (valuesOnly) app.settle();
  const area = sheet.usedArea(valuesOnly);
  return area ? rangeOn(sheet, area) : null;
}

export function rangeAt(app: App, { sheet }: SheetHandle, address: string | undefined): HandleOf<"Range"> {
  if (address === undefined) return rangeOn(sheet, WHOLE_SHEET);
  const place = findRange(app, sheet, address);
  if (place.sheet !== sheet) throw invalidArgument();
  return rangeOn(sheet, place.area);
}

export const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

export function copyTo(
  app: App,
  { sheet }: SheetHandle,
  where: (typeof POSITIONS)[number],
  relativeTo: SheetHandle | undefined,
): SheetHandle {
  const sheets = app.workbook.sheets;
  if ((where === "Before" || where === "After") && !relativeTo) throw invalidArgument();
  const near = relativeTo ? sheets.indexOf(relativeTo.sheet) : -1;
  const at = { None: sheets.length, Beginning: 0, End: sheets.length, Before: near, After: near + 1 }[where];
  const copy = copySheet(app.workbook, sheet, at);
  app.workbook.forgetUndo();
  return sheetHandle(copy);
}

/** `A1:A3,'a, b'!C5`: commas part addresses, save those within a quoted sheet name. */
export function splitAddresses(addresses: string): string[] {
  const parts = checkAddressLength(addresses).match(/(?:'(?:[^']|'')*'|[^,])+/g);
  if (!parts) throw invalidArgument();
  return parts.map((part) => part.trim());
}
