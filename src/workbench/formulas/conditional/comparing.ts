import { to15Digits } from "../running/exact";
import { isCellError, type Scalar } from "../../model/values";
import type { ComparisonOperator, TextOperator } from "../../model/parts";

/** Numbers come before texts and texts before TRUE and FALSE. */
const rank = (value: Scalar): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** Below, at or above 0 as in Excel's comparisons; undefined when one is an error. */
export function compareScalars(a: Scalar, b: Scalar): number | undefined {
  if (isCellError(a) || isCellError(b)) return undefined;
  const [x, y] = [a ?? neutral(b), b ?? neutral(a)];
  if (typeof x === "number" && typeof y === "number") return to15Digits(x) - to15Digits(y);
  if (typeof x === "string" && typeof y === "string")
    return x.localeCompare(y, undefined, { sensitivity: "accent" });
  if (typeof x === "boolean" && typeof y === "boolean") return Number(x) - Number(y);
  return rank(x) - rank(y);
}

/** A blank is what it is compared with: 0, "" or FALSE. */
const neutral = (other: Scalar): Scalar =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

export function compares(
  value: Scalar,
  operator: ComparisonOperator,
  first: Scalar,
  second: Scalar | undefined,
): boolean {
  const order = compareScalars(value, first);
  if (order === undefined) return false;
  switch (operator) {
    case "equal":
      return order === 0;
    case "notEqual":
      return order !== 0;
    case "greaterThan":
      return order > 0;
    case "lessThan":
      return order < 0;
    case "greaterThanOrEqual":
      return order >= 0;
    case "lessThanOrEqual":
      return order <= 0;
    default:
      return isBetween(value, first, second ?? first) === (operator === "between");
  }
}

/** Whichever of the two bounds is the lower one. */
function isBetween(value: Scalar, a: Scalar, b: Scalar): boolean | undefined {
  const [low, high] = (compareScalars(a, b) ?? 0) <= 0 ? [a, b] : [b, a];
  const [toLow, toHigh] = [compareScalars(value, low), compareScalars(value, high)];
  if (toLow === undefined || toHigh === undefined) return undefined;
  return toLow >= 0 && toHigh <= 0;
}

/** Text rules know * and ? as SEARCH does, and no capital letters. */
export function matchesText(text: string, operator: TextOperator, wanted: string): boolean {
  const pattern = wanted
    .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/~([*?~])|\*|\?/g, (all, plain: string | undefined) =>
      plain !== undefined ? `\\${plain}` : all === "*" ? "[\\s\\S]*" : "[\\s\\S]",
    );
  const test = (anchored: string): boolean => new RegExp(anchored, "iu").test(text);
  switch (operator) {
    case "contains":
      return test(pattern);
    case "notContains":
      return !test(pattern);
    case "beginsWith":
      return test(`^(?:${pattern})`);
    case "endsWith":
      return test(`(?:${pattern})$`);
  }
}

/** Whether a rule's formula says yes: TRUE or any number but 0. */
export const isTrue = (value: Scalar): boolean =>
  value === true || (typeof value === "number" && value !== 0);
