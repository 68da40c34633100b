import { parseArea, splitSheet } from "../../model/address";
import { areaOf, boundingArea, cellsIn, intersect, sameArea, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

/** Finds what is typed in the name box: an address, one with a sheet, a name, or a table. */
export function findPlace(
  workbook: Workbook,
  text: string,
  here: Sheet,
): { sheet: Sheet; area: Area } | undefined {
  const { sheet: sheetName, rest } = splitSheet(text.trim());
  const sheet = sheetName === undefined ? here : workbook.sheetByName(sheetName);
  const area = parseArea(rest);
  if (sheet && area) return { sheet, area };
  return findName(workbook, text.trim(), here) ?? findTable(workbook, text.trim());
}

function findName(workbook: Workbook, text: string, here: Sheet): { sheet: Sheet; area: Area } | undefined {
  const named = workbook.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const own = named.find(({ sheetId }) => sheetId === here.id) ?? named.find(({ sheetId }) => !sheetId);
  if (!own) return undefined;
  const { sheet: sheetName, rest } = splitSheet(own.formula.replace(/^=/, ""));
  const sheet = sheetName === undefined ? here : workbook.sheetByName(sheetName);
  const area = parseArea(rest.replaceAll("$", ""));
  return sheet && area ? { sheet, area } : undefined;
}

function findTable(workbook: Workbook, text: string): { sheet: Sheet; area: Area } | undefined {
  const table = workbook.tables.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const sheet = table && workbook.sheetById(table.sheetId);
  if (!table || !sheet) return undefined;
  const { top, bottom } = table.area;
  return {
    sheet,
    area: {
      ...table.area,
      top: top + (table.showHeaders ? 1 : 0),
      bottom: bottom - (table.showTotals ? 1 : 0),
    },
  };
}

/** Whether one cell is selected, or merged ones that are as good as one. */
export function selectsOneCell(sheet: Sheet): boolean {
  const [area, second] = sheet.selection;
  if (!area || second) return false;
  return cellsIn(area) === 1 || sameArea(area, sheet.mergeAt(area.top, area.left) ?? areaOf(0, 0));
}

/** An area with all of every merged area it touches, as a selection always has it. */
export function withWholeMerges(sheet: Sheet, area: Area): Area {
  const touched = sheet.merges.filter((merge) => intersect(merge, area) !== undefined);
  const whole = boundingArea([area, ...touched]) ?? area;
  return sameArea(whole, area) ? area : withWholeMerges(sheet, whole);
}
