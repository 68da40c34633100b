import type { Field } from "../../binding/fields";
import type { TableReading } from "../../binding/detection";
import type { CellValue, ReadCell } from "../../binding/snapshot";
import type { RecordRow } from "../../binding/rows/tableRows";
import { plain, type Live } from "./live";
import { referTo, showCell } from "./references";

/** The cell that holds this field of the record, filled or not; "" where the table has no such column. */
export function sourceCell(table: TableReading, { row, cells }: RecordRow, field: Field): string {
  const column = table.header.columns.find((one) => one.field === field)?.column;
  const place = cells[field] ?? (column === undefined ? undefined : { row, column });
  return place ? referTo(table.sheetName, place) : "";
}

/** Also where the cell is blank now: it is what will be filled in. */
export function follow(table: TableReading, record: RecordRow, field: Field): Live | undefined {
  const reference = sourceCell(table, record, field);
  return reference ? plain(showCell(reference), record.cells[field]?.value ?? "") : undefined;
}

/** Weights as shares of 1, followed where Excel can read the cell, else as this product read it. */
export function followShare(sheetName: string, cell: ReadCell | undefined, share: number): Live {
  if (!cell) return plain(String(share), share);
  const reference = referTo(sheetName, cell);
  return plain(shareFormula(reference, cell.value, share) ?? String(share), share);
}

function shareFormula(reference: string, value: CellValue, share: number): string | undefined {
  if (typeof value === "number") {
    const factor = share === 0 ? 1 : Math.round(value / share);
    return factor === 1 ? reference : `${reference}/${factor}`;
  }
  return typeof value === "string" && /^\s*\d+(?:\.\d+)?%\s*$/.test(value)
    ? `VALUE(${reference})`
    : undefined;
}
