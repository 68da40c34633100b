import { readPartTitle } from "./parts";
import type { CellValue, ReadCell } from "./snapshot";
import type { RecordRow } from "./tableRows";

export interface DimensionWeight {
  /** The first of the dimension's records. */
  readonly record: RecordRow;
  readonly cell: ReadCell;
  readonly value: CellValue;
}

/** 财务（40%） → 财务. */
export function dimensionName(text: string): string {
  const { name, weight } = readPartTitle(text);
  return weight === undefined ? text.trim() : name;
}

/** The weight of each dimension, from a column of its own or from its name: 财务（40%）. */
export function dimensionWeights(
  records: readonly RecordRow[],
  field: "perspective" | "dimension",
): ReadonlyMap<string, DimensionWeight> {
  const found = new Map<string, DimensionWeight>();
  for (const record of records) {
    const named = record.cells[field];
    const name = named?.text.trim() ?? "";
    if (!named || found.has(name)) continue;
    const own = record.cells.dimensionWeight;
    if (own) found.set(name, { record, cell: own, value: own.value });
    else {
      const { weight } = readPartTitle(name);
      if (weight !== undefined) found.set(name, { record, cell: named, value: weight });
    }
  }
  return found;
}
