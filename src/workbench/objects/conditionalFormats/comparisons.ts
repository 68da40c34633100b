import type { ComparisonOperator } from "../../model/parts";
import { invalidArgument } from "../../protocol/problem";

/** Comparisons as Office.js names them. */
const COMPARISONS: Readonly<Record<ComparisonOperator, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

export function comparisonNamed(word: unknown): ComparisonOperator {
  const entry = Object.entries(COMPARISONS).find(([, name]) => name === word);
  if (!entry) throw invalidArgument();
  return entry[0] as ComparisonOperator;
}

export const comparisonName = (operator: ComparisonOperator): string => COMPARISONS[operator];

/** Comparisons with a range of values, which need two formulas. */
export const takesTwo = (operator: ComparisonOperator): boolean =>
  operator === "between" || operator === "notBetween";
