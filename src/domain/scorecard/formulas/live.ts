import type { CellValue } from "../../binding/snapshot";
import type { CellInput } from "../sheet/sheetPlan";

/** How a card says its figures: with KPI.* functions, with Excel's own, or as plain values. */
export const formulaModes = ["kpi", "native", "values"] as const;
export type FormulaMode = (typeof formulaModes)[number];

/** One cell said in all three ways; formulas are without their "=". */
export interface Live {
  readonly kpi: string;
  readonly native: string;
  readonly value: CellValue | undefined;
}

/** A formula that needs no function of ours. */
export function plain(formula: string, value: CellValue | undefined): Live {
  return { kpi: formula, native: formula, value };
}

export function inputOf({ kpi, native, value }: Live, mode: FormulaMode): CellInput {
  if (mode !== "values") return { formula: `=${mode === "kpi" ? kpi : native}` };
  return typeof value === "number" ? { number: value } : { text: value === undefined ? "" : String(value) };
}
