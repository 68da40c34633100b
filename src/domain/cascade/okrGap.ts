/**
 * A KPI and the key result it should drive, side by side. gap (断层点): the KPI is reached while the key result
 * lags the time elapsed, so the driver does not drive. luck: the key result is fine while the KPI is missed.
 */
export type OkrGap = "aligned" | "gap" | "luck" | "bothBehind";

/** Attainment and progress are ratios, 1 = reached; elapsed is the share of the period passed, 0 to 1. */
export function okrGap(kpiAttainment: number, keyResultProgress: number, elapsed: number): OkrGap {
  const kpiReached = kpiAttainment >= 1;
  const keyResultOnTime = keyResultProgress >= Math.min(1, Math.max(0, elapsed));
  if (kpiReached) return keyResultOnTime ? "aligned" : "gap";
  return keyResultOnTime ? "luck" : "bothBehind";
}
