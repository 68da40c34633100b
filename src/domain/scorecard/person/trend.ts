import type { TableReading } from "../../binding/detection";
import type { Post } from "../../binding/records/posts";
import { readRecord, type Kpi } from "../../binding/records/readRecord";
import type { ReadCell } from "../../binding/snapshot";
import { isQuantity } from "../../kpi/quantity";

/** One KPI over time, by the cells that hold its figures. */
export interface TrendLine {
  readonly name: string;
  readonly sheetName: string;
  readonly points: readonly { readonly period: string; readonly cell: ReadCell }[];
}

/** More lines in one chart cannot be told apart, and more periods not be read. */
const MOST_LINES = 4;
const MOST_PERIODS = 12;
const FEWEST_PERIODS = 3;

/** The history of a post's heaviest KPIs, from tables with a column per period or a row per period. */
export function findTrend(table: TableReading, history: readonly TableReading[], post: Post): TrendLine[] {
  const kpis = post.records.map((record) => readRecord(record, table));
  const heaviest = [...kpis].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const lines = heaviest.flatMap((kpi) => lineOf(kpi, [table, ...history]) ?? []);
  return lines.slice(0, MOST_LINES);
}

function lineOf(kpi: Kpi, tables: readonly TableReading[]): TrendLine | undefined {
  for (const table of tables) {
    const points = pointsOf(kpi, table)
      .sort((a, b) => (a.period < b.period ? -1 : 1))
      .slice(-MOST_PERIODS);
    const first = points[0]?.cell.value;
    if (points.length >= FEWEST_PERIODS && typeof first === "number" && first !== 0)
      return { name: kpi.name ?? "", sheetName: table.sheetName, points };
  }
  return undefined;
}

function pointsOf(kpi: Kpi, table: TableReading): { period: string; cell: ReadCell }[] {
  return table.records.flatMap((record) => {
    const other = readRecord(record, table);
    if (!isSame(kpi, other)) return [];
    const wide = (record.series ?? []).flatMap(({ kind, period, cell }) =>
      kind === "actual" && typeof cell.value === "number" ? [{ period, cell }] : [],
    );
    const { period, actual } = other;
    const long =
      table.role === "actuals" && period && actual && isQuantity(actual) && record.cells.actual
        ? [{ period, cell: record.cells.actual }]
        : [];
    return [...wide, ...long].filter(({ cell }) => typeof cell.value === "number");
  });
}

/** By id where both have one, else by name; of another person it is another KPI. */
function isSame(kpi: Kpi, other: Kpi): boolean {
  if (kpi.person && other.person && kpi.person !== other.person) return false;
  if (kpi.id && other.id) return kpi.id === other.id;
  return kpi.name !== undefined && kpi.name === other.name;
}
