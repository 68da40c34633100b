import { areaAddress, cellArea } from "../binding/area";
import type { TableReading } from "../binding/detection";
import type { Field } from "../binding/fields";
import type { Kpi } from "../binding/records/readRecord";
import type { RecordRow } from "../binding/rows/tableRows";
import { columnsIn, placeAmong } from "../rules/evidence/places";

/** A cell or range with its sheet's name, as people read it. */
export interface NamedPlace {
  readonly sheetName: string;
  readonly address: string;
}

/** The first of these fields that the table has a column for, in the KPI's row. */
export function cellOf(table: TableReading, kpi: Kpi, fields: readonly Field[]): NamedPlace {
  const position = placeAmong(kpi, fields, columnsIn({ table }));
  return { sheetName: table.sheetName, address: areaAddress(cellArea(position)) };
}

/** The rows of somebody's KPIs; where others stand between them, the first. */
export function rowsOf(
  { sheetName, header: { area } }: TableReading,
  records: readonly RecordRow[],
): NamedPlace {
  const top = records[0]?.row ?? area.top;
  const last = records.at(-1)?.row ?? top;
  const bottom = last - top === records.length - 1 ? last : top;
  return { sheetName, address: areaAddress({ top, bottom, left: area.left, right: area.right }) };
}
