import { contains } from "../../model/geometry";
import type { Table } from "../../model/parts";
import type { Place, Reference, Relativity } from "./references";
import type { TableNode } from "./syntax";
import { ownTableWord, tableWord } from "./words";

/** What Table[column] and its relatives point at from `place`; undefined is #REF!. */
export function locateInTable(node: TableNode, place: Place, relativity: Relativity): Reference | undefined {
  const table = tableOf(node.tableName, place);
  const sheet = table && place.workbook.sheetById(table.sheetId);
  if (!table || !sheet) return undefined;
  const columns = columnsOf(table, node.columns);
  const rows = rowsOf(table, node.specials, place, relativity);
  if (!columns || !rows) return undefined;
  const area = { ...columns, ...rows };
  const single = node.specials.includes("#This Row") && area.left === area.right;
  return { areas: [{ sheet, area }], single };
}

export function tableByName(
  { workbook, uses }: Pick<Place, "workbook" | "uses">,
  name: string,
): Table | undefined {
  uses?.(tableWord(name));
  const wanted = name.toLowerCase();
  return workbook.tables.find((table) => table.name.toLowerCase() === wanted);
}

function tableOf(name: string, place: Place): Table | undefined {
  if (name !== "") return tableByName(place, name);
  const { workbook, sheet, row, column, uses } = place;
  uses?.(ownTableWord(sheet.id));
  return workbook.tables.find((table) => table.sheetId === sheet.id && contains(table.area, row, column));
}

function columnsOf(table: Table, names: readonly string[]): { left: number; right: number } | undefined {
  if (names.length === 0) return { left: table.area.left, right: table.area.right };
  const places = names.map((name) => {
    // Inside brackets an apostrophe stands before #, [, ] and itself.
    const wanted = name.replace(/'(.)/g, "$1").toLowerCase();
    return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  });
  if (places.includes(-1)) return undefined;
  return { left: table.area.left + Math.min(...places), right: table.area.left + Math.max(...places) };
}

function rowsOf(
  table: Table,
  specials: readonly string[],
  place: Place,
  relativity: Relativity,
): { top: number; bottom: number } | undefined {
  const { top, bottom } = table.area;
  const first = top + (table.showHeaders ? 1 : 0);
  const last = bottom - (table.showTotals ? 1 : 0);
  const has = (special: string): boolean => specials.includes(special);
  if (specials.some((special) => special.startsWith("#__"))) return undefined;
  if (has("#All")) return { top, bottom };
  if (has("#This Row")) {
    relativity.row = true;
    return place.row >= first && place.row <= last ? { top: place.row, bottom: place.row } : undefined;
  }
  if (has("#Headers") && !table.showHeaders) return undefined;
  if (has("#Totals") && !table.showTotals) return undefined;
  const data = has("#Data") || !(has("#Headers") || has("#Totals"));
  if (data || (has("#Headers") && has("#Totals")))
    return { top: has("#Headers") ? top : first, bottom: has("#Totals") ? bottom : last };
  return has("#Headers") ? { top, bottom: top } : { top: bottom, bottom };
}
