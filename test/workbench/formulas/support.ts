import { parseArea, splitSheet } from "../../../src/workbench/model/address";
import type { Scalar } from "../../../src/workbench/model/values";
import { Workbook } from "../../../src/workbench/model/workbook";
import { writeEntries } from "../../../src/workbench/model/writing";
import {
  createCalculator,
  type CalculatorOptions,
  type CustomFunctions,
} from "../../../src/workbench/formulas";

export type Cells = Readonly<Record<string, Scalar | readonly (readonly Scalar[])[]>>;

/** A workbook with one sheet, Sheet1, and what is written here from each address on. */
export function workbookWith(
  cells: Cells = {},
  customFunctions?: CustomFunctions,
  options?: CalculatorOptions,
): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.newSheet("Sheet1");
  workbook.sheets = [sheet];
  workbook.activeSheetId = sheet.id;
  workbook.calculator = createCalculator(customFunctions, options);
  write(workbook, cells);
  workbook.recalculate();
  return workbook;
}

function at(workbook: Workbook, address: string) {
  const { sheet: name, rest } = splitSheet(address);
  const sheet = name === undefined ? workbook.sheets[0] : workbook.sheetByName(name);
  const area = parseArea(rest);
  if (!sheet || !area) throw new Error(`no such place: ${address}`);
  return { sheet, area };
}

export function write(workbook: Workbook, cells: Cells): void {
  workbook.edit({ actor: "user" }, () => {
    for (const [address, content] of Object.entries(cells)) {
      const { sheet, area } = at(workbook, address);
      const matrix = Array.isArray(content) ? (content as Scalar[][]) : [[content as Scalar]];
      const bottom = area.top + matrix.length - 1;
      const right = area.left + (matrix[0]?.length ?? 1) - 1;
      writeEntries(workbook, sheet, { top: area.top, left: area.left, bottom, right }, matrix);
    }
  });
}

/** The value at an address; a list of rows for an area. Errors come as their text. */
export function read(workbook: Workbook, address: string): unknown {
  const { sheet, area } = at(workbook, address);
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(plain(sheet.valueAt(row, column)));
    rows.push(line);
  }
  return address.includes(":") ? rows : rows[0]?.[0];
}

export const plain = (value: Scalar): unknown =>
  typeof value === "object" && value !== null ? value.error : value;
