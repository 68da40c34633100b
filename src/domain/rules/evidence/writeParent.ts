import type { CellChange } from "../rule";
import type { Goal } from "./bookGoals";
import { placeOf } from "./places";

/** Names a parent in the KPI's own cell, serial numbers as numbers; undefined where the table has no column for it. */
export function writeParent({ kpi, columns }: Goal, text: string): CellChange[] | undefined {
  const place = placeOf(kpi, "parent", columns);
  const input = /^[1-9]\d{0,8}$/.test(text) ? { number: Number(text) } : { text };
  return place && [{ ...place, input }];
}
