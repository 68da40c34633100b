import type { Position } from "../../binding/area";
import type { Field } from "../../binding/fields";
import type { Kpi } from "../../binding/records/readRecord";
import type { HeaderRow } from "../../binding/headers/tableColumns";
import type { BoundTableReading } from "../rule";

export type Columns = ReadonlyMap<Field, number>;

const columnsOfHeaders = new WeakMap<HeaderRow, Columns>();

/** Where a table has its fields; one and the same answer for one header. */
export function columnsIn({ table: { header } }: Pick<BoundTableReading, "table">): Columns {
  let columns = columnsOfHeaders.get(header);
  if (!columns) {
    columns = new Map(
      header.columns.flatMap(({ field, column }) => (field ? [[field, column] as const] : [])),
    );
    columnsOfHeaders.set(header, columns);
  }
  return columns;
}

/** The cell of a field, also where it is blank; undefined when the table has no such column. */
export function placeOf(kpi: Kpi, field: Field, columns: Columns): Position | undefined {
  const cell = kpi.record.cells[field];
  if (cell) return { row: cell.row, column: cell.column };
  const column = columns.get(field);
  return column === undefined ? undefined : { row: kpi.record.row, column };
}

/** The first of the fields that has a place, else the row's first cell. */
export function placeAmong(kpi: Kpi, fields: readonly Field[], columns: Columns): Position {
  for (const field of fields) {
    const place = placeOf(kpi, field, columns);
    if (place) return place;
  }
  const [first] = Object.values(kpi.record.cells);
  return { row: kpi.record.row, column: first?.column ?? 0 };
}

/** Header cells that name a field. */
export function headerPlace({ table }: BoundTableReading, field: Field): Position {
  const column = table.header.columns.find((one) => one.field === field)?.column;
  return { row: table.header.area.bottom, column: column ?? table.header.area.left };
}

/** What a cell shows, "" where it is blank. */
export function shown(kpi: Kpi, field: Field): string {
  return kpi.record.cells[field]?.text.trim() ?? "";
}

/** How a KPI is named to people; without a name by its id. */
export function titleOf({ name, id }: Kpi): string {
  return name ?? id ?? "";
}
