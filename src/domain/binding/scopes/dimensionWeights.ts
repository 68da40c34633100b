import { readPartTitle } from "../rows/parts";
import type { CellValue, ReadCell } from "../snapshot";
import type { RecordRow } from "../rows/tableRows";

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

type Field = "perspective" | "dimension";
type ByName = ReadonlyMap<string, DimensionWeight>;

const known = new WeakMap<readonly RecordRow[], Partial<Record<Field, ByName>>>();

/** The weight of each dimension, from a column of its own or from its name: 财务（40%）. */
export function dimensionWeights(records: readonly RecordRow[], field: Field): ByName {
  const ofRecords = known.get(records) ?? {};
  known.set(records, ofRecords);
  return (ofRecords[field] ??= readWeights(records, field));
}

function readWeights(records: readonly RecordRow[], field: Field): ByName {
  const found = new Map<string, DimensionWeight>();
  const weightless = new Set<string>();
  for (const record of records) {
    const named = record.cells[field];
    const name = named?.text.trim() ?? "";
    if (!named || found.has(name)) continue;
    const own = record.cells.dimensionWeight;
    if (own) found.set(name, { record, cell: own, value: own.value });
    else if (!weightless.has(name)) {
      const { weight } = readPartTitle(name);
      if (weight === undefined) weightless.add(name);
      else found.set(name, { record, cell: named, value: weight });
    }
  }
  return found;
}
