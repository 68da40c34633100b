import { alignHeaders } from "./alignment";
import { areaAddress, type Area } from "./area";
import { readTable, type TableReading } from "./detection";
import type { Field } from "./fields";
import { matchHeader } from "./headers";
import { usedArea, type SheetSnapshot } from "./snapshot";
import type { StoredBinding } from "./stored";
import { readColumns, type TableColumn } from "./tableColumns";

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
  const there = anchored && headerAt(binding, snapshot, anchored);
  if (there && there.shared >= LEAST_SHARED) return finish(snapshot, there, false);
  const elsewhere = searchHeaders(binding, snapshot);
  const [only, second] = elsewhere;
  if (!only) return { state: "lost", reason: "headerGone" };
  if (second) return { state: "lost", reason: "ambiguous" };
  return finish(snapshot, only, true);
}

interface FoundHeader {
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  /** Of the headers the binding knows, the share that is still there under its name. */
  readonly shared: number;
}

function headerAt(binding: StoredBinding, snapshot: SheetSnapshot, anchored: Area): FoundHeader {
  const area = { ...anchored, bottom: anchored.top + binding.headerRows - 1 };
  const raw = readColumns(snapshot, area.top, binding.headerRows, area.left, area.right);
  const now = raw.map(({ header }) => header);
  const old = binding.columns.map(({ header }) => header);
  const places = alignHeaders(old, now);
  const fields = new Map<number, Field>();
  for (const [oldAt, nowAt] of places) {
    const field = binding.columns[oldAt]?.field;
    if (field && isSameColumn(field, old[oldAt] ?? "", now[nowAt] ?? "")) fields.set(nowAt, field);
  }
  const columns = raw.map((column, at) => ({
    ...column,
    field: fields.get(at),
    certainty: fields.has(at) ? 1 : 0,
  }));
  const kept = [...places].filter(([oldAt, nowAt]) => old[oldAt] !== "" && old[oldAt] === now[nowAt]).length;
  return { area, columns, shared: kept / Math.max(1, old.filter(Boolean).length) };
}

/** A new header in the old place is a renamed column, unless it says that it is something else. */
function isSameColumn(field: Field, old: string, now: string): boolean {
  if (now === old) return true;
  const match = matchHeader(now);
  return now !== "" && (match === undefined || match.field === field);
}

function searchHeaders(binding: StoredBinding, snapshot: SheetSnapshot): FoundHeader[] {
  const used = usedArea(snapshot);
  if (!used) return [];
  const found = [];
  for (let top = used.top; top <= used.bottom; top++) {
    const header = headerAt(binding, snapshot, { ...used, top, bottom: top });
    if (header.shared >= LEAST_SHARED_UNANCHORED) found.push(trim(header));
  }
  return found;
}

/** From the first to the last column the binding knows. */
function trim(header: FoundHeader): FoundHeader {
  const known = header.columns.filter(({ field }) => field).map(({ column }) => column);
  const [left, right] = [Math.min(...known), Math.max(...known)];
  const columns = header.columns.filter(({ column }) => column >= left && column <= right);
  return { ...header, columns, area: { ...header.area, left, right } };
}

function finish(snapshot: SheetSnapshot, header: FoundHeader, moved: boolean): Resolution {
  if (!header.columns.some(({ field }) => field === "name"))
    return { state: "lost", reason: "nameColumnGone" };
  const table = readTable(snapshot, header);
  if (table.records.length === 0) return { state: "lost", reason: "noRows" };
  return { state: "bound", table, moved };
}

/** What to remember of a table so that it is found again. */
export function describeTable(
  table: TableReading,
): Pick<StoredBinding, "headerRows" | "columns" | "title" | "place"> {
  const { area, columns } = table.header;
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const all = [];
  for (let column = area.left; column <= area.right; column++) {
    const known = byColumn.get(column);
    all.push({ header: known?.header ?? "", field: known?.field ?? null });
  }
  return {
    headerRows: area.bottom > area.top ? 2 : 1,
    columns: all,
    title: table.title,
    place: { sheetName: table.sheetName, address: areaAddress(table.area) },
  };
}
