import type { Severity } from "./findings";

/** One rule as it is in force in this workbook. */
export interface RuleView {
  readonly code: string;
  readonly family: string;
  readonly on: boolean;
  readonly severity: Severity;
  readonly settings: readonly RuleSettingView[];
  /** Whether anything differs from what the rule declares. */
  readonly changed: boolean;
}

export interface RuleSettingView {
  readonly name: string;
  readonly value: number;
  readonly usual: number;
  /** "points" are of a percentage, "score" is what a KPI scores. */
  readonly unit: "percent" | "points" | "score" | "count" | "days" | "ratio" | "switch";
  readonly least: number;
  readonly most: number;
  /** Fixed by the requirements the product was founded on, or our choice. */
  readonly source: "requirement" | "choice";
}

export interface RuleChange {
  readonly on?: boolean;
  readonly severity?: Severity;
  readonly settings?: Readonly<Record<string, number>>;
}
