import { parseArea } from "../../model/address";
import type { Table, TableColumn } from "../../model/parts";
import { fromFileFormula } from "../formulas/fromFile";
import { readFilters } from "./filters";
import type { XmlElement } from "../xml/element";
import { decodeCellText } from "../xml/escape";

/** The table in a table part; undefined when it has no area. */
export function readTable(table: XmlElement, sheetId: string): Table | undefined {
  const area = parseArea(table.get("ref") ?? "");
  if (!area) return undefined;
  const look = table.child("tableStyleInfo");
  const style = look?.get("name");
  const filters = readFilters(table.child("autoFilter"));
  return {
    id: table.get("id") ?? "",
    name: table.get("displayName") ?? table.get("name") ?? "",
    sheetId,
    area,
    showHeaders: table.number("headerRowCount") !== 0,
    showTotals: (table.number("totalsRowCount") ?? 0) > 0,
    ...(style !== undefined && { style }),
    showBandedRows: look?.flag("showRowStripes") ?? false,
    showFilterButton: table.child("autoFilter") !== undefined,
    ...(look?.flag("showColumnStripes") && { showBandedColumns: true }),
    ...(look?.flag("showFirstColumn") && { highlightFirstColumn: true }),
    ...(look?.flag("showLastColumn") && { highlightLastColumn: true }),
    ...(filters.length > 0 && { filters }),
    columns: (table.child("tableColumns")?.all("tableColumn") ?? []).map(readColumn),
  };
}

function readColumn(column: XmlElement): TableColumn {
  const totals = column.get("totalsRowFunction");
  const formula = column.child("calculatedColumnFormula")?.text;
  return {
    id: column.number("id") ?? 0,
    name: decodeCellText(column.get("name") ?? ""),
    ...(totals !== undefined && totals !== "none" && totals !== "custom" && { totalsFunction: totals }),
    ...(formula !== undefined && formula !== "" && { formula: fromFileFormula(formula) }),
  };
}
