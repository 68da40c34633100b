import type { FunctionMetadata, ParameterMetadata } from "./customTypes";
import {
  arrayValue,
  errorValue,
  firstOf,
  isError,
  readNumber,
  readText,
  type RuntimeError,
  type RuntimeScalar,
  type RuntimeValue,
} from "../running/runtimeValues";

export interface ArgumentRules {
  /** What an empty cell arrives as where any type is allowed: null in Excel on the web, 0 on the desktop. */
  readonly blanks: "zero" | "null";
  readonly errorsAllowed: boolean;
}

class ArgumentProblem extends Error {
  constructor(readonly value: RuntimeError) {
    super(value.code);
  }
}

/** The parameters as they cross to the add-in, or the error that keeps the function from being called. */
export function readArguments(
  { parameters = [] }: FunctionMetadata,
  given: readonly RuntimeValue[],
  missing: readonly boolean[],
  rules: ArgumentRules,
): unknown[] | RuntimeError {
  const last = parameters.at(-1);
  const needed = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  if (given.length < needed || (given.length > parameters.length && !last?.repeating))
    return errorValue("#VALUE!");
  const read = (parameter: ParameterMetadata, index: number): unknown => {
    const value = given[index];
    return value === undefined || missing[index] ? null : readOne(parameter, value, rules);
  };
  try {
    return parameters.map((parameter, index) =>
      parameter.repeating
        ? given.slice(index).map((_, step) => read(parameter, index + step))
        : read(parameter, index),
    );
  } catch (problem) {
    if (problem instanceof ArgumentProblem) return problem.value;
    throw problem;
  }
}

function readOne(parameter: ParameterMetadata, value: RuntimeValue, rules: ArgumentRules): unknown {
  if (value.kind === 7) throw new ArgumentProblem(errorValue("#VALUE!"));
  if (!isMatrix(parameter)) return readItem(parameter.type, firstOf(value), rules);
  const rows = value.kind === 5 ? value.rows : [[value]];
  return rows.map((row) => row.map((item) => readItem(parameter.type, item, rules)));
}

const isMatrix = ({ dimensionality }: ParameterMetadata): boolean => dimensionality === "matrix";

function readItem(type: string | undefined, item: RuntimeScalar, rules: ArgumentRules): unknown {
  const any = type === undefined || type === "any";
  if (isError(item)) {
    if (any && rules.errorsAllowed) return { type: "CustomFunctionError", code: item.code };
    throw new ArgumentProblem(item);
  }
  if (any) return item.kind === 0 ? (rules.blanks === "zero" ? 0 : null) : item.value;
  if (type === "number") return checked(readNumber(item));
  if (type === "boolean") return readTruth(item);
  return type === "string" ? readText(item) : item.kind === 0 ? null : item.value;
}

function checked(number: number | RuntimeError): number {
  if (typeof number === "number") return number;
  throw new ArgumentProblem(number);
}

function readTruth(item: RuntimeScalar): boolean {
  if (item.kind === 3) return item.value;
  if (item.kind === 2) {
    const word = item.value.toUpperCase();
    if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  }
  return checked(readNumber(item)) !== 0;
}

/**
 * The calls that one call with arrays in place of single values stands for, in rows and columns;
 * undefined when every parameter gets what it was declared for.
 */
export function spreadCalls(
  { parameters = [] }: FunctionMetadata,
  given: readonly RuntimeValue[],
): RuntimeValue[][][] | undefined {
  const arrays = given.filter((value, index) => {
    const parameter = parameters[index] ?? parameters.at(-1);
    return parameter && !isMatrix(parameter) && value.kind === 5 && value.height * value.width > 1;
  });
  if (arrays.length === 0) return undefined;
  const size = (value: RuntimeValue, side: "height" | "width"): number =>
    value.kind === 5 ? value[side] : 1;
  const height = Math.max(...arrays.map((value) => size(value, "height")));
  const width = Math.max(...arrays.map((value) => size(value, "width")));
  const pick = (value: RuntimeValue, row: number, column: number): RuntimeValue => {
    if (value.kind !== 5 || !arrays.includes(value)) return value;
    const line = value.rows[value.height === 1 ? 0 : row];
    return line?.[value.width === 1 ? 0 : column] ?? errorValue("#N/A");
  };
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => given.map((value) => pick(value, row, column))),
  );
}

export const gatherSpread = (answers: readonly (readonly RuntimeValue[])[]): RuntimeValue =>
  arrayValue(answers.map((row) => row.map(firstOf)));
