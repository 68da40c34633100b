import type { Amount } from "../../binding/records/readAmount";
import type { Kpi } from "../../binding/records/readRecord";
import { isFailure } from "../../failure";
import { inUnitOf } from "../../kpi/alignment";
import { isQuantity, type NoQuantity, type Quantity } from "../../kpi/quantity";
import type { Columns } from "./places";

export function quantityOf(amount: Amount | undefined): Quantity | undefined {
  return amount && isQuantity(amount) ? amount : undefined;
}

/** Why there is no amount; a blank cell is missing. */
export function reasonOf(amount: Amount | undefined): NoQuantity["reason"] | undefined {
  if (!amount) return "missing";
  return isQuantity(amount) ? undefined : amount.reason;
}

/** Another amount of the KPI in the target's unit; undefined when the two measure different things. */
export function inTargetUnit(target: Quantity, other: Quantity | undefined): number | undefined {
  if (!other) return undefined;
  const value = inUnitOf(target, other);
  return isFailure(value) ? undefined : value;
}

/** Rows that plan something: tables of results, ratings and appeals have neither weight nor target. */
export function isPlanned(columns: Columns): boolean {
  return columns.has("target") || columns.has("weight");
}

/** Whether its score counts: a weight of its own, or no weights at all on the sheet. */
export function isScored({ weight }: Kpi, columns: Columns): boolean {
  return columns.has("weight") ? weight !== undefined && weight !== 0 : true;
}
