import { areaAddress, cellAddress } from "../../model/address";
import type { Cell, Extent } from "../../model/cell";
import { contains } from "../../model/geometry";
import type { Table } from "../../model/parts";
import { isCellError, type Scalar } from "../../model/values";
import { mayGiveSeveral } from "../formulas/dynamicArrays";
import { toFileFormula } from "../formulas/toFile";
import { escapeText, encodeCellText } from "../xml/escape";
import type { StringWriter } from "./stringWriter";

export interface CellWriting {
  readonly strings: StringWriter;
  /** The namespace prefix of the worksheet part. */
  readonly prefix: string;
  /** The tables of the sheet: formulas may name the one around them without its name. */
  readonly tables: readonly Table[];
  /** The cm attribute of dynamic array formulas; asked for only when there is one. */
  readonly dynamicMark: () => number;
}

/** A type attribute and the <v> element for a value. */
export interface WrittenValue {
  readonly type: string | undefined;
  readonly source: string;
}

/** Errors newer than the file format are stored as the nearest old one; Excel finds the real one when it calculates. */
const STORED_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** A value that a formula gave, or one that is not text. */
export function writtenResult(value: Scalar, prefix: string): WrittenValue {
  const wrap = (text: string): string => `<${prefix}v>${escapeText(text)}</${prefix}v>`;
  if (value === null) return { type: undefined, source: "" };
  if (typeof value === "number") return { type: undefined, source: wrap(String(value)) };
  if (typeof value === "boolean") return { type: "b", source: wrap(value ? "1" : "0") };
  if (typeof value === "string") return { type: "str", source: wrap(encodeCellText(value)) };
  // A custom function that is still at work has no result yet.
  if (value.error === "#BUSY!" || value.error === "#GETTING_DATA") return { type: "e", source: wrap("#N/A") };
  return { type: "e", source: wrap(STORED_ERRORS.has(value.error) ? value.error : "#VALUE!") };
}

/** A whole <c> element, written from the model. `laid` is for what an array formula put there. */
export function writeCell(
  row: number,
  column: number,
  cell: Cell,
  style: number,
  writing: CellWriting,
  laid = false,
): string {
  const { prefix } = writing;
  const address = cellAddress({ row, column });
  const formula = cell.formula === undefined ? undefined : writeFormula(row, column, cell, writing);
  const value =
    cell.formula === undefined && !laid ? writeValue(cell, writing) : writtenResult(cell.value, prefix);
  const attributes = [
    `r="${address}"`,
    ...(style > 0 ? [`s="${style}"`] : []),
    ...(value.type === undefined ? [] : [`t="${value.type}"`]),
    ...(formula?.dynamic ? [`cm="${writing.dynamicMark()}"`] : []),
  ].join(" ");
  const body = (formula?.source ?? "") + value.source;
  return body === "" ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${body}</${prefix}c>`;
}

function writeValue(cell: Cell, { strings, prefix }: CellWriting): WrittenValue {
  const { value } = cell;
  if (typeof value !== "string") return writtenResult(value, prefix);
  return { type: "s", source: `<${prefix}v>${strings.numberFor(value, cell.runs)}</${prefix}v>` };
}

function writeFormula(
  row: number,
  column: number,
  cell: Cell,
  { prefix, tables }: CellWriting,
): { source: string; dynamic: boolean } {
  const formula = cell.formula ?? "";
  const table = tables.find(({ area }) => contains(area, row, column));
  const text = escapeText(toFileFormula(formula, table && { table }));
  const dynamic = !cell.fixedArray && (cell.spill !== undefined || mayGiveSeveral(formula));
  const extent = cell.fixedArray ?? (dynamic ? (cell.spill ?? ONE) : undefined);
  const reach = extent ? ` t="array" ref="${reachAddress(row, column, extent)}"` : "";
  return { source: `<${prefix}f${reach}>${text}</${prefix}f>`, dynamic };
}

const ONE: Extent = { rows: 1, columns: 1 };

const reachAddress = (row: number, column: number, { rows, columns }: Extent): string =>
  areaAddress({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });

/** Whether a result differs from the one in the file. Two calculators may differ in the last digit of a number. */
export function sameResult(a: Scalar, b: Scalar): boolean {
  if (typeof a === "number" && typeof b === "number")
    return a === b || Math.abs(a - b) <= 1e-15 * Math.max(Math.abs(a), Math.abs(b)) * 8;
  if (isCellError(a) && isCellError(b)) return storedError(a.error) === storedError(b.error);
  return a === b;
}

const storedError = (error: string): string => (STORED_ERRORS.has(error) ? error : "#VALUE!");
