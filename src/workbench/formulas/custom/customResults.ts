import type { ErrorCode } from "../../model/values";
import type { CustomFunctionResult } from "./customTypes";
import {
  arrayValue,
  errorValue,
  numberValue,
  textValue,
  truthValue,
  type RuntimeScalar,
  type RuntimeValue,
} from "../running/runtimeValues";

/** Codes of failed calls: general, #N/A, exception, rejected promise, wrong batch size, then one per error. */
const CODES: readonly ErrorCode[] = [
  "#VALUE!",
  "#N/A",
  "#VALUE!",
  "#VALUE!",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#VALUE!",
  "#NULL!",
  // Not in the metadata, or in it but without code behind it.
  "#NAME?",
  "#NAME?",
];

const LONGEST_TEXT = 32_767;

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
]);

/** What a call came to, from the add-in's message about it. */
export function readResult([, success, value, code]: CustomFunctionResult): RuntimeValue {
  if (success) return readValue(value);
  const error = CODES[typeof code === "number" ? code : 0] ?? "#VALUE!";
  return withMessage(error, messageOf(value), code === 1 || code === 7);
}

/** Excel shows the sentence only with #VALUE! and #N/A, and only when the function gave one on purpose. */
function withMessage(error: ErrorCode, message: string | undefined, meant: boolean): RuntimeScalar {
  return errorValue(error, meant && message ? message : undefined);
}

function messageOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || !("message" in value)) return undefined;
  return typeof value.message === "string" ? value.message : undefined;
}

function readValue(value: unknown): RuntimeValue {
  if (!Array.isArray(value)) return readItem(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const even = rows.every((row) => Array.isArray(row) && row.length === width);
  if (width === 0 || !even) return errorValue("#VALUE!");
  return arrayValue(rows.map((row) => (row as unknown[]).map(readItem)));
}

/** Nothing is 0, as in Excel; a value with more to it than a cell shows is its basic value. */
function readItem(value: unknown): RuntimeScalar {
  switch (typeof value) {
    case "undefined":
      return numberValue(0);
    case "number":
      return Number.isFinite(value) ? numberValue(value) : errorValue("#NUM!");
    case "boolean":
      return truthValue(value);
    case "string":
      return value.length > LONGEST_TEXT ? errorValue("#VALUE!") : textValue(value);
    case "object":
      return value === null ? numberValue(0) : readObject(value as Readonly<Record<string, unknown>>);
    default:
      return errorValue("#VALUE!");
  }
}

function readObject({
  type,
  valueType,
  code,
  basicValue,
  message,
}: Readonly<Record<string, unknown>>): RuntimeScalar {
  if (type === "Error" || type === "CustomFunctionError" || valueType === "CustomFunctionError") {
    const error = [code, basicValue].find((one) => typeof one === "string" && ERRORS.has(one));
    const known = (error ?? "#VALUE!") as ErrorCode;
    return withMessage(known, messageOf({ message }), known === "#VALUE!" || known === "#N/A");
  }
  return basicValue === undefined || typeof basicValue === "object"
    ? errorValue("#VALUE!")
    : readItem(basicValue);
}
