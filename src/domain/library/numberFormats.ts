import type { Unit } from "./vocabulary";

/** As many decimals as the most exact of the figures has: a column of one KPI reads evenly. */
export function numberFormatOf(unit: Unit, figures: readonly number[]): string {
  const decimals = Math.max(...figures.map((figure) => String(figure).split(".")[1]?.length ?? 0));
  const tail = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  return unit === "percent" ? `0${tail}%` : `#,##0${tail}`;
}
