import type { Kpi } from "../../binding/records/readRecord";
import type { WeightScope } from "../../binding/scopes/scopes";
import type { ReadCell } from "../../binding/snapshot";
import { multiply } from "../../numbers";
import type { WeightProblem } from "../../weights/parseWeights";
import { keysOf } from "../keys";
import type { ScopeOfKpis } from "../rule";

/** One KPI of a scope with its weight. */
export interface WeightRow {
  readonly kpi: Kpi;
  /** Tells the row apart from others of its scope, wherever it moves. */
  readonly key: string;
  readonly cell: ReadCell | undefined;
  /** In percent of its scope. */
  readonly weight: number | undefined;
  readonly problem: WeightProblem | undefined;
}

const known = new WeakMap<ScopeOfKpis, readonly WeightRow[]>();

/** The KPIs of a scope; none of the one made by the dimensions' own weights. Every rule about scopes asks. */
export function weightRows(subject: ScopeOfKpis): readonly WeightRow[] {
  let rows = known.get(subject);
  if (!rows) known.set(subject, (rows = readWeightRows(subject)));
  return rows;
}

function readWeightRows({ scope, kpis }: ScopeOfKpis): WeightRow[] {
  if (scope.kind === "dimensions") return [];
  const { weights, problems } = scope.weights;
  const problemAt = new Map(problems.map(({ index, problem }) => [index, problem]));
  const keys = keysOf(kpis);
  const kpiOf = new Map(kpis.map((kpi, i) => [kpi.record, { kpi, key: keys[i] ?? "" }]));
  return scope.records.flatMap((record, i) => {
    const known = kpiOf.get(record);
    return known ? [{ ...known, cell: scope.cells[i], weight: weights[i], problem: problemAt.get(i) }] : [];
  });
}

/** In percent of the whole: 40 % of a part of 70 % is 28 %. */
export function shareOfWhole({ scope: { kind } }: ScopeOfKpis, { kpi, weight = 0 }: WeightRow): number {
  const above = kind === "part" ? kpi.partWeight : kind === "dimension" ? kpi.dimensionWeight : undefined;
  return above === undefined ? weight : multiply(weight, above);
}

/** Cells written otherwise than the others of their own scope, by their place in it: 0.4 beside 30 and 30. */
export function oddCells({ weights: { weights, problems } }: WeightScope): number[] {
  const mixed = problems.flatMap(({ index, problem }) => (problem === "mixedUnits" ? [index] : []));
  const count = weights.filter((weight) => weight !== undefined).length;
  return mixed.length < count ? mixed : [];
}
