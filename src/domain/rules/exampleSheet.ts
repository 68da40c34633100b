import type { CellValue, SheetSnapshot } from "../binding/snapshot";
import type { RuleExample } from "./rule";

interface Cell {
  readonly value: CellValue;
  readonly text: string;
}

/** The sheets of an example; one that names none is 「KPI」. */
export function sheetsOf({ rows = "", sheets = { KPI: rows } }: RuleExample): SheetSnapshot[] {
  return Object.entries(sheets).map(([name, drawn]) => sheetOf(name, drawn));
}

/** The cells of a drawn table, line by line. */
export function cellsOf(drawn: string): Cell[][] {
  const lines = drawn
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => readCell(cell.trim())));
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...Array<Cell>(width - line.length).fill(blank)]);
}

function sheetOf(name: string, drawn: string): SheetSnapshot {
  const cells = cellsOf(drawn);
  return {
    ...{ name, top: 0, left: 0, tables: [] },
    values: cells.map((line) => line.map(({ value }) => value)),
    texts: cells.map((line) => line.map(({ text }) => text)),
  };
}

const blank: Cell = { value: "", text: "" };

/** As it would be typed: numbers are numbers, 30% is 0.3 shown as 30%, an apostrophe keeps text. */
function readCell(text: string): Cell {
  if (/^-?[\d.]+%$/.test(text)) return { value: Number((Number(text.slice(0, -1)) / 100).toFixed(10)), text };
  if (/^-?\d[\d,]*(?:\.\d+)?$/.test(text)) return { value: Number(text.replaceAll(",", "")), text };
  const kept = text.replace(/^'/, "");
  return { value: kept, text: kept };
}
