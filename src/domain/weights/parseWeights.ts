import { addAll, divide, multiply, shiftDecimals } from "../numbers";
import { parseQuantity } from "../kpi/parseQuantity";
import { plainText } from "../kpi/plainText";
import { isQuantity } from "../kpi/quantity";
import { isPercent } from "../kpi/units";

/** How a column of weights is written: 0.4, 40 %, 40 points, or in parts such as 6:4. */
export type WeightUnit = "fraction" | "percent" | "points" | "ratio";

export type WeightProblem = "text" | "negative" | "mixedUnits" | "severalParts";

export interface ReadWeights {
  readonly unit: WeightUnit;
  /** In percent, by cell; undefined where the cell holds no weight. */
  readonly weights: readonly (number | undefined)[];
  readonly problems: readonly { readonly index: number; readonly problem: WeightProblem }[];
}

interface ReadCell {
  readonly value: number | undefined;
  readonly percentSign: boolean;
  readonly problem?: WeightProblem;
}

const parts = /^\d+(?:\.\d+)?(?:\s*:\s*\d+(?:\.\d+)?)+$/;

/** 6:4 → [60, 40]: the shares of one cell that holds several weights. */
export function readParts(text: string): number[] | undefined {
  const plain = plainText(text);
  if (!parts.test(plain)) return undefined;
  const values = plain.split(":").map(Number);
  const sum = addAll(values);
  return sum === 0 ? undefined : values.map((value) => divide(multiply(value, 100), sum));
}

/** +3 is given on top: no share of the whole. */
const addOn = /^\s*[+＋±]/;

function readCell(cell: unknown): ReadCell {
  if (typeof cell === "string" && readParts(cell))
    return { value: undefined, percentSign: false, problem: "severalParts" };
  if (typeof cell === "string" && addOn.test(cell)) return { value: undefined, percentSign: false };
  const read = parseQuantity(cell);
  if (!isQuantity(read)) {
    const missing = read.reason === "missing";
    return { value: undefined, percentSign: false, ...(missing ? {} : { problem: "text" as const }) };
  }
  return {
    value: read.value,
    percentSign: isPercent(read.unit),
    ...(read.value < 0 ? { problem: "negative" as const } : {}),
  };
}

/**
 * Reads a column of weights by its own scale, which no single cell shows: 1 may be 100 % or one point. 4, 3, 2, 1
 * are parts of ten only where that may be.
 */
export function parseWeights(cells: readonly unknown[], mayBeRatio = true): ReadWeights {
  const only = cells.length === 1 && typeof cells[0] === "string" ? readParts(cells[0]) : undefined;
  if (only) return { unit: "ratio", weights: only, problems: [] };
  const read = cells.map(readCell);
  const plain = read.flatMap(({ value, percentSign }) =>
    value !== undefined && !percentSign ? [value] : [],
  );
  const unit = read.some(({ percentSign }) => percentSign) ? "percent" : unitOf(plain, mayBeRatio);
  const factor = plainFactor(unit, plain);
  const mixed = isMixed(read, plain, factor);
  const problems = read.flatMap(({ value, problem, percentSign }, index) => {
    if (problem) return [{ index, problem }];
    return mixed && value !== undefined && !percentSign && isFractional(value)
      ? [{ index, problem: "mixedUnits" as const }]
      : [];
  });
  const weights = read.map(({ value, percentSign }) =>
    value === undefined ? undefined : percentSign ? value : multiply(value, factor),
  );
  return { unit, weights, problems };
}

function unitOf(values: readonly number[], mayBeRatio: boolean): WeightUnit {
  if (values.length > 0 && values.every((value) => Math.abs(value) <= 1)) return "fraction";
  // 4, 3, 2, 1 are parts of ten (六四开); a plan that is short of 100 points is not whole parts of ten.
  if (mayBeRatio && values.length > 1 && values.every(Number.isInteger) && addAll(values) === 10)
    return "ratio";
  return "points";
}

function plainFactor(unit: WeightUnit, plain: readonly number[]): number {
  if (unit === "fraction") return 100;
  if (unit === "ratio") return 10;
  // Beside texts such as 40 %, Excel's own 40 % is the number 0.4.
  return unit === "percent" && plain.length > 0 && plain.every((value) => Math.abs(value) <= 1) ? 100 : 1;
}

function isFractional(value: number): boolean {
  return value > 0 && value < 1;
}

/** 0.4 beside 30 and 30: some cells were typed as fractions and the rest in percent. */
function isMixed(read: readonly ReadCell[], plain: readonly number[], factor: number): boolean {
  if (factor !== 1 || !plain.some(isFractional)) return false;
  const total = (scale: (value: number) => number) =>
    addAll(
      read.flatMap(({ value, percentSign }) =>
        value === undefined ? [] : [percentSign ? value : scale(value)],
      ),
    );
  const asWritten = Math.abs(total((value) => value) - 100);
  const asFractions = Math.abs(
    total((value) => (isFractional(value) ? shiftDecimals(value, 2) : value)) - 100,
  );
  return asFractions < asWritten;
}
