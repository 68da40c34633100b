/** What a bound sheet is for. One role for each kind of sheet that people keep about their KPIs. */
export const roles = [
  "plan",
  "actuals",
  "objectives",
  "ratings",
  "changes",
  "appeals",
  "incentives",
  "cases",
  "settings",
] as const;
export type Role = (typeof roles)[number];

/**
 * How the rows lie: one record per row; a column per period (wide) or a row per period and KPI (long);
 * ratings with a row per rater (ratingsLong) or a column per rater (ratingsMatrix).
 */
export type Layout = "rows" | "wide" | "long" | "ratingsLong" | "ratingsMatrix";

/** What each 100 % of the weights covers. */
export type ScopeKind = "sheet" | "person" | "part" | "dimension";
