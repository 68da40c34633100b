import type { Field } from "../binding/fields";
import type { Post } from "../binding/records/posts";
import type { Kpi } from "../binding/records/readRecord";
import type { WeightScope } from "../binding/scopes/scopes";
import type { RecordRow } from "../binding/rows/tableRows";
import { follow, stepTo } from "../follow";
import { columnsIn } from "./evidence/places";
import { keysOf } from "./keys";
import type { Book, BoundTableReading } from "./rule";

/** One of a table's scopes or posts with its KPIs. */
export interface Group<Of> {
  readonly group: Of;
  readonly kpis: readonly Kpi[];
  /** What an answer about it depends on, one by one. */
  readonly parts: readonly unknown[];
  readonly firstRow: number;
  readonly lastRow: number;
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
  const members = { kpis, changed: changedRows(kpis, before?.bound.kpis) };
  return {
    ...{ keys: keysOf(kpis), columns: columnsIn(bound) },
    bound: { ...bound, kpis },
    scopes: groupsOf(
      table.scopes,
      members,
      ({ kind, name, weights, totalCell }) => [kind, name, weights, totalCell?.row, totalCell?.column],
      before?.scopes,
    ),
    posts: groupsOf(
      table.posts,
      members,
      ({ name, position, department }) => [name, position, department],
      before?.posts,
    ),
  };
}

interface Members {
  /** In the order of the sheet. */
  readonly kpis: readonly Kpi[];
  /** The rows that are not as they were in the last check, in order; undefined where all may differ. */
  readonly changed: readonly number[] | undefined;
}

function changedRows(now: readonly Kpi[], before: readonly Kpi[] | undefined): number[] | undefined {
  if (now === before) return [];
  const step = stepTo(now);
  if (!before || step?.before !== before || now.length !== before.length) return undefined;
  return step.changed.flatMap((at) => [now[at]?.record.row ?? [], before[at]?.record.row ?? []].flat());
}

function groupsOf<Of extends WeightScope | Post>(
  groups: readonly Of[],
  { kpis, changed }: Members,
  partsOf: (group: Of) => readonly unknown[],
  before: readonly Group<Of>[] | undefined,
): readonly Group<Of>[] {
  const now = groups.map((group, order): Group<Of> => {
    const known = before?.[order];
    if (known?.group === group && changed && !holdsAny(known, changed)) return known;
    const own = group.records.flatMap(({ row }) => kpiAt(kpis, row) ?? []);
    const parts = partsOf(group);
    return known && areSame(known.kpis, own) && areSame(known.parts, parts)
      ? known
      : { group, kpis: own, parts, ...rowsOf(group.records) };
  });
  return follow(now, before);
}

function rowsOf(records: readonly RecordRow[]): Pick<Group<unknown>, "firstRow" | "lastRow"> {
  return { firstRow: records[0]?.row ?? 0, lastRow: records.at(-1)?.row ?? -1 };
}

/** Whether one of the rows may be in the group. */
function holdsAny({ firstRow, lastRow }: Group<unknown>, rows: readonly number[]): boolean {
  for (const row of rows) if (row >= firstRow && row <= lastRow) return true;
  return false;
}

function kpiAt(kpis: readonly Kpi[], row: number): Kpi | undefined {
  let [low, high] = [0, kpis.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = kpis[middle]?.record.row ?? 0;
    if (there === row) return kpis[middle];
    if (there < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) return false;
  return true;
}
