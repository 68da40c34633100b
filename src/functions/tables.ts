import { fail, isFailure, type Failure } from "../domain/failure";
import { parseQuantity } from "../domain/kpi/parseQuantity";
import { isQuantity } from "../domain/kpi/quantity";
import { isPercent } from "../domain/kpi/units";
import { shiftDecimals } from "../domain/numbers";
import type { Cell, Matrix } from "./parameters";

export interface TableRow {
  /** The first cell, as a number; undefined where it is blank. */
  readonly key: number | undefined;
  readonly rest: readonly Cell[];
}

export interface TableShape {
  /** The table's name as people see it. */
  readonly label: string;
  readonly columns: number;
  /** Percent are shares of one: 120 % is 1.2. */
  readonly percentIsShare?: boolean;
}

/** Rows of a table handed in as a range. A header row is passed over, and so are blank rows. */
export function tableRows(
  cells: Matrix,
  { label, columns, percentIsShare }: TableShape,
): TableRow[] | Failure {
  const rows = cells.filter((row) => row.some((cell) => cell !== null && cell !== ""));
  const body = rows[0] && rows.length > 1 && isHeader(rows[0]) ? rows.slice(1) : rows;
  if (body.length === 0 || body.some((row) => row.length < columns))
    return fail("notTable", { parameter: label, columns });
  const read = body.map((row) => readRow(row, label, percentIsShare === true));
  return read.find(isFailure) ?? (read as TableRow[]);
}

function isHeader(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === null || (typeof cell === "string" && !isQuantity(parseQuantity(cell))));
}

function readRow(
  [first = null, ...rest]: readonly Cell[],
  label: string,
  percentIsShare: boolean,
): TableRow | Failure {
  const key = readCell(first, label, percentIsShare);
  return isFailure(key) ? key : { key, rest };
}

export function readCell(cell: Cell, label: string, percentIsShare = false): number | undefined | Failure {
  const read = parseQuantity(cell);
  if (isQuantity(read))
    return percentIsShare && isPercent(read.unit) ? shiftDecimals(read.value, -2) : read.value;
  return read.reason === "missing" ? undefined : fail("notNumber", { parameter: label, text: read.text });
}
