import { fail, isFailure, type Failure } from "../domain/failure";
import { parseQuantity } from "../domain/kpi/parseQuantity";
import { isMissing } from "../domain/kpi/plainText";
import { isQuantity, type Quantity } from "../domain/kpi/quantity";
import { isPercent } from "../domain/kpi/units";
import { shiftDecimals } from "../domain/numbers";
import { readDay } from "./dates";
import type {
  Cell,
  ChoiceParameter,
  Matrix,
  RangeParameter,
  ScalarParameter,
  ScalarValues,
} from "./parameters";

/** An error of a cell that was handed in; it is handed on as it is. */
export class CellError {
  constructor(readonly error: object) {}
}

export interface Reading {
  /** The parameter's name as people see it. */
  readonly label: string;
  readonly zeroIsBlank: boolean;
}

/** What Excel sends for a cell: errors and data types come as objects, of which data types carry a plain value. */
export function plainCell(raw: unknown): Cell | CellError {
  if (raw === undefined || raw === null || raw === "") return null;
  if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") return raw;
  const data = raw as { type?: unknown; basicValue?: unknown };
  if (data.type !== "Error" && "basicValue" in data) return plainCell(data.basicValue);
  return new CellError(raw);
}

type ScalarReader<Kind extends keyof ScalarValues> = (
  cell: Cell,
  label: string,
) => ScalarValues[Kind] | Failure | undefined;

function readAmount(cell: Cell, label: string): Quantity | Failure | undefined {
  const read = parseQuantity(cell);
  if (isQuantity(read)) return read;
  return read.reason === "missing" ? undefined : fail("notNumber", { parameter: label, text: read.text });
}

function mapAmount(
  convert: (quantity: Quantity) => number,
): (cell: Cell, label: string) => number | Failure | undefined {
  return (cell, label) => {
    if (typeof cell === "number") return cell;
    const read = readAmount(cell, label);
    return read === undefined || isFailure(read) ? read : convert(read);
  };
}

const readNumber = mapAmount(({ value }) => value);
const readRatio = mapAmount(({ value, unit }) => (isPercent(unit) ? shiftDecimals(value, -2) : value));

const readers: { readonly [Kind in keyof ScalarValues]: ScalarReader<Kind> } = {
  amount: readAmount,
  measure(cell, label) {
    const read = readAmount(cell, label);
    return isFailure(read) ? String(cell) : read;
  },
  number: readNumber,
  ratio: readRatio,
  text: (cell) => (cell === null ? undefined : String(cell).trim()),
  date(cell, label) {
    if (typeof cell === "number") return cell > 0 ? Math.floor(cell) : undefined;
    if (cell === null || isMissing(String(cell))) return undefined;
    return readDay(String(cell)) ?? fail("notDate", { parameter: label, text: String(cell) });
  },
};

function isBlank(cell: Cell, zeroIsBlank: boolean): boolean {
  return cell === null || (zeroIsBlank && cell === 0);
}

/** A scalar argument's value, its default when blank, undefined when blank without one. */
export function readScalar(parameter: ScalarParameter, cell: Cell, { label, zeroIsBlank }: Reading): unknown {
  const value = isBlank(cell, zeroIsBlank) ? undefined : readers[parameter.kind](cell, label);
  return value ?? parameter.default;
}

/** Choices are taken by their value, in any case, or by their label in either language. */
export function readChoice(
  parameter: ChoiceParameter,
  cell: Cell,
  label: string,
  choices: ReadonlyMap<string, string>,
): string | Failure {
  // A blank cell that arrives as 0 is no choice either.
  if (cell === null || cell === 0) return parameter.default;
  const text = String(cell).trim();
  const found = choices.get(text.toLowerCase()) ?? parameter.read?.(text);
  return found !== undefined && parameter.choices.includes(found)
    ? found
    : fail("notChoice", { parameter: label, text, choices: parameter.choices.join(", ") });
}

/** A range argument as a whole, or the first error or failure in it. */
export function readRange(
  parameter: RangeParameter,
  cells: readonly (readonly (Cell | CellError)[])[],
  { label, zeroIsBlank }: Reading,
): unknown {
  const broken = cells.flat().find((cell) => cell instanceof CellError);
  if (broken) return broken;
  const matrix = cells as Matrix;
  if (parameter.kind === "cells") return matrix;
  const kind = { numbers: "number", ratios: "ratio", dates: "date" } as const;
  const reader = readers[kind[parameter.kind]];
  const values = matrix.flat().map((cell) => (isBlank(cell, zeroIsBlank) ? undefined : reader(cell, label)));
  const failure = values.find(isFailure);
  if (failure) return failure;
  return parameter.kind === "dates" ? values.filter((value) => value !== undefined) : values;
}
