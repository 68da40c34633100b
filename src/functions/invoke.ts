import { fail, isFailure, type Failure } from "../domain/failure";
import { withoutNoise } from "../domain/numbers";
import type { Answer, KpiFunction } from "./declare";
import { parameterWords } from "./declare";
import { failures, type ExcelError } from "./failures";
import { languages, type Language } from "./language";
import { isOptional, isRange, type Cell, type Parameter } from "./parameters";
import { CellError, plainCell, readChoice, readRange, readScalar, type Reading } from "./reading";

/** Makes an error that Excel understands, with the sentence it shows. */
export type ErrorMaker = (error: ExcelError, message: string) => object;

/** A function as Excel calls it: one argument per parameter, then the invocation. It answers a table. */
export type Invocable = (...received: readonly unknown[]) => unknown[][];

type RawMatrix = readonly (readonly (Cell | CellError)[])[];

interface Slot {
  readonly name: string;
  readonly parameter: Parameter;
  readonly label: string;
  readonly labels: ReadonlyMap<string, string>;
}

function slotsOf(declared: KpiFunction, language: Language): Slot[] {
  return Object.entries(declared.parameters).map(([name, parameter]) => ({
    name,
    parameter,
    label: parameterWords(declared, language, name).name,
    labels: choiceLabels(declared, name),
  }));
}

function choiceLabels(declared: KpiFunction, name: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const language of languages) {
    for (const [choice, [label]] of Object.entries(parameterWords(declared, language, name).choices ?? {})) {
      labels.set(choice.toLowerCase(), choice);
      labels.set(label.toLowerCase(), choice);
    }
  }
  return labels;
}

function toMatrix(received: unknown): RawMatrix {
  if (!Array.isArray(received)) return [[plainCell(received)]];
  return received.map((row: unknown) => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]));
}

/** One wrapper for all functions: reads arguments, fills in defaults, spreads over ranges, and words failures. */
export function createInvocable(declared: KpiFunction, language: Language, makeError: ErrorMaker): Invocable {
  const slots = slotsOf(declared, language);
  const call = (received: readonly unknown[]): unknown[][] => {
    const answers = answer(
      declared,
      slots,
      language,
      slots.map((_slot, index) => toMatrix(received[index])),
    );
    const cells = answers.map((row) => row.map((cell) => shown(cell, language, makeError)));
    const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
    // Thrown, so that Excel shows the sentence; inside a table it shows the error alone.
    if (typeof only === "object" && only !== null) throw only;
    return cells;
  };
  return declared.memoise ? remembering(call, slots.length) : (...received) => call(received);
}

type Result = Cell | CellError | Failure;

function answer(
  declared: KpiFunction,
  slots: readonly Slot[],
  language: Language,
  matrices: readonly RawMatrix[],
): Result[][] {
  const zerosCount = zerosAreValues(slots, matrices);
  const ranges: Record<string, unknown> = {};
  for (const [index, { name, parameter, label }] of slots.entries()) {
    if (!isRange(parameter)) continue;
    const value = readRangeArgument(parameter, matrices[index] ?? [], {
      label,
      zeroIsBlank: !zerosCount && parameter.zeroIsBlank === true,
    });
    if (value instanceof CellError || isFailure(value)) return [[value]];
    ranges[name] = value;
  }
  const cellwise = slots.flatMap((slot, index) =>
    isRange(slot.parameter) ? [] : [{ ...slot, matrix: matrices[index] ?? [] }],
  );
  const height = Math.max(1, ...cellwise.map(({ matrix }) => matrix.length));
  const width = Math.max(1, ...cellwise.map(({ matrix }) => matrix[0]?.length ?? 1));
  if (declared.answers === "range" && height * width > 1) return [[fail("sizesDiffer")]];
  const at = (row: number, column: number): Result | Answer =>
    answerCell(declared, cellwise, { row, column, ranges, language, zerosCount });
  if (declared.answers === "range") return asTable(at(0, 0));
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => at(row, column) as Result),
  );
}

function readRangeArgument(parameter: Parameter, matrix: RawMatrix, reading: Reading): unknown {
  if (!isRange(parameter)) return undefined;
  const omitted = matrix.length === 1 && matrix[0]?.length === 1 && matrix[0][0] === null;
  if (omitted) return isOptional(parameter) ? undefined : fail("missing", { parameter: reading.label });
  return readRange(parameter, matrix, reading);
}

/** The parameter named `zeros` tells whether a 0 is a value or, as some hosts send it, a blank cell. */
function zerosAreValues(slots: readonly Slot[], matrices: readonly RawMatrix[]): boolean {
  const index = slots.findIndex(({ name }) => name === "zeros");
  const slot = slots[index];
  const cell = matrices[index]?.[0]?.[0] ?? null;
  if (!slot || slot.parameter.kind !== "choice" || cell instanceof CellError) return false;
  return readChoice(slot.parameter, cell, { label: slot.label, zeroIsBlank: false }, slot.labels) === "value";
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly ranges: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly zerosCount: boolean;
}

function answerCell(
  declared: KpiFunction,
  slots: readonly (Slot & { readonly matrix: RawMatrix })[],
  { row, column, ranges, language, zerosCount }: Place,
): Result | Answer {
  const values: Record<string, unknown> = { ...ranges };
  for (const { name, parameter, label, labels, matrix } of slots) {
    const cell = cellFor(matrix, row, column);
    if (cell === undefined) return fail("sizesDiffer");
    if (cell instanceof CellError) return cell;
    const value = readArgument(parameter, cell, label, labels, zerosCount);
    if (isFailure(value)) return value;
    if (value === undefined && !isOptional(parameter)) {
      if ("whenBlank" in parameter && parameter.whenBlank === "blank") return "";
      return fail("missing", { parameter: label });
    }
    values[name] = value;
  }
  return declared.run(values, { language });
}

function readArgument(
  parameter: Parameter,
  cell: Cell,
  label: string,
  labels: ReadonlyMap<string, string>,
  zerosCount: boolean,
): unknown {
  if (parameter.kind === "choice") return readChoice(parameter, cell, { label, zeroIsBlank: false }, labels);
  if (isRange(parameter)) return undefined;
  return readScalar(parameter, cell, { label, zeroIsBlank: !zerosCount && parameter.zeroIsBlank === true });
}

/** A single row or column stands for all rows or columns, as in Excel's own array formulas. */
function cellFor(matrix: RawMatrix, row: number, column: number): Cell | CellError | undefined {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

function asTable(result: Result | Answer): Result[][] {
  return Array.isArray(result) ? result.map((row: readonly Cell[]) => [...row]) : [[result as Result]];
}

/** Excel shows null as 0, so a blank answer is an empty text. */
function shown(result: Result, language: Language, makeError: ErrorMaker): unknown {
  if (result === null) return "";
  if (result instanceof CellError) return result.error;
  if (!isFailure(result)) return typeof result === "number" ? withoutNoise(result) : result;
  const { error, words } = failures[result.failure];
  return makeError(error, words[language](result.data));
}

const REMEMBERED_CALLS = 500;

function remembering(call: (received: readonly unknown[]) => unknown[][], count: number): Invocable {
  const known = new Map<string, unknown[][]>();
  return (...received) => {
    const given = received.slice(0, count);
    const key = JSON.stringify(given);
    const before = known.get(key);
    if (before) return before;
    const result = call(given);
    if (known.size >= REMEMBERED_CALLS) known.clear();
    known.set(key, result);
    return result;
  };
}
