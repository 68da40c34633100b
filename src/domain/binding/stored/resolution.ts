import { alignHeaders } from "./alignment";
import { areaAddress, type Area } from "../area";
import { hasKey, readTable, type TableReading } from "../detection";
import type { Field } from "../fields";
import { readFormLines } from "../rows/formLines";
import { isSecondRow } from "../headers/headerRows";
import { matchHeaders } from "../headers/headers";
import { readPeriod } from "../records/periods";
import { readRatingColumns } from "../headers/ratingColumns";
import type { Role } from "../roles";
import { usedArea, type SheetSnapshot } from "../snapshot";
import type { StoredBinding } from "./stored";
import {
  layoutOf,
  nameColumns,
  readRawColumns,
  type HeaderRow,
  type NamingContext,
  type PeriodColumn,
  type TableColumn,
} from "../headers/tableColumns";

/** Why a bound table cannot be used. Nothing is guessed: it must be bound again. */
export type LostReason = "sheetGone" | "headerGone" | "ambiguous" | "nameColumnGone" | "noRows";

export type Resolution =
  | {
      readonly state: "bound";
      readonly table: TableReading;
      /** The header stands where the anchor does not say; the anchor must be set anew. */
      readonly moved: boolean;
    }
  | { readonly state: "lost"; readonly reason: LostReason };

/** A header row is the bound one when at least this share of its headers is still there. */
const LEAST_SHARED = 0.5;
/** Without an anchor only (nearly) the same headers will do. */
const LEAST_SHARED_UNANCHORED = 0.8;

/** Finds a bound table again, where its anchor says or else by its headers. */
export function resolveBinding(
  binding: StoredBinding,
  snapshot: SheetSnapshot | undefined,
  anchored: Area | undefined,
): Resolution {
  if (!snapshot) return { state: "lost", reason: "sheetGone" };
  const there = anchored && headerAtAnchor(binding, snapshot, anchored);
  if (there && there.shared >= LEAST_SHARED) return finish(snapshot, there, false);
  const elsewhere = searchHeaders(binding, snapshot);
  const [only, second] = elsewhere;
  if (!only) return { state: "lost", reason: "headerGone" };
  if (second) return { state: "lost", reason: "ambiguous" };
  return finish(snapshot, only, true);
}

interface FoundHeader extends HeaderRow {
  /** Of the headers the binding knows, the share that is still there under its name. */
  readonly shared: number;
}

interface SeenHeader {
  readonly seen: readonly unknown[];
  readonly header: FoundHeader;
}

const known = new WeakMap<StoredBinding, SeenHeader>();

/** As it was, while the rows it was read from are the very same: of most edits they are. */
function headerAtAnchor(binding: StoredBinding, snapshot: SheetSnapshot, anchored: Area): FoundHeader {
  const { name, top, left, values, texts } = snapshot;
  const below = anchored.bottom - top + (binding.role === "ratings" ? LOOKED_BELOW : 2);
  const lines = [values, texts].flatMap((rows) => rows.slice(0, Math.max(FIRST_ROWS, below)));
  const seen = [name, top, left, areaAddress(anchored), ...lines];
  const there = known.get(binding);
  if (there?.seen.length === seen.length && there.seen.every((part, i) => part === seen[i]))
    return there.header;
  const header = readHeaderAt(binding, snapshot, anchored);
  known.set(binding, { seen, header });
  return header;
}

/** Whether a column holds ratings is told by what stands below it; what a sheet's year is, by its first rows. */
const LOOKED_BELOW = 50;
const FIRST_ROWS = 3;

/** One header row may have become two, or two one. */
function readHeaderAt(binding: StoredBinding, snapshot: SheetSnapshot, anchored: Area): FoundHeader {
  const one = headerAt(binding, snapshot, anchored, 1);
  const two = headerAt(binding, snapshot, anchored, 2);
  const isTwo = isSecondRow(snapshot, two, [one]);
  if (binding.headerRows === 1) return isTwo ? two : one;
  return two.shared >= LEAST_SHARED || isTwo ? two : one;
}

function headerAt(
  binding: StoredBinding,
  snapshot: SheetSnapshot,
  anchored: Area,
  headerRows: 1 | 2,
): FoundHeader {
  const rows = { ...anchored, bottom: anchored.top + headerRows - 1 };
  const context = { role: binding.role, year: readFormLines(snapshot, rows).year };
  const area = withLaterPeriods(binding, snapshot, rows, context);
  const named = nameColumns(readRawColumns(snapshot, area), context);
  const now = named.map(({ header }) => header);
  const old = binding.columns.map(({ header }) => header);
  const places = alignHeaders(old, now);
  const kept = [...places].filter(([oldAt, nowAt]) => old[oldAt] !== "" && old[oldAt] === now[nowAt]).length;
  const columns = withStoredFields(binding, named, places);
  const header = { area, columns, role: binding.role, layout: layoutOf(columns) };
  const rated =
    binding.role === "ratings" ? { ...header, ...readRatingColumns(snapshot, area, columns) } : header;
  return { ...rated, shared: kept / Math.max(1, old.filter(Boolean).length) };
}

/** What the person confirmed; a field whose column is gone may be in a new one that names it. */
function withStoredFields(
  binding: StoredBinding,
  named: readonly TableColumn[],
  places: ReadonlyMap<number, number>,
): TableColumn[] {
  const fields = new Map<number, Field>();
  const periods = new Map<number, PeriodColumn>();
  const lost = new Set(binding.columns.flatMap(({ field }) => field ?? []));
  for (const [oldAt, nowAt] of places) {
    const old = binding.columns[oldAt];
    const now = named[nowAt];
    if (!old?.field || !now) continue;
    const kind = old.field;
    if (now.period && (kind === "actual" || kind === "target")) periods.set(nowAt, { ...now.period, kind });
    else if (isSameColumn(old.field, old.header, now.header, binding.role)) fields.set(nowAt, old.field);
  }
  const known = new Set(places.values());
  for (const field of [...fields.values(), ...[...periods.values()].map(({ kind }) => kind)])
    lost.delete(field);
  return named.map(({ ambiguous: _, ...column }, at) => {
    const period = periods.get(at);
    const again = column.field && !known.has(at) && column.certainty >= 0.8 && lost.has(column.field);
    const field = fields.get(at) ?? (again ? column.field : undefined);
    return { ...column, field, certainty: field ? 1 : 0, ...(period ? { period } : {}) };
  });
}

/** Months are added at the end of a table with a column for each; the anchor does not grow with them. */
function withLaterPeriods(
  binding: StoredBinding,
  snapshot: SheetSnapshot,
  area: Area,
  context: NamingContext,
): Area {
  const last = usedArea(snapshot)?.right ?? area.right;
  if (!binding.columns.some(({ header }) => readPeriod(header.split(" ")[0] ?? "", 2000))) return area;
  const all = nameColumns(readRawColumns(snapshot, { ...area, right: last }), context);
  let { right } = area;
  while (all.some(({ column, period }) => column === right + 1 && period)) right += 1;
  return { ...area, right };
}

/** A new header in the old place is a renamed column, unless it says that it is something else. */
function isSameColumn(field: Field, old: string, now: string, role: Role): boolean {
  if (now === old) return true;
  const matches = matchHeaders(now, role);
  return now !== "" && (matches.length === 0 || matches.some((match) => match.field === field));
}

function searchHeaders(binding: StoredBinding, snapshot: SheetSnapshot): FoundHeader[] {
  const used = usedArea(snapshot);
  if (!used) return [];
  const found = [];
  for (let top = used.top; top <= used.bottom; top++) {
    if (!sharesWords(binding, snapshot, top)) continue;
    const header = headerAt(binding, snapshot, { ...used, top, bottom: top }, binding.headerRows);
    if (header.shared < LEAST_SHARED_UNANCHORED) continue;
    found.push(trim(header));
    // A copy beside it in the same rows would be as good.
    if (timesIn(binding, header) > 1) found.push(trim(header));
  }
  return found;
}

/** How often nearly all of the binding's headers stand in a row. */
function timesIn({ columns }: StoredBinding, header: FoundHeader): number {
  const words = columns.map(({ header: word }) => word).filter(Boolean);
  const counts = words.map((word) => header.columns.filter((column) => column.header === word).length);
  const often = Math.max(...counts);
  return counts.filter((count) => count === often).length >= words.length * LEAST_SHARED_UNANCHORED
    ? often
    : 1;
}

/** Cheap enough for every row: some of the header's words stand in it. */
function sharesWords({ columns }: StoredBinding, snapshot: SheetSnapshot, row: number): boolean {
  const texts = new Set((snapshot.texts[row - snapshot.top] ?? []).map((text) => text.trim()));
  const words = columns.filter(({ header }) => header !== "");
  const there = words.filter(({ header }) => texts.has(header) || texts.has(header.split(" ")[0] ?? ""));
  return there.length * 3 >= words.length;
}

/** From the first to the last column the binding knows. */
function trim(header: FoundHeader): FoundHeader {
  const known = header.columns
    .filter(({ field, period, ratingItem }) => field ?? period ?? ratingItem)
    .map(({ column }) => column);
  const [left, right] = [Math.min(...known), Math.max(...known)];
  const columns = header.columns.filter(({ column }) => column >= left && column <= right);
  return { ...header, columns, area: { ...header.area, left, right } };
}

function finish(snapshot: SheetSnapshot, header: FoundHeader, moved: boolean): Resolution {
  if (!hasKey(header)) return { state: "lost", reason: "nameColumnGone" };
  const table = readTable(snapshot, header);
  if (table.records.length === 0) return { state: "lost", reason: "noRows" };
  return { state: "bound", table, moved };
}

/** What to remember of a table so that it is found again. */
export function describeTable(
  table: TableReading,
): Pick<StoredBinding, "headerRows" | "role" | "columns" | "title" | "place"> {
  const { area, columns } = table.header;
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const all = [];
  for (let column = area.left; column <= area.right; column++) {
    const known = byColumn.get(column);
    all.push({ header: known?.header ?? "", field: known?.field ?? known?.period?.kind ?? null });
  }
  return {
    headerRows: area.bottom > area.top ? 2 : 1,
    role: table.role,
    columns: all,
    title: table.title,
    place: { sheetName: table.sheetName, address: areaAddress(table.area) },
  };
}
