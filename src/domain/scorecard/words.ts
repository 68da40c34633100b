import type { GradeName } from "../grades/grade";
import type { Direction } from "../kpi/direction";

/** What a scorecard says in one language. */
export interface ScorecardWords {
  sheetName(of: { name: string }): string;
  reportName(of: { table: string }): string;
  deliveryName(of: { name: string }): string;
  departmentName(of: { name: string }): string;
  companyName(of: { table: string }): string;
  briefName(of: { table: string }): string;
  readonly card: string;
  readonly brief: string;
  readonly direction: string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly attainment: string;
  readonly score: string;
  readonly weightedScore: string;
  readonly flag: string;
  readonly flags: Readonly<
    Record<"reached" | "short" | "belowFloor" | "challenge" | "noActual" | "noTarget" | "unreadable", string>
  >;
  readonly total: string;
  readonly totalScore: string;
  readonly grade: string;
  readonly grades: Readonly<Record<GradeName, string>>;
  readonly coefficient: string;
  readonly standing: string;
  readonly bands: Readonly<Record<"top" | "upper" | "lower" | "low", (of: { top: string }) => string>>;
  topLine(of: { top: string }): string;
  readonly comment: string;
  readonly strengths: string;
  readonly gaps: string;
  readonly noStrength: string;
  readonly noGap: string;
  lostPoints(of: { points: string }): string;
  readonly actualAgainstTarget: string;
  readonly bulletKey: string;
  readonly byGroup: string;
  readonly capability: string;
  readonly trend: string;
  readonly zones: Readonly<Record<"belowFloor" | "toTarget" | "target" | "toChallenge" | "actual", string>>;
  readonly onTarget: string;
  readonly summary: string;
  readonly improvementPlan: string;
  readonly planColumns: Readonly<Record<PlanColumn, string>>;
  /** To choose from; anything else may be typed. */
  readonly causes: Readonly<Record<"resources" | "process" | "skills", string>>;
  readonly employee: string;
  readonly manager: string;
  /** Whoever leads a department or the company. */
  readonly head: string;
  readonly date: string;
  readonly typeHere: string;
  readonly sources: string;
  readonly notes: Readonly<{
    scoring(of: { cap: string }): string;
    curve(of: { floor: string; challenge: string }): string;
    missing: Readonly<Record<"exclude" | "zero" | "block", string>>;
    missingCount(of: { count: string }): string;
    weights: string;
    ratio(of: { shares: string; sum: string }): string;
    absolute(of: { shares: string; sum: string }): string;
    remainder(of: { shares: string; sum: string; rest: string; name: string }): string;
    equalShares: string;
    peers(of: { count: number; top: string }): string;
    /** Where the lines follow the company's card. */
    livePeers(of: { top: string }): string;
    written: string;
    /** Of cards in Excel's own formulas. */
    directions: string;
    ratings: string;
    source(of: { sheet: string }): string;
    /** Of cards of departments and the whole company. */
    group: string;
  }>;
  readonly members: Readonly<
    Record<
      | ("person" | "position" | "department" | "kpis" | "reached" | "missing" | "average" | "people")
      | ("everybody" | "onTargetShare" | "averageCoefficient"),
      string
    >
  >;
  /** How many people have which grade. */
  readonly distribution: string;
  readonly byKpi: string;
  readonly spread: string;
  readonly briefSections: Readonly<Record<"belowFloor" | "short" | "missing" | "ahead" | "nothing", string>>;
  /** Where rows of the table have moved. */
  readonly moved: string;
  readonly logo: string;
  dueOn(of: { day: number }): string;
}

/** Of the improvement plan, from left to right. */
export const planColumns = ["what", "cause", "action", "owner", "due"] as const;
export type PlanColumn = (typeof planColumns)[number];

/** Headers of the columns that are fields of the record. */
export type FieldWords = Readonly<
  Record<
    | "name"
    | "perspective"
    | "dimension"
    | "direction"
    | "weight"
    | "floor"
    | "target"
    | "challenge"
    | "actual"
    | "definition"
    | "source"
    | "frequency"
    | "deadline",
    string
  >
>;
