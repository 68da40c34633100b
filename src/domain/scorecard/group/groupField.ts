import type { TableReading } from "../../binding/detection";
import type { Field } from "../../binding/fields";

/** 维度 in either sense, the balanced one first. */
export function groupField(table: TableReading): Extract<Field, "perspective" | "dimension"> | undefined {
  const has = (field: Field) => table.header.columns.some((column) => column.field === field);
  if (has("perspective")) return "perspective";
  return has("dimension") ? "dimension" : undefined;
}
