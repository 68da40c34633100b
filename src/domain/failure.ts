/** Why a computation has no answer. Words, and the error a cell shows, are given where it is shown. */
export interface Failure {
  readonly failure: FailureCode;
  readonly data: FailureData;
}

export type FailureData = Readonly<Record<string, string | number>>;

export type FailureCode =
  // What was given
  | "notNumber"
  | "notChoice"
  | "notTable"
  | "missing"
  | "outOfRange"
  | "unitsDiffer"
  | "sizesDiffer"
  | "empty"
  // Attainment
  | "targetZero"
  | "startIsTarget"
  | "startBeyondTarget"
  | "actualZero"
  | "rangeUpsideDown"
  | "curveOutOfOrder"
  // Tables
  | "bandMissing"
  | "tableOverlaps"
  | "stepNotPositive"
  | "bestIsWorst"
  // Weights
  | "weightsZero"
  | "weightNegative"
  | "scoresMissing"
  // Statistics
  | "tooFew"
  | "notPositive"
  | "meanZero"
  // Time
  | "notDate";

export function fail(failure: FailureCode, data: FailureData = {}): Failure {
  return { failure, data };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "failure" in value;
}
