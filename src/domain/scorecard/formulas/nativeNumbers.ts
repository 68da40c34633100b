import type { ReadCell } from "../../binding/snapshot";
import { withoutNoise } from "../../numbers";
import { isPercent } from "../../kpi/units";
import { parseQuantity } from "../../kpi/parseQuantity";
import { isQuantity } from "../../kpi/quantity";
import type { ScoredRow } from "../input/cardKpi";
import { quoteText } from "./references";

/** The amounts of one KPI, in one unit, as Excel's own formulas give them. */
export const levelKeys = ["actual", "target", "high", "start", "floor", "challenge"] as const;
export type LevelKey = (typeof levelKeys)[number];

export interface NativeLevel {
  readonly formula: string;
  /** Excel cannot read the text, so the amount stands in the formula as it was read. */
  readonly written: boolean;
}

/** `at` is the reference of the field's cell, filled or not; "" where the table has no such column. */
export function nativeLevels(
  row: ScoredRow,
  at: (field: Exclude<LevelKey, "high">) => string,
): Partial<Record<LevelKey, NativeLevel>> {
  const { numbers, record, told } = row;
  const levels: Partial<Record<LevelKey, NativeLevel>> = {};
  if (told) {
    const actual = at("actual");
    levels.actual = { formula: `IF(${actual}="","",${toldFormula(actual)})`, written: false };
    levels.target = { formula: "1", written: false };
    return levels;
  }
  for (const key of levelKeys) {
    if (key === "high") {
      if (numbers?.high !== undefined) levels.high = { formula: String(numbers.high), written: true };
      continue;
    }
    const cell = record.cells[key];
    const number = key === "start" || key === "floor" || key === "challenge" ? numbers?.[key] : undefined;
    const reference = at(key);
    if (key === "actual" && reference) levels.actual = actualLevel(row, cell, reference);
    else if (key === "target" && reference) levels.target = fixedLevel(cell, numbers?.target, reference);
    else if (number !== undefined) levels[key] = fixedLevel(cell, number, reference);
  }
  return levels;
}

function fixedLevel(cell: ReadCell | undefined, number: number | undefined, reference: string): NativeLevel {
  if (number === undefined) return { formula: `IF(ISNUMBER(${reference}),${reference},"")`, written: false };
  // The start may be told by the target: 从85分提升至90分.
  if (!cell) return { formula: String(number), written: true };
  const followed = reference && followCell(cell, number, reference);
  return followed ? { formula: followed, written: false } : { formula: String(number), written: true };
}

/** Percent and 万 are told by size, as everywhere else in the product; the limit is the target's. */
function actualLevel(
  { numbers, record }: ScoredRow,
  cell: ReadCell | undefined,
  reference: string,
): NativeLevel {
  const scaled = scaledActual(parseQuantity(record.cells.target?.value ?? null), numbers?.target, reference);
  const blank = (rest: string) => `IF(${reference}="","",${rest})`;
  const asNumber = (other: string) => blank(`IF(ISNUMBER(${reference}),${scaled},${other})`);
  if (!cell || typeof cell.value === "number" || numbers === undefined)
    return { formula: asNumber('""'), written: false };
  const followed = followCell(cell, numbers.actual, reference);
  return followed
    ? { formula: asNumber(followed), written: false }
    : { formula: asNumber(String(numbers.actual)), written: true };
}

function scaledActual(
  target: ReturnType<typeof parseQuantity>,
  aligned: number | undefined,
  reference: string,
): string {
  if (!isQuantity(target) || aligned === undefined) return reference;
  if (isPercent(target.unit)) return scaleBelow(reference, Math.min(2, Math.abs(aligned) / 10), 100, true);
  if (target.scale === undefined) return reference;
  return scaleBelow(reference, Math.abs(aligned) / 10 ** (target.scale / 2), 10 ** target.scale, false);
}

function scaleBelow(reference: string, limit: number, factor: number, inclusive: boolean): string {
  return `IF(ABS(${reference})${inclusive ? "<=" : "<"}${limit},${reference}*${factor},${reference})`;
}

/** The number by following its cell, times what its unit makes of it; undefined where Excel cannot read it. */
function followCell(cell: ReadCell, number: number, reference: string): string | undefined {
  if (typeof cell.value === "number") return times(reference, cell.value, number);
  if (typeof cell.value !== "string") return undefined;
  const match = /^([^\d.\-+]{0,3}?)(-?\d[\d,]*(?:\.\d+)?)(%?)$/.exec(cell.value.trim());
  if (!match || cell.value !== cell.value.trim()) return undefined;
  const [, prefix = "", digits = "", percent = ""] = match;
  const value = withoutNoise(Number(digits.replaceAll(",", "")) / (percent ? 100 : 1));
  const text = prefix ? `MID(${reference},${prefix.length + 1},99)` : reference;
  return times(`VALUE(${text})`, value, number);
}

function times(expression: string, value: number, number: number): string | undefined {
  if (value === number) return expression;
  if (value === 0) return undefined;
  const factor = withoutNoise(number / value);
  return withoutNoise(value * factor) === number ? `${expression}*${factor}` : undefined;
}

const notDone = ["未", "没", "尚", "延期", "逾期", "×", "✗", "not ", "incomplete", "pending", "open"];
const done = [
  ...["已", "完成", "达成", "达到", "通过", "上线", "合格", "√", "✓"],
  ...["yes", "done", "complete", "achieved", "passed", "met", "delivered", "launched"],
];

/** Whether a text says that a milestone is reached: 1, 0, or nothing. */
function toldFormula(reference: string): string {
  const says = (words: readonly string[]) =>
    `SUMPRODUCT(--ISNUMBER(SEARCH({${words.map(quoteText).join(",")}},${reference})))>0`;
  return `IF(OR(${reference}="no",${reference}="否",${says(notDone)}),0,IF(OR(${reference}="是",${says(done)}),1,""))`;
}
