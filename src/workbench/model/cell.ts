import type { Scalar } from "./values";

/** A piece of text in one cell with a font of its own. */
export interface TextRun {
  readonly text: string;
  readonly font?: Readonly<Record<string, unknown>>;
}

/** How far a formula's result reaches when it is more than one cell. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** One cell as it is stored. Cells are replaced, never changed, so undo can put the old one back. */
export interface Cell {
  /** What was typed, or what the formula last gave. */
  readonly value: Scalar;
  /** English A1 formula with its leading "=", if any. */
  readonly formula?: string;
  /** Old-style array formula (Ctrl+Shift+Enter): it fills exactly this extent. */
  readonly fixedArray?: Extent;
  /** How far the dynamic array result reaches now; the covered cells are in Sheet.spilled. */
  readonly spill?: Extent;
  /** Text typed with a leading apostrophe: it looks like a number or formula and is none. */
  readonly forcedText?: true;
  readonly runs?: readonly TextRun[];
  /** Index into Workbook.styles; 0 is the default. */
  readonly style: number;
  /** What saving must write anew because it differs from the opened file. */
  readonly changed?: { readonly content?: true; readonly style?: true };
}

export const BLANK: Cell = { value: null, style: 0 };

export function isBlankCell(cell: Cell | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === undefined);
}
