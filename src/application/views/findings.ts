import type { Place } from "./place";

export type Severity = "error" | "warning" | "hint";

/**
 * A finding says which rule, where, and what its sentence needs; the sentence is in the rule's words.
 * Percents are 97 for 97 %.
 */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly tableId: string;
  readonly place: Place;
  /** The cells that are marked, as "D2:D4,D9"; those of the place where none are. */
  readonly marked: Place;
  /** Whose KPI it is, "" where the table names nobody. */
  readonly person: string;
  readonly data: FindingData;
  readonly fixable: boolean;
  /** Ways to fix it among which a person must choose; empty when there is only one. */
  readonly choices: readonly FixChoice[];
}

export type FindingData = Readonly<Record<string, string | number | readonly string[]>>;

export interface FixChoice {
  readonly value: string;
  /** As it stands on the sheet; without it the rule's words name the value. */
  readonly label?: string;
}

/** A finding a person has put aside, with the reason. It comes back by itself only as dismissed. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** The day it was dismissed, as 2026-09-30. */
  readonly day: string;
}

/** A cell that a fix would change. */
export interface PlannedChange {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/** What a fix of several findings would do, before it is done. */
export interface FixPreview {
  readonly findingIds: readonly string[];
  readonly changes: readonly PlannedChange[];
  /** Findings that cannot be fixed this way after all, such as weights worked out by formulas. */
  readonly skipped: number;
}
