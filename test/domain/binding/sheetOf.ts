import { parseArea } from "../../../src/domain/binding/area";
import type { CellValue, SheetSnapshot } from "../../../src/domain/binding/snapshot";

/** A cell as typed; [0.3, "30%"] is a number with the text the sheet shows. */
export type TestCell = CellValue | null | readonly [value: CellValue, text: string];

interface Options {
  readonly name?: string;
  /** Where the first cell stands. */
  readonly at?: string;
  /** Excel Tables: name → address. */
  readonly tables?: Readonly<Record<string, string>>;
}

export function sheetOf(
  rows: readonly (readonly TestCell[])[],
  { name = "一季度", at = "A1", tables = {} }: Options = {},
): SheetSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array<TestCell>(width - row.length).fill(null)]);
  const start = area(at);
  return {
    name,
    top: start.top,
    left: start.left,
    values: full.map((row) => row.map((cell) => (isPair(cell) ? cell[0] : (cell ?? "")))),
    texts: full.map((row) => row.map((cell) => (isPair(cell) ? cell[1] : String(cell ?? "")))),
    tables: Object.entries(tables).map(([table, address], i) => ({
      id: `{table-${i + 1}}`,
      name: table,
      area: area(address),
    })),
  };
}

/** Rows as a person would draw them: cells between bars; numbers are numbers, 30% is 0.3 shown as 30%. */
export function drawn(text: string): TestCell[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => readCell(cell.trim())));
}

function readCell(text: string): TestCell {
  if (text === "") return null;
  if (/^-?[\d.]+%$/.test(text)) return [Number(text.slice(0, -1)) / 100, text];
  return /^-?[\d.]+$/.test(text) ? Number(text) : text.replace(/^'/, "");
}

export function area(address: string) {
  const found = parseArea(address);
  if (!found) throw new Error(`no address: ${address}`);
  return found;
}

function isPair(cell: TestCell): cell is readonly [CellValue, string] {
  return Array.isArray(cell);
}
