import type { Field } from "../binding/fields";
import type { Direction } from "./direction";
import type { Quantity } from "./quantity";

/** The fields of a record that hold amounts; all others but `direction` are texts as on the sheet. */
export const quantityFields = [
  "start",
  "floor",
  "target",
  "challenge",
  "actual",
] as const satisfies readonly Field[];
export type QuantityField = (typeof quantityFields)[number];

type TextField = Exclude<Field, QuantityField | "weight" | "direction">;

/** One row of a KPI sheet as the product understands it. A sheet may have any subset of the fields. */
export type KpiRecord = {
  readonly [field in TextField]?: string;
} & {
  readonly [field in QuantityField]?: Quantity;
} & {
  readonly direction?: Direction;
  /** Percent of the scope's total: 40 for 40 %. */
  readonly weight?: number;
};
