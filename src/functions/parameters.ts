import type { Quantity } from "../domain/kpi/quantity";

/** What a cell can hold, and what a function can answer. A blank cell is null. */
export type Cell = string | number | boolean | null;
export type Matrix = readonly (readonly Cell[])[];

/** Kinds that are read cell by cell; given a range, the function answers for each of its cells. */
export interface ScalarValues {
  /** A number or a text such as ≥85% or 1,200万. */
  amount: Quantity;
  /** The same, or the words of a milestone. */
  measure: Quantity | string;
  /** A number as written: 120 and 120% are both 120. */
  number: number;
  /** 1.1 and 110% are both 1.1. */
  ratio: number;
  text: string;
  /** Excel's day number; texts such as 2026-06-30 are read too. */
  date: number;
}

/** Kinds that take a range as a whole. */
export interface RangeValues {
  /** Row by row; undefined for blanks and texts such as 待定. */
  numbers: readonly (number | undefined)[];
  ratios: readonly (number | undefined)[];
  dates: readonly number[];
  /** As they are. */
  cells: Matrix;
}

export interface ScalarParameter {
  readonly kind: keyof ScalarValues;
  readonly optional?: true;
  readonly default?: number | string;
  /** Excel may send a blank cell as 0 (see `zeros`), so 0 counts as blank here unless `zeros` says otherwise. */
  readonly zeroIsBlank?: true;
  /** A blank makes the answer blank; otherwise it is a failure. */
  readonly whenBlank?: "blank";
}

export interface ChoiceParameter {
  readonly kind: "choice";
  readonly choices: readonly string[];
  readonly default: string;
  /** Other words people use for the choices. */
  readonly read?: (text: string) => string | undefined;
}

export interface RangeParameter {
  readonly kind: keyof RangeValues;
  readonly optional?: true;
  readonly zeroIsBlank?: true;
}

export type Parameter = ScalarParameter | ChoiceParameter | RangeParameter;
export type Parameters = Readonly<Record<string, Parameter>>;

type ValueOf<P extends Parameter> = P extends { kind: "choice"; choices: readonly (infer Choice)[] }
  ? Choice
  : P extends { kind: infer Kind }
    ? Kind extends keyof ScalarValues
      ? ScalarValues[Kind]
      : Kind extends keyof RangeValues
        ? RangeValues[Kind]
        : never
    : never;

/** What `run` receives: optional parameters without a default may be undefined. */
export type Arguments<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends { optional: true }
    ? ValueOf<P[Name]> | undefined
    : ValueOf<P[Name]>;
};

export function isRange(parameter: Parameter): parameter is RangeParameter {
  return ["numbers", "ratios", "dates", "cells"].includes(parameter.kind);
}

export function isOptional(parameter: Parameter): boolean {
  return "default" in parameter || ("optional" in parameter && parameter.optional === true);
}
