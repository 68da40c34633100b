import { plainText } from "../../kpi/plainText";
import { isBinding, timesIn } from "../../kpi/times";
import { readPeriodLength } from "../../tracking/frequency";
import type { BoundTableReading } from "../rule";

/** Texts of a table that say for which period it is. */
export function titlesOf({ table }: Pick<BoundTableReading, "table">): string[] {
  return [table.title, table.sheetName];
}

export function saysTime(text: string): boolean {
  const plain = plainText(text);
  return timesIn(plain).some(isBinding) || readPeriodLength(plain) !== undefined;
}

/** Whether the sheet as a whole, or the header of its targets, says for which period it is. */
export function hasPeriod(bound: BoundTableReading): boolean {
  const { table } = bound;
  if (table.year !== undefined) return true;
  const headers = table.header.columns.filter(({ field }) => field === "target" || field === "actual");
  return [...titlesOf(bound), ...headers.map(({ header }) => header)].some(saysTime);
}
