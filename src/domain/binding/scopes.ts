import type { Position } from "./area";
import type { ScopeKind } from "./roles";
import type { ReadCell } from "./snapshot";
import type { HeaderRow } from "./tableColumns";
import type { RecordRow, TableRows } from "./tableRows";
import { parseWeights, type ReadWeights } from "../weights/parseWeights";
import { checkWeightSum, type WeightSum } from "../weights/weightSum";

/** Rows whose weights make one 100 %. */
export interface WeightScope {
  /** "dimensions": the weights of the dimensions themselves, which make one 100 % above their items. */
  readonly kind: ScopeKind | "dimensions";
  /** The part's title or the person's name; "" for the whole table. */
  readonly name: string;
  /** Of "dimensions", the first record of each. */
  readonly records: readonly RecordRow[];
  /** The weight cell of each record; undefined where it is blank. */
  readonly cells: readonly (ReadCell | undefined)[];
  readonly weights: ReadWeights;
  readonly sum: WeightSum;
  /** The cell on the sheet that shows the sum, if there is one. */
  readonly totalCell: Position | undefined;
}

/** A column so headed names the person a row is about, not merely who sees to it. */
const personHeader = /^(?:姓名|员工|员工姓名|被考核人|考核对象|person|employee(?: name)?)$/i;

export interface WeightScopes {
  readonly scopeKind: ScopeKind;
  readonly scopes: readonly WeightScope[];
}

type WeightedRows = Pick<TableRows, "records" | "totals"> & { readonly header: HeaderRow };

/**
 * Sheets do not say what each 100 % covers. The whole table, its parts and its persons are tried, and the reading
 * that comes nearest to 100 % on average is taken; the larger one when it is as near.
 */
export function readWeightScopes(table: WeightedRows): WeightScopes {
  if (!table.header.columns.some(({ field }) => field === "weight"))
    return { scopeKind: "sheet", scopes: [] };
  const person = table.header.columns.some(
    ({ field, header }) => field === "owner" && personHeader.test(header.trim()),
  );
  const groupings: [ScopeKind, Map<string, RecordRow[]>][] = [
    ["sheet", group(table.records, () => "")],
    ["part", group(table.records, ({ part }) => part ?? "")],
  ];
  if (person) groupings.push(["person", group(table.records, ({ cells }) => cells.owner?.text.trim() ?? "")]);
  const readings = groupings.map(([scopeKind, groups]) => ({
    scopeKind,
    scopes: [...groups].map(([name, records]) => readScope(table, scopeKind, name, records)),
  }));
  return readings.reduce((best, reading) =>
    distance(reading.scopes) < distance(best.scopes) ? reading : best,
  );
}

function group(
  records: readonly RecordRow[],
  nameOf: (record: RecordRow) => string,
): Map<string, RecordRow[]> {
  const groups = new Map<string, RecordRow[]>();
  for (const record of records) {
    const name = nameOf(record);
    const members = groups.get(name);
    if (members) members.push(record);
    else groups.set(name, [record]);
  }
  return groups;
}

function distance(scopes: readonly WeightScope[]): number {
  return scopes.reduce((total, { sum }) => total + sum.difference, 0) / Math.max(1, scopes.length);
}

function readScope(
  table: WeightedRows,
  kind: ScopeKind,
  name: string,
  records: readonly RecordRow[],
): WeightScope {
  const cells = records.map((record) => record.cells.weight);
  const weights = parseWeights(cells.map((cell) => cell?.value ?? ""));
  return {
    ...{ kind, name, records, cells, weights },
    sum: checkWeightSum(weights.weights),
    totalCell: findTotalCell(table, records),
  };
}

/** The total of just these rows: of the whole table its last total, of a part the subtotal right below it. */
function findTotalCell({ totals, records }: WeightedRows, scope: readonly RecordRow[]): ReadCell | undefined {
  const last = scope.at(-1)?.row ?? -1;
  if (scope.length === records.length) {
    const total = totals.findLast(({ kind, weight }) => kind === "total" && weight);
    return (total ?? (totals.length === 1 ? totals[0] : undefined))?.weight;
  }
  const next = records.find(({ row }) => row > last)?.row ?? Infinity;
  return totals.find(({ row, weight }) => weight && row > last && row < next)?.weight;
}

/** The weight cells of a scope that hold something. */
export function weightCells({ cells }: WeightScope): ReadCell[] {
  return cells.flatMap((cell) => cell ?? []);
}
