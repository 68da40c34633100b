import { formatsFor } from "../formats";
import type { Amount } from "../formats";

const { number } = formatsFor("en-US");

/** "1 KPI", "3 KPIs", "1,200 KPIs". */
export function countOf(count: Amount, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Between two percentages lie points, not percent; the sign is said in words beside it. */
export function pointsOf(difference: Amount): string {
  const size = typeof difference === "number" ? Math.abs(difference) : difference;
  return countOf(size, "point", "points");
}
