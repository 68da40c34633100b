import { readKind, readPeriod, type NamedPeriod } from "../records/periods";
import { yearIn } from "../records/readDay";
import type { NamingContext, PeriodColumn, RawColumn } from "./tableColumns";

/** Columns of figures by period. One or two alone say when something is due: Q2目标, 2026年目标值. */
export function readPeriodColumns(
  columns: readonly RawColumn[],
  { year }: NamingContext,
): ReadonlyMap<number, PeriodColumn> {
  const found = columns.flatMap((one) => {
    const named = periodOf(one, year);
    return named ? [{ column: one.column, named }] : [];
  });
  const series = found.filter(({ named }) =>
    isSeries(
      named,
      found.map((one) => one.named),
    ),
  );
  return new Map(
    series.map(({ column, named }) => [column, { period: named.period, kind: named.kind ?? "actual" }]),
  );
}

/** Three of one grain, or two without further words, or a target and an actual value for each of two. */
function isSeries(one: NamedPeriod, all: readonly NamedPeriod[]): boolean {
  const alike = all.filter(({ grain }) => grain === one.grain);
  const periods = new Set(alike.map(({ period }) => period));
  if (periods.size >= 3) return true;
  if (periods.size < 2) return false;
  const plain = alike.every(({ kind }) => kind === undefined);
  return one.grain === "year" ? false : plain || alike.length >= 4;
}

function periodOf({ header, group, below }: RawColumn, year: number | undefined): NamedPeriod | undefined {
  if (!below) return readPeriod(header, year);
  const upper = readPeriod(group, year);
  const lower = readPeriod(below, yearIn(group) ?? year);
  if (upper && lower && upper.grain === "year") return lower;
  if (upper) {
    const kind = readKind(below);
    return kind ? { ...upper, kind } : undefined;
  }
  const kind = readKind(group);
  return lower && { ...lower, ...(kind ? { kind } : {}) };
}
