import type { Area } from "./area";
import { keyFields, type Field } from "./fields";
import { readRatingColumns } from "./headers/ratingColumns";
import { cellAt, isBlank, usedArea, type SheetSnapshot } from "./snapshot";
import {
  layoutOf,
  nameColumns,
  readRawColumns,
  type HeaderRow,
  type NamingContext,
  type RawColumn,
  type TableColumn,
} from "./headers/tableColumns";

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
    if (!named[at]?.some(isKey) && !isWeighted(named[at] ?? [], context)) continue;
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

/** A plan whose names stand under a word that nobody knows. */
function isWeighted(columns: readonly TableColumn[], { role }: NamingContext): boolean {
  const has = (wanted: Field) => columns.some(({ field }) => field === wanted);
  return role === "plan" && has("weight") && (has("target") || has("actual"));
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
