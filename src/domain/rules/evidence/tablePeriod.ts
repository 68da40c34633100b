import { plainText } from "../../kpi/plainText";
import { isBinding, timesIn } from "../../kpi/times";
import { readPeriodLength } from "../../tracking/frequency";
import type { BoundTableReading } from "../rule";
import { columnsIn } from "./places";

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
  const columns = columnsIn(bound);
  // The year may be one of the dates in the first rows: with a column of dates it says nothing of the others.
  const isDated = columns.has("deadline") || columns.has("period") || columns.has("asOf");
  if (table.year !== undefined && !isDated) return true;
  const headers = table.header.columns.filter(({ field }) => field === "target" || field === "actual");
  return [...titlesOf(bound), ...headers.map(({ header }) => header)].some(saysTime);
}
