import { cellAddress, type Area, type Position } from "../../binding/area";

/** 'It''s Q1'!B5: always quoted, which is right for every name. */
export function referTo(sheetName: string, { row, column }: Position): string {
  return `'${sheetName.replaceAll("'", "''")}'!${cellAddress(row, column)}`;
}

/** $F$5 */
export function fixedCell(row: number, column: number): string {
  return cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}

/** $F$5:$F$12 */
export function fixedRange({ top, left, bottom, right }: Area): string {
  return `${fixedCell(top, left)}:${fixedCell(bottom, right)}`;
}

/** A reference to a blank cell would show 0. */
export function showCell(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}

export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
