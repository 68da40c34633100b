import type { Place } from "./place";

/** Names of record fields, one per column of a bound table: "name", "weight", "target", "actual" … */
export type FieldId = string;

/** What a sheet is for: "plan", "actuals", "objectives", "ratings" … (domain/binding/roles). */
export type RoleId = string;

export interface BoundColumn {
  /** "" is a column that is no field. */
  readonly field: FieldId;
  readonly header: string;
  /** A, B, … on the sheet. */
  readonly letter: string;
}

/** A column as it was understood. */
export interface TableColumnView extends BoundColumn {
  /** From 0 to 1; 1 once a person has chosen. */
  readonly certainty: number;
  /** Fields this header may also mean: Baseline may be where it started or the least that is acceptable. */
  readonly mayBe: readonly FieldId[];
  /** Of a column that holds a period's figures: 2026-03, 2026-Q1. */
  readonly period?: string;
  /** Of a column with the ratings of one ability, which is no field either. */
  readonly isRating?: true;
}

/** One row as the product reads it, for the preview: weights in percent, amounts with their units. */
export interface RecordPreview {
  /** On the sheet, as people count. */
  readonly row: number;
  readonly cells: Readonly<Record<FieldId, string>>;
  /** The first figures in columns of periods or of abilities. */
  readonly across?: readonly { readonly of: string; readonly text: string }[];
  /** Points; null when the row cannot be scored. */
  readonly score: number | null;
}

/** What weights make one 100 %: the whole table, each person, each part, each dimension. */
export type ScopeKindId = "sheet" | "person" | "part" | "dimension";

export interface WeightScopeView {
  /** "" is the whole table. */
  readonly name: string;
  /** Percent; null when a weight is missing or no number. */
  readonly total: number | null;
  readonly isRight: boolean;
}

/** What a person should look at before binding. */
export interface TableWarning {
  /** columnMayBe: a header with two readings (`header`); weightsUnread: `count` weights that are no numbers. */
  readonly code: "columnMayBe" | "weightsUnread";
  readonly place: Place;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A table, found or already bound. */
export interface KpiTable {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly role: RoleId;
  /** From 0 to 1: how sure detection is. */
  readonly confidence: number;
  readonly columns: readonly TableColumnView[];
  readonly missing: readonly FieldId[];
  readonly warnings: readonly TableWarning[];
  readonly records: readonly RecordPreview[];
  readonly recordCount: number;
  readonly people: number;
  readonly scopeKind: ScopeKindId;
  /** Empty where nothing is weighted. The first ones when there are many; the wrong ones before the right ones. */
  readonly scopes: readonly WeightScopeView[];
  readonly scopeCount: number;
  /** Percent; null when a weight is missing or no number. Of several scopes the one furthest off. */
  readonly weightTotal: number | null;
  readonly weightTotalIsRight: boolean;
}

/** Why a bound table cannot be used (domain/binding/stored/resolution, and two tables on the same cells). */
export type LostReasonId =
  "sheetGone" | "headerGone" | "ambiguous" | "nameColumnGone" | "noRows" | "overlapping";

/** "lost": the table cannot be found any more and must be bound again. */
export interface BoundTable extends KpiTable {
  readonly state: "bound" | "lost";
  readonly lost?: LostReasonId;
}
