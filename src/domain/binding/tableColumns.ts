import type { Area } from "./area";
import { assignFields } from "./assignFields";
import { keyFields, type Field } from "./fields";
import { readHeader } from "./headers";
import { readPeriodColumns } from "./periodColumns";
import { readPeriod } from "./periods";
import { isDateSerial } from "./readDay";
import { readRatingColumns } from "./ratingColumns";
import type { Layout, Role } from "./roles";
import { cellAt, isBlank, usedArea, type CellValue, type SheetSnapshot } from "./snapshot";

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
  readonly role: Role;
  readonly layout: Layout;
}

/** A column's texts before anything is made of them. */
export interface RawColumn {
  readonly column: number;
  readonly header: string;
  /** The upper text, also where a merged cell shows it only over its first column. */
  readonly group: string;
  /** The lower text of two; "" when there is one row, or the header is merged over both. */
  readonly below: string;
}

/** What is known besides the header itself when columns are named. */
export interface NamingContext {
  readonly role: Role;
  /** Of the sheet, to complete 1月 and to know last year's figures. */
  readonly year: number | undefined;
}

const LONGEST_HEADER = 40;

/** Every column from left to right, with or without a header. */
export function readRawColumns(snapshot: SheetSnapshot, { top, left, bottom, right }: Area): RawColumn[] {
  const columns: RawColumn[] = [];
  for (let column = left; column <= right; column++) {
    const own = cellAt(snapshot, top, column).text.trim();
    const below = bottom > top ? cellAt(snapshot, bottom, column).text.trim() : "";
    const group = own || (below ? (columns.at(-1)?.group ?? "") : "");
    const header = below ? [group, below].filter(Boolean).join(" ") : own;
    columns.push({ column, header, group, below });
  }
  return columns;
}

/** Gives each column its field, its period or what is rated in it. */
export function nameColumns(raw: readonly RawColumn[], context: NamingContext): TableColumn[] {
  const periods = readPeriodColumns(raw, context);
  const open = raw.filter(({ column }) => !periods.has(column));
  const fields = assignFields(open, context);
  const columns = raw.map((one): TableColumn => {
    const { column, header, group, below } = one;
    const match = isSumOfPeriods(header, periods) ? undefined : fields.get(column);
    const period = periods.get(column);
    const unit = unitOf(below || header) ?? (below ? unitOf(group) : undefined);
    return {
      ...{ column, header, unit, field: match?.field, certainty: match?.certainty ?? 0 },
      ...(match?.ambiguous ? { ambiguous: match.ambiguous } : {}),
      ...(period ? { period } : {}),
    };
  });
  return columns;
}

/** In brackets, or by the word: 分值 are points. */
function unitOf(header: string): string | undefined {
  const { label, unit } = readHeader(header);
  return unit ?? (/分[值数]$/.test(label) ? "分" : undefined);
}

/** Beside columns of periods 全年累计 is their sum, not a figure of its own. */
function isSumOfPeriods(header: string, periods: ReadonlyMap<number, PeriodColumn>): boolean {
  return periods.size > 0 && /累计|合计|全年|平均|ytd|total|average|sum|avg/i.test(header);
}

/** The tables that begin at one or two header rows, side by side, each with the columns it names. */
export function readHeaderRows(
  snapshot: SheetSnapshot,
  top: number,
  rows: 1 | 2,
  context: NamingContext,
  free: Pick<Area, "left" | "right">,
): HeaderRow[] {
  const used = usedArea(snapshot);
  const bottom = top + rows - 1;
  if (!used || bottom > used.bottom) return [];
  const raw = readRawColumns(snapshot, { top, bottom, ...free });
  return cutAtGaps(snapshot, bottom, raw, context).map((columns) => {
    const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
    const area = { top, left, bottom, right };
    const rated =
      context.role === "ratings"
        ? readRatingColumns(snapshot, area, columns)
        : { columns, layout: layoutOf(columns) };
    return { area, ...rated, role: context.role };
  });
}

export function layoutOf(columns: readonly TableColumn[]): Layout {
  return columns.some(({ period }) => period) ? "wide" : "rows";
}

/**
 * A table ends at a column without header: what stands beyond is its neighbour. Where a header is merged over
 * two columns the second looks the same, so the table goes on while something it needs is only found there.
 */
function cutAtGaps(
  snapshot: SheetSnapshot,
  bottom: number,
  raw: readonly RawColumn[],
  context: NamingContext,
): TableColumn[][] {
  const parts: RawColumn[][] = [[]];
  for (const column of raw) {
    if (column.header === "" && !isFilledBelow(snapshot, bottom, column.column)) parts.push([]);
    else parts.at(-1)?.push(column);
  }
  const named = parts.map((part) => nameColumns(trimUnheaded(part), context));
  const isKey = ({ field }: TableColumn) => field !== undefined && keyFields[context.role].includes(field);
  const tables: TableColumn[][] = [];
  for (let at = 0; at < named.length; at++) {
    if (!named[at]?.some(isKey)) continue;
    const { first, last } = growOverGaps(named, at, isKey);
    const grown = named.slice(first, last + 1).flat();
    tables.push(
      nameColumns(
        raw.filter(({ column }) => isWithin(grown, column)),
        context,
      ),
    );
    at = last;
  }
  return tables;
}

function isWithin(part: readonly TableColumn[], column: number): boolean {
  return column >= (part[0]?.column ?? Infinity) && column <= (part.at(-1)?.column ?? -1);
}

/** Columns without a header count inside a table, not at its edges. */
function trimUnheaded(part: readonly RawColumn[]): RawColumn[] {
  const first = part.findIndex(({ header }) => header !== "");
  const last = part.findLastIndex(({ header }) => header !== "");
  return first < 0 ? [] : part.slice(first, last + 1);
}

/** How many rows under a header show whether a column without header is used. */
const SAMPLE = 12;

function isFilledBelow(snapshot: SheetSnapshot, bottom: number, column: number): boolean {
  let [filled, rows] = [0, 0];
  for (let row = bottom + 1; row <= bottom + SAMPLE; row++) {
    if (!isBlank(cellAt(snapshot, row, column))) filled += 1;
    if (!isBlank(cellAt(snapshot, row, column - 1))) rows += 1;
  }
  return filled > 1 && filled * 2 >= rows;
}

/** Fields that make a part beyond a gap the same table; names, departments and notes stand in any list. */
const telling: ReadonlySet<Field> = new Set<Field>([
  ...([
    "weight",
    "target",
    "actual",
    "floor",
    "challenge",
    "start",
    "direction",
    "method",
    "deadline",
  ] as const),
  ...(["definition", "source", "frequency", "progress", "newValue", "handledDate", "coefficient"] as const),
]);

function growOverGaps(
  parts: readonly (readonly TableColumn[])[],
  start: number,
  isKey: (column: TableColumn) => boolean,
): { first: number; last: number } {
  let [first, last] = [start, start];
  const has = (field: Field) =>
    parts.slice(first, last + 1).some((part) => part.some((column) => column.field === field));
  const needed = (part: readonly TableColumn[] | undefined) =>
    part?.some(
      ({ field, period }) =>
        (field !== undefined && telling.has(field) && !has(field)) ||
        (period !== undefined && parts[start]?.some((one) => one.period)),
    ) && !part.some(isKey);
  const reach = (next: number, step: 1 | -1) =>
    needed(parts[next]) || (parts[next]?.length === 0 && needed(parts[next + step]));
  while (reach(last + 1, 1)) last += 1;
  while (reach(first - 1, -1)) first -= 1;
  return { first, last };
}

/** Whether a row can be a header at all: more short texts (or periods) than anything else. */
export function looksLikeHeader(
  snapshot: SheetSnapshot,
  row: number,
  free: Pick<Area, "left" | "right">,
): boolean {
  let [texts, others] = [0, 0];
  for (let column = free.left; column <= free.right; column++) {
    const { value, text } = cellAt(snapshot, row, column);
    if (value === "") continue;
    const short = typeof value === "string" && value.length <= LONGEST_HEADER;
    if (short || isPeriodNumber(value, text)) texts += 1;
    else others += 1;
  }
  return texts >= 2 && texts > others;
}

/** A date shown as Jan-26, or a year: numbers as people see them are figures. */
function isPeriodNumber(value: CellValue, text: string): boolean {
  if (typeof value !== "number" || !(isDateSerial(value) || (value >= 1990 && value < 2100))) return false;
  return readPeriod(text) !== undefined;
}
