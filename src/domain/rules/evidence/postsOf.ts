import type { Kpi } from "../../binding/records/readRecord";
import { multiply, shiftDecimals } from "../../numbers";
import type { BoundTableReading, PostOfKpis } from "../rule";

/** Each post of a table with its KPIs, for rules that must see what the other posts do. */
export function postsOf({ table, kpis }: BoundTableReading): PostOfKpis[] {
  const kpiOf = new Map(table.records.map((record, i) => [record, kpis[i]]));
  return table.posts.map((post) => ({
    post,
    kpis: post.records.flatMap((record) => kpiOf.get(record) ?? []),
  }));
}

/** KPIs that count towards the score. */
export function weighedOf(kpis: readonly Kpi[]): Kpi[] {
  return kpis.filter(({ weight }) => weight !== undefined && weight > 0);
}

/** A part's KPIs weigh what the part weighs. */
function wholeWeight({ weight = 0, partWeight }: Kpi): number {
  return partWeight === undefined ? weight : multiply(weight, partWeight);
}

/** Of all their weight the share, in percent, that some of the KPIs carry; undefined where nothing weighs. */
export function shareOf(kpis: readonly Kpi[], isOne: (kpi: Kpi) => boolean): number | undefined {
  const sum = (some: readonly Kpi[]) => some.reduce((total, kpi) => total + wholeWeight(kpi), 0);
  const all = sum(kpis);
  if (all <= 0) return undefined;
  return Number(shiftDecimals(sum(kpis.filter(isOne)) / all, 2).toFixed(6));
}
