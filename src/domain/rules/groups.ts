import { ByRow } from "../binding/byRow";
import type { Field } from "../binding/fields";
import type { Post } from "../binding/posts";
import type { Kpi } from "../binding/readRecord";
import type { WeightScope } from "../binding/scopes";
import { columnsIn } from "./evidence/places";
import { keysOf } from "./keys";
import type { Book, BoundTableReading } from "./rule";
import { follow } from "./sift";

/** One of a table's scopes or posts with its KPIs. */
export interface Group<Of> {
  readonly group: Of;
  readonly kpis: readonly Kpi[];
  /** What an answer about it depends on, one by one. */
  readonly parts: readonly unknown[];
}

/** A table the way rules look at it. Its lists and groups are the very same while nothing in them has changed. */
export interface GroupedTable {
  readonly bound: BoundTableReading;
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
  let last = new Map<string, GroupedTable>();
  return {
    group(book) {
      const tables = book.tables.map((bound) => groupTable(bound, last.get(bound.id)));
      last = new Map(tables.map((table) => [table.bound.id, table]));
      return tables;
    },
  };
}

function groupTable(bound: BoundTableReading, before: GroupedTable | undefined): GroupedTable {
  const { table } = bound;
  const kpis = follow(bound.kpis, before?.bound.kpis);
  const kpiAt = new ByRow<Kpi>(table.header.area.bottom);
  for (const kpi of kpis) kpiAt.set(kpi.record, kpi);
  return {
    ...{ keys: keysOf(kpis), columns: columnsIn(bound) },
    bound: { ...bound, kpis },
    scopes: groupsOf(
      table.scopes,
      kpiAt,
      ({ kind, name, weights, totalCell }) => [kind, name, weights, totalCell?.row, totalCell?.column],
      before?.scopes,
    ),
    posts: groupsOf(
      table.posts,
      kpiAt,
      ({ name, position, department }) => [name, position, department],
      before?.posts,
    ),
  };
}

function groupsOf<Of extends WeightScope | Post>(
  groups: readonly Of[],
  kpiAt: ByRow<Kpi>,
  partsOf: (group: Of) => readonly unknown[],
  before: readonly Group<Of>[] | undefined,
): readonly Group<Of>[] {
  const now = groups.map((group, order): Group<Of> => {
    const kpis: Kpi[] = [];
    for (const { row } of group.records) {
      const kpi = kpiAt.at(row);
      if (kpi) kpis.push(kpi);
    }
    const parts = partsOf(group);
    const known = before?.[order];
    return known && areSame(known.kpis, kpis) && areSame(known.parts, parts) ? known : { group, kpis, parts };
  });
  return follow(now, before);
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) return false;
  return true;
}
