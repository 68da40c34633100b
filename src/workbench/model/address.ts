import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows, type Area, type Position } from "./geometry";

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** A → 0; NaN for what is no column. */
export function columnNumber(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return Number.NaN;
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : Number.NaN;
}

export function cellAddress({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

/** A1:B2, or A1 for one cell, 3:5 for whole rows, A:C for whole columns. */
export function areaAddress(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Excel quotes a sheet name unless it reads as a plain identifier that is no cell address. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function sheetAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${areaAddress(area)}`;
}

/** Splits `'My sheet'!A1` into its sheet name and the rest; no sheet gives undefined. */
export function splitSheet(address: string): { sheet: string | undefined; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, rest: address };
  return { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

interface Corner {
  row?: number;
  column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return checked({ column: columnNumber(cell[1] ?? ""), row: Number(cell[2]) - 1 });
  const column = COLUMN.exec(text);
  if (column) return checked({ column: columnNumber(column[1] ?? "") });
  const row = ROW.exec(text);
  if (row) return checked({ row: Number(row[1]) - 1 });
  return undefined;
}

function checked(corner: Corner): Corner | undefined {
  if (corner.row !== undefined && !(corner.row >= 0 && corner.row < MAX_ROWS)) return undefined;
  if (corner.column !== undefined && Number.isNaN(corner.column)) return undefined;
  return corner;
}

/** Reads A1, A1:B2, A:C, 3:5 (with or without $); undefined when it is no address. */
export function parseArea(text: string): Area | undefined {
  const parts = text.split(":");
  if (parts.length > 2) return undefined;
  const first = parseCorner(parts[0] ?? "");
  const second = parts.length === 2 ? parseCorner(parts[1] ?? "") : first;
  if (!first || !second) return undefined;
  if ((first.row === undefined) !== (second.row === undefined)) return undefined;
  if ((first.column === undefined) !== (second.column === undefined)) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const [top, bottom] = ordered(first.row ?? 0, second.row ?? MAX_ROWS - 1);
  const [left, right] = ordered(first.column ?? 0, second.column ?? MAX_COLUMNS - 1);
  return { top, left, bottom, right };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
