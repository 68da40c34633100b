import type { GradeName } from "../grades/grade";

/** What a scorecard says in one language. */
export interface ScorecardWords {
  sheetName(of: { table: string }): string;
  titleOf(of: { table: string }): string;
  readonly source: string;
  readonly number: string;
  readonly attainment: string;
  readonly score: string;
  readonly weightedScore: string;
  readonly total: string;
  readonly grade: string;
  readonly grades: Readonly<Record<GradeName, string>>;
  readonly notScored: string;
  readonly comment: string;
  readonly summary: string;
  readonly improvementPlan: string;
  readonly employee: string;
  readonly manager: string;
  readonly date: string;
  readonly weightsNote: string;
  readonly typeHere: string;
}

/** Headers of the columns that are fields of the record. */
export type FieldWords = Readonly<
  Record<"name" | "perspective" | "dimension" | "direction" | "weight" | "target" | "actual", string>
>;
