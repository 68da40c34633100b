import { areaOf, type Area, type Position } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { DataLocale } from "../../model/text";
import { clearCells, writeEntries } from "../../model/writing";
import { moveFormula } from "../../model/references";
import { refuseProtected } from "../../model/editing/protection";

/** Enters a text as Enter does: a formula, a number, a date, or plain text. */
export function enterText(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: Position,
  text: string,
  locale?: DataLocale,
): void {
  const merge = sheet.mergeAt(row, column);
  const area = areaOf(merge?.top ?? row, merge?.left ?? column);
  refuseProtected(workbook, sheet, [area]);
  writeEntries(workbook, sheet, area, [[closeBrackets(text)]], locale);
}

/** Enters a text into every cell of these areas, as Ctrl+Enter does; references move along. */
export function enterEverywhere(
  workbook: Workbook,
  sheet: Sheet,
  from: Position,
  areas: readonly Area[],
  text: string,
): void {
  refuseProtected(workbook, sheet, areas);
  const entry = closeBrackets(text);
  for (const area of areas) {
    const matrix = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const texts = [];
      for (let column = area.left; column <= area.right; column++)
        texts.push(entry.startsWith("=") ? moveFormula(entry, row - from.row, column - from.column) : entry);
      matrix.push(texts);
    }
    writeEntries(workbook, sheet, area, matrix);
  }
}

/** Empties cells, as the Delete key does; their look stays. */
export function clearContents(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  refuseProtected(workbook, sheet, areas);
  for (const area of areas) clearCells(workbook, sheet, area, "Contents");
}

/** Excel closes the brackets one forgot at a formula's end. */
export function closeBrackets(text: string): string {
  if (!text.startsWith("=")) return text;
  const bare = text.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const open = [...bare].reduce((depth, letter) => depth + (letter === "(" ? 1 : letter === ")" ? -1 : 0), 0);
  return open > 0 ? text + ")".repeat(open) : text;
}
