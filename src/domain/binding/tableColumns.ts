import type { Area } from "./area";
import { coreFields, type Field } from "./fields";
import { matchHeader, readHeader } from "./headers";
import { cellAt, usedArea, type SheetSnapshot } from "./snapshot";

export interface TableColumn {
  /** On the sheet, zero-based. */
  readonly column: number;
  /** As on the sheet; of a two-row header, both parts with a space. */
  readonly header: string;
  readonly field: Field | undefined;
  readonly certainty: number;
  /** From the header's brackets: "%" of 权重(%). */
  readonly unit: string | undefined;
  /** Other fields the header may as well mean: Baseline is a start or a floor. The person is asked. */
  readonly ambiguous?: readonly Field[];
  /** A column of figures for one period. */
  readonly period?: PeriodColumn;
  /** What is rated in this column. */
  readonly ratingItem?: string;
}

export interface PeriodColumn {
  /** 2026-01, 2026-Q1, 2026-H1, 2026-W05, or 2026; 01 or Q1 where no year is known. */
  readonly period: string;
  readonly kind: "actual" | "target";
}

export interface HeaderRow {
  readonly area: Area;
  readonly columns: readonly TableColumn[];
}

const LONGEST_HEADER = 40;

/** The tables that begin at one or two header rows, side by side, each with the columns it names. */
export function readHeaderRows(snapshot: SheetSnapshot, top: number, rows: 1 | 2): HeaderRow[] {
  const used = usedArea(snapshot);
  if (!used || top + rows - 1 > used.bottom) return [];
  return cutAtGaps(readColumns(snapshot, top, rows, used.left, used.right)).map((columns) => {
    const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
    return { area: { top, left, bottom: top + rows - 1, right }, columns: oneColumnPerField(columns) };
  });
}

/** Every column from left to right, with or without a header. */
export function readColumns(
  snapshot: SheetSnapshot,
  top: number,
  rows: 1 | 2,
  left: number,
  right: number,
): TableColumn[] {
  const columns: RawColumn[] = [];
  for (let column = left; column <= right; column++)
    columns.push(readColumn(snapshot, top, rows, column, columns.at(-1)));
  return columns.map(({ group: _group, ...column }) => column);
}

interface RawColumn extends TableColumn {
  /** The upper text, also where a merged cell shows it only over its first column. */
  readonly group: string;
}

function readColumn(
  snapshot: SheetSnapshot,
  top: number,
  rows: 1 | 2,
  column: number,
  before: RawColumn | undefined,
): RawColumn {
  const own = cellAt(snapshot, top, column).text.trim();
  const below = rows === 2 ? cellAt(snapshot, top + 1, column).text.trim() : "";
  const group = own || (below ? (before?.group ?? "") : "");
  const header = below ? [group, below].filter(Boolean).join(" ") : own;
  const match = below ? (matchHeader(below) ?? matchHeader(group + below)) : matchHeader(own);
  const unit = readHeader(below || own).unit ?? (below ? readHeader(group).unit : undefined);
  return { column, header, field: match?.field, certainty: match?.certainty ?? 0, unit, group };
}

/** Of several columns with one field the surest counts, then the first. */
function oneColumnPerField(columns: readonly TableColumn[]): TableColumn[] {
  const best = new Map<Field, TableColumn>();
  for (const column of columns) {
    if (!column.field) continue;
    const rival = best.get(column.field);
    if (!rival || column.certainty > rival.certainty) best.set(column.field, column);
  }
  return columns.map((column) =>
    column.field && best.get(column.field) !== column
      ? { ...column, field: undefined, certainty: 0 }
      : column,
  );
}

/**
 * A table ends at a column without header: what stands beyond is its neighbour. Where a header is merged over
 * two columns the second looks the same, so the table goes on while something it needs is only found there.
 */
function cutAtGaps(columns: readonly TableColumn[]): TableColumn[][] {
  const parts: TableColumn[][] = [[]];
  for (const column of columns) {
    if (column.header === "") parts.push([]);
    else parts.at(-1)?.push(column);
  }
  const tables: TableColumn[][] = [];
  for (let at = 0; at < parts.length; at++) {
    if (!parts[at]?.some(({ field }) => field === "name")) continue;
    const { first, last } = growOverGaps(parts, at);
    tables.push(parts.slice(first, last + 1).flat());
    at = last;
  }
  return tables;
}

function growOverGaps(
  parts: readonly (readonly TableColumn[])[],
  start: number,
): { first: number; last: number } {
  let [first, last] = [start, start];
  const has = (field: Field) =>
    parts.slice(first, last + 1).some((part) => part.some((column) => column.field === field));
  const needed = (part: readonly TableColumn[] | undefined) =>
    part?.some(({ field }) => field !== undefined && isCore(field) && !has(field)) &&
    !part.some(({ field }) => field === "name");
  const reach = (next: number, step: 1 | -1) =>
    needed(parts[next]) || (parts[next]?.length === 0 && needed(parts[next + step]));
  while (reach(last + 1, 1)) last += 1;
  while (reach(first - 1, -1)) first -= 1;
  return { first, last };
}

function isCore(field: Field): boolean {
  return (coreFields as readonly Field[]).includes(field);
}

/** Whether a row can be a header at all: more short texts than anything else. */
export function looksLikeHeader(snapshot: SheetSnapshot, row: number): boolean {
  let [texts, others] = [0, 0];
  for (const value of snapshot.values[row - snapshot.top] ?? []) {
    if (value === "") continue;
    if (typeof value === "string" && value.length <= LONGEST_HEADER) texts += 1;
    else others += 1;
  }
  return texts >= 2 && texts > others;
}
