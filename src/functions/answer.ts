import { fail, isFailure, type Failure } from "../domain/failure";
import type { Answer } from "./declare";
import type { Cell, ChoiceParameter, ScalarParameter } from "./parameters";
import type { Plan, Slot } from "./plan";
import { CellError, plainCell, readChoice, readRange, readScalar } from "./reading";

/** What one cell of the answer holds. */
export type Result = Cell | CellError | Failure;

type Values = Record<string, unknown>;
type CellSlot = Slot<ScalarParameter | ChoiceParameter>;

/** The answer to one call: a table, of one cell when only single cells were given. */
export function answerTo(plan: Plan, received: readonly unknown[]): Result[][] {
  const zerosCount = zerosAreValues(plan, received);
  const ranges = readRanges(plan, received, zerosCount);
  if (ranges instanceof CellError || isFailure(ranges)) return [[ranges]];
  const at = (row: number, column: number): Result | Answer => {
    const values = readCells(plan, received, { row, column, zerosCount }, { ...ranges });
    if (values === BLANK) return "";
    return values instanceof CellError || isFailure(values)
      ? values
      : plan.declared.run(values, { language: plan.language });
  };
  const [height, width] = sizeOf(plan, received);
  if (plan.declared.answers === "range")
    return height * width > 1 ? [[fail("sizesDiffer")]] : asTable(at(0, 0));
  if (height * width === 1) return [[at(0, 0) as Result]];
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => at(row, column) as Result),
  );
}

function zerosAreValues({ zeros }: Plan, received: readonly unknown[]): boolean {
  if (!zeros) return false;
  const cell = cellAt(received[zeros.index], 0, 0);
  if (cell === null) return zeros.whenBlank === "value";
  if (cell instanceof CellError || cell === undefined || zeros.parameter.kind !== "choice") return false;
  return readChoice(zeros.parameter, cell, zeros.label, zeros.choices) === "value";
}

function readRanges(
  { ranges }: Plan,
  received: readonly unknown[],
  zerosCount: boolean,
): Values | CellError | Failure {
  const values: Values = {};
  for (const { index, name, parameter, label, optional } of ranges) {
    const matrix = asMatrix(received[index]);
    const omitted = matrix.length === 1 && matrix[0]?.length === 1 && matrix[0][0] === null;
    if (omitted && !optional) return fail("missing", { parameter: label });
    if (omitted) continue;
    const value = readRange(parameter, matrix, {
      label,
      zeroIsBlank: !zerosCount && parameter.zeroIsBlank === true,
    });
    if (value instanceof CellError || isFailure(value)) return value;
    values[name] = value;
  }
  return values;
}

function asMatrix(received: unknown): (Cell | CellError)[][] {
  if (!Array.isArray(received)) return [[plainCell(received)]];
  return received.map((row: unknown) => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]));
}

/** The answer is as tall and as wide as the tallest and the widest argument. */
function sizeOf({ single }: Plan, received: readonly unknown[]): [height: number, width: number] {
  let [height, width] = [1, 1];
  for (const { index } of single) {
    const given = received[index];
    if (!Array.isArray(given)) continue;
    height = Math.max(height, given.length);
    width = Math.max(width, Array.isArray(given[0]) ? given[0].length : 1);
  }
  return [height, width];
}

/** A single row or column stands for all rows or columns, as in Excel's own array formulas. */
function cellAt(given: unknown, row: number, column: number): Cell | CellError | undefined {
  if (!Array.isArray(given)) return plainCell(given);
  const line: unknown = given.length === 1 ? given[0] : given[row];
  if (!Array.isArray(line)) return line === undefined ? undefined : plainCell(line);
  const place = line.length === 1 ? 0 : column;
  return place < line.length ? plainCell(line[place]) : undefined;
}

/** A blank where the declaration says that a blank makes the answer blank. */
const BLANK = Symbol("blank");

interface Place {
  readonly row: number;
  readonly column: number;
  readonly zerosCount: boolean;
}

function readCells(
  { single }: Plan,
  received: readonly unknown[],
  { row, column, zerosCount }: Place,
  values: Values,
): Values | CellError | Failure | typeof BLANK {
  for (const slot of single) {
    const cell = cellAt(received[slot.index], row, column);
    if (cell === undefined) return fail("sizesDiffer");
    if (cell instanceof CellError) return cell;
    const value = cell === null ? slot.whenBlank : readCell(slot, cell, zerosCount);
    if (isFailure(value)) return value;
    if (value === undefined && !slot.optional) {
      const { parameter, label } = slot;
      return "whenBlank" in parameter && parameter.whenBlank ? BLANK : fail("missing", { parameter: label });
    }
    values[slot.name] = value;
  }
  return values;
}

function readCell({ parameter, label, choices }: CellSlot, cell: Cell, zerosCount: boolean): unknown {
  if (parameter.kind === "choice") return readChoice(parameter, cell, label, choices);
  return readScalar(parameter, cell, { label, zeroIsBlank: !zerosCount && parameter.zeroIsBlank === true });
}

function asTable(result: Result | Answer): Result[][] {
  return Array.isArray(result) ? result.map((row: readonly Cell[]) => [...row]) : [[result as Result]];
}
