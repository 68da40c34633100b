import type { ReadCell } from "../binding/snapshot";
import { shiftDecimals } from "../numbers";
import type { CellInput } from "../scorecard/sheet/sheetPlan";
import type { WeightUnit } from "../weights/parseWeights";

/** A weight in percent, written the way its cell is: 0.3, 30%, 30 or 「30分」. */
export function writeShare({ value, text }: ReadCell, share: number, unit: WeightUnit): CellInput {
  if (typeof value === "string") return { text: value.normalize("NFKC").replace(/[\d.,]+/, String(share)) };
  const isFraction = unit === "fraction" || (unit === "percent" && Math.abs(Number(value)) <= 1);
  return { number: isFraction || text.endsWith("%") ? shiftDecimals(share, -2) : share };
}
