import { cellAddress, type Position } from "../binding/area";

/** 'It''s Q1'!B5: always quoted, which is right for every name. */
export function referTo(sheetName: string, { row, column }: Position): string {
  return `'${sheetName.replaceAll("'", "''")}'!${cellAddress(row, column)}`;
}

/** A reference to a blank cell would show 0. */
export function showCell(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}

export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
