/** The errors a cell can hold, as Excel writes them. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#GETTING_DATA"
  | "#FIELD!"
  | "#BLOCKED!"
  | "#CONNECT!";

/** An error in a cell; `message` is the sentence Excel shows for #VALUE! and #N/A of custom functions. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** What a cell can hold. Dates are serial numbers, as in Excel; null is a blank cell. */
export type Scalar = number | string | boolean | CellError | null;

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function sameScalar(a: Scalar, b: Scalar): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error && a.message === b.message;
  return Object.is(a, b);
}
