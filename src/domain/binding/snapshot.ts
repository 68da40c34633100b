import type { Area } from "./area";

/** A blank cell is "". Error cells are their text, such as "#N/A". */
export type CellValue = string | number | boolean;

/** An Excel Table (ListObject) on the sheet. */
export interface ExcelTable {
  readonly id: string;
  readonly name: string;
  /** With its header row. */
  readonly area: Area;
}

/**
 * What was on one sheet at one moment. Merged cells are not part of it: asking Excel for them was reported to
 * empty the person's undo list (OfficeDev/office-js 5918), and blanks below or beside a text say the same.
 */
export interface SheetSnapshot {
  readonly name: string;
  /** Where values[0][0] stands on the sheet, zero-based. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The same cells as the sheet shows them. */
  readonly texts: readonly (readonly string[])[];
  readonly tables: readonly ExcelTable[];
}

export interface ReadCell {
  readonly value: CellValue;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A cell by its place on the sheet; blank outside of what was read. */
export function cellAt(snapshot: SheetSnapshot, row: number, column: number): ReadCell {
  const value = snapshot.values[row - snapshot.top]?.[column - snapshot.left] ?? "";
  const shown = snapshot.texts[row - snapshot.top]?.[column - snapshot.left] ?? String(value);
  // A column too narrow for its number shows #### and says nothing.
  return { value, text: /^#+$/.test(shown) ? String(value) : shown, row, column };
}

export function isBlank({ value }: Pick<ReadCell, "value">): boolean {
  return typeof value === "string" && value.trim() === "";
}

export function usedArea({ top, left, values }: SheetSnapshot): Area | undefined {
  const width = values[0]?.length ?? 0;
  if (width === 0) return undefined;
  return { top, left, bottom: top + values.length - 1, right: left + width - 1 };
}
