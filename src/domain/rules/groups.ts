import type { Field } from "../binding/fields";
import type { Post } from "../binding/posts";
import type { Kpi } from "../binding/readRecord";
import type { WeightScope } from "../binding/scopes";
import { keysOf } from "./keys";
import type { Book, BoundTableReading } from "./rule";

/** One of a table's scopes or posts with its KPIs. */
export interface Group<Of> {
  readonly group: Of;
  readonly kpis: readonly Kpi[];
  /** Two of one name are told apart by their place. */
  readonly order: number;
  /** What an answer about it depends on, one by one. */
  readonly parts: readonly unknown[];
}

/** A table the way rules look at it. */
export interface GroupedTable {
  readonly bound: BoundTableReading;
  /** The very same list as in the last check while nothing in it has changed. */
  readonly kpis: readonly Kpi[];
  readonly keys: readonly string[];
  /** The fields the table has a column for, and where. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly scopes: readonly Group<WeightScope>[];
  readonly posts: readonly Group<Post>[];
}

/** Puts KPIs together once for all rules, and tells which groups are as they were. */
export interface Grouping {
  group(book: Book): readonly GroupedTable[];
}

export function createGrouping(): Grouping {
  let last = new Map<string, readonly Kpi[]>();
  return {
    group(book) {
      const next = new Map<string, readonly Kpi[]>();
      const keep = (place: string, kpis: readonly Kpi[]): readonly Kpi[] => {
        const before = last.get(place);
        const kept = before && areSame(before, kpis) ? before : kpis;
        next.set(place, kept);
        return kept;
      };
      const tables = book.tables.map((bound) => groupTable(bound, keep));
      last = next;
      return tables;
    },
  };
}

type Keep = (place: string, kpis: readonly Kpi[]) => readonly Kpi[];

function groupTable(bound: BoundTableReading, keep: Keep): GroupedTable {
  const { id, table } = bound;
  const kpis = keep(id, bound.kpis);
  const kpiOf = new Map(table.records.map((record, i) => [record, kpis[i]]));
  const groupsOf = <Of extends WeightScope | Post>(
    kind: string,
    groups: readonly Of[],
    more: (group: Of) => readonly unknown[],
  ): Group<Of>[] =>
    groups.map((group, order) => {
      const own = keep(
        [id, kind, order].join("|"),
        group.records.flatMap((record) => kpiOf.get(record) ?? []),
      );
      return { group, kpis: own, order, parts: [own, group.name, ...more(group)] };
    });
  return {
    ...{ bound, kpis, keys: keysOf(kpis) },
    columns: new Map(
      table.header.columns.flatMap(({ field, column }) => (field ? [[field, column] as const] : [])),
    ),
    scopes: groupsOf("scope", table.scopes, ({ kind, weights, totalCell }) => [
      kind,
      weights,
      totalCell?.row,
      totalCell?.column,
    ]),
    posts: groupsOf("post", table.posts, ({ position, department }) => [position, department]),
  };
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((part, i) => part === now[i]);
}
