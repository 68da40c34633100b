import { SAMPLE } from "../rows/cellsBelow";
import type { Field } from "../fields";
import { matchHeaders, readHeader } from "./headers";
import { cellAt, isBlank, type SheetSnapshot } from "../snapshot";
import type { HeaderRow, TableColumn } from "./tableColumns";

/**
 * What merged cells tell of a column whose header has two readings: 项目 in merged cells before a full 考核内容 is
 * the dimension, and Name before the KPIs is a person.
 */
export function readMergedColumns(snapshot: SheetSnapshot, header: HeaderRow): HeaderRow {
  return withUnits(snapshot, withPerson(snapshot, withDimension(snapshot, header)));
}

/** Area or 板块 under which the same KPIs come again and again is a place or a team, not a kind of KPI. */
function withUnits(snapshot: SheetSnapshot, header: HeaderRow): HeaderRow {
  const [name, dimension] = [columnOf(header, "name"), columnOf(header, "dimension")];
  if (!name || !dimension || has(header, "department") || has(header, "owner")) return header;
  const unitsOf = new Map<string, Set<string>>();
  let unit = "";
  for (const row of rowsOf(snapshot, header)) {
    unit = cellAt(snapshot, row, dimension.column).text.trim() || unit;
    const text = cellAt(snapshot, row, name.column).text.trim();
    if (text !== "") unitsOf.set(text, (unitsOf.get(text) ?? new Set()).add(unit));
  }
  const shared = [...unitsOf.values()].filter(({ size }) => size > 1).length;
  return shared >= 2 && shared * 2 >= unitsOf.size ? give(header, dimension, "department") : header;
}

function withDimension(snapshot: SheetSnapshot, header: HeaderRow): HeaderRow {
  const name = columnOf(header, "name");
  if (!name || has(header, "dimension") || !isGrouped(snapshot, header, name)) return header;
  const inner = header.columns.find(
    (column) =>
      column.column > name.column &&
      (column.field === undefined || column.field === "definition") &&
      matchHeaders(column.header, "plan").some(({ field }) => field === "name") &&
      isFull(snapshot, header, column),
  );
  return inner ? give(give(header, name, "dimension"), inner, "name") : header;
}

function withPerson(snapshot: SheetSnapshot, header: HeaderRow): HeaderRow {
  const open = header.columns.find(
    ({ field, header: text }) => field === undefined && /^name$/i.test(readHeader(text).label),
  );
  const name = columnOf(header, "name");
  if (!open || !name || open.column > name.column || has(header, "owner")) return header;
  return isGrouped(snapshot, header, open) ? give(header, open, "owner") : header;
}

/** Rows of KPIs: those with a target or a weight. */
function rowsOf(snapshot: SheetSnapshot, header: HeaderRow): number[] {
  const told = [columnOf(header, "target"), columnOf(header, "weight")].filter((one) => one !== undefined);
  const rows = Array.from({ length: SAMPLE }, (_, i) => header.area.bottom + 1 + i);
  return rows.filter((row) => told.some(({ column }) => !isBlank(cellAt(snapshot, row, column))));
}

function filledIn(snapshot: SheetSnapshot, header: HeaderRow, { column }: TableColumn): number {
  const rows = rowsOf(snapshot, header);
  return rows.filter((row) => !isBlank(cellAt(snapshot, row, column))).length / Math.max(1, rows.length);
}

/** Merged cells hold their text in the first row only; a column that ends in blanks says so no longer. */
function isGrouped(snapshot: SheetSnapshot, header: HeaderRow, column: TableColumn): boolean {
  const filled = filledIn(snapshot, header, column);
  return filled > 0 && filled <= 0.6;
}

function isFull(snapshot: SheetSnapshot, header: HeaderRow, column: TableColumn): boolean {
  return filledIn(snapshot, header, column) >= 0.9;
}

function columnOf({ columns }: HeaderRow, field: Field): TableColumn | undefined {
  return columns.find((column) => column.field === field);
}

function has(header: HeaderRow, field: Field): boolean {
  return columnOf(header, field) !== undefined;
}

function give(header: HeaderRow, column: TableColumn, field: Field): HeaderRow {
  const columns = header.columns.map((one) =>
    one.column === column.column ? { ...one, field, certainty: 0.6 } : one,
  );
  return { ...header, columns };
}
