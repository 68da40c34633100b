import { isCellError, type ErrorCode, type Scalar } from "../../model/values";

/** Values as the formula library passes them to functions. The numbers are the library's own. */
export type RuntimeScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | RuntimeError;

export interface RuntimeError {
  readonly kind: 4;
  readonly code: ErrorCode;
  /** Ours: the sentence that came with the error of a custom function. */
  readonly message?: string;
}

export type RuntimeRows = readonly (readonly RuntimeScalar[])[];

export interface RuntimeArray {
  readonly kind: 5;
  readonly rows: RuntimeRows;
  readonly height: number;
  readonly width: number;
}

export interface RuntimeLambda {
  readonly kind: 7;
}

export type RuntimeValue = RuntimeScalar | RuntimeArray | RuntimeLambda;

export const BLANK_VALUE: RuntimeScalar = { kind: 0 };
export const numberValue = (value: number): RuntimeScalar => ({ kind: 1, value });
export const textValue = (value: string): RuntimeScalar => ({ kind: 2, value });
export const truthValue = (value: boolean): RuntimeScalar => ({ kind: 3, value });
export const errorValue = (code: ErrorCode, message?: string): RuntimeError =>
  message === undefined ? { kind: 4, code } : { kind: 4, code, message };

export function arrayValue(rows: RuntimeRows): RuntimeArray {
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

export function toRuntime(value: Scalar): RuntimeScalar {
  if (value === null) return BLANK_VALUE;
  if (typeof value === "number") return { kind: 1, value };
  if (typeof value === "string") return { kind: 2, value };
  if (typeof value === "boolean") return { kind: 3, value };
  return errorValue(value.error, value.message);
}

export function fromRuntime(value: RuntimeScalar): Scalar {
  switch (value.kind) {
    case 0:
      return null;
    case 1:
      return Number.isFinite(value.value) ? value.value : { error: "#NUM!" };
    case 4:
      return value.message === undefined
        ? { error: value.code }
        : { error: value.code, message: value.message };
    default:
      return value.value;
  }
}

/** The first cell of an array, or the value itself; a LAMBDA that was never called is #CALC!. */
export function firstOf(value: RuntimeValue): RuntimeScalar {
  if (value.kind === 5) return value.rows[0]?.[0] ?? BLANK_VALUE;
  return value.kind === 7 ? errorValue("#CALC!") : value;
}

/** A number where Excel reads one: blank is 0, TRUE is 1, "5" is 5, other text #VALUE!. */
export function readNumber(value: RuntimeValue): number | RuntimeError {
  const scalar = firstOf(value);
  switch (scalar.kind) {
    case 0:
      return 0;
    case 1:
      return scalar.value;
    case 2: {
      const number = scalar.value.trim() === "" ? Number.NaN : Number(scalar.value.replaceAll(",", ""));
      return Number.isNaN(number) ? errorValue("#VALUE!") : number;
    }
    case 3:
      return scalar.value ? 1 : 0;
    default:
      return scalar;
  }
}

export function readText(value: RuntimeValue): string {
  const scalar = firstOf(value);
  if (scalar.kind === 0) return "";
  if (scalar.kind === 4) return scalar.code;
  return scalar.kind === 3 ? (scalar.value ? "TRUE" : "FALSE") : String(scalar.value);
}

export const isBusy = (value: Scalar): boolean => isCellError(value) && value.error === "#BUSY!";

export const isError = (value: RuntimeValue): value is RuntimeError => value.kind === 4;
