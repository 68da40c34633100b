import { carriedFields, coreFields, type Field } from "./fields";
import { matchHeader } from "./headers";
import { cellAt, isBlank, usedArea, type ReadCell, type SheetSnapshot } from "./snapshot";
import type { HeaderRow, PeriodColumn } from "./tableColumns";

/** One KPI as it stands on the sheet. */
export interface RecordRow {
  readonly row: number;
  /** The title row above it, of a sheet in parts: 「一、关键业绩指标（占比70%）」. */
  readonly part: string | undefined;
  /** Blank cells are left out; a carried value keeps the place it was read from. */
  readonly cells: Readonly<Partial<Record<Field, ReadCell>>>;
  /** The part's share of the whole, as its title says it: 0.7 of 「一、关键业绩指标（占比70%）」. */
  readonly partWeight?: number;
  /** Of a table with a column per period: the cells that hold something. */
  readonly series?: readonly SeriesCell[];
  /** Of ratings: the scores given. */
  readonly scores?: readonly ScoreCell[];
}

export interface SeriesCell extends PeriodColumn {
  readonly cell: ReadCell;
}

export interface ScoreCell {
  readonly item: string;
  readonly cell: ReadCell;
}

export interface TotalRow {
  readonly row: number;
  readonly kind: "subtotal" | "total";
  readonly weight: ReadCell | undefined;
}

export interface TableRows {
  readonly records: readonly RecordRow[];
  readonly totals: readonly TotalRow[];
  /** The last row that belongs to the table; the header's when there is none. */
  readonly bottom: number;
}

const subtotal = /^(?:小计|分计|subtotal|sub-total)/i;
const total =
  /^(?:合计|总计|总分|总得分|总和|累计|共计|平均|综合得分|(?:grand )?total|sum$|average$|overall)/i;
const signature = /_{4,}|签字|签名|签章|signature|signed by/i;

/** A longer hole than this in a sheet separates the table from what stands below it. */
const LONGEST_GAP = 2;

type RowKind = "blank" | "record" | "subtotal" | "total" | "single" | "header" | "signature" | "other";

/** Reads the rows below a header to the end of the table. */
export function readRows(snapshot: SheetSnapshot, header: HeaderRow): TableRows {
  const last = usedArea(snapshot)?.bottom ?? header.area.bottom;
  const records: RecordRow[] = [];
  const totals: TotalRow[] = [];
  let part: string | undefined;
  let pending: string | undefined;
  let [bottom, gap] = [header.area.bottom, 0];
  let carried: Partial<Record<Field, ReadCell>> = {};
  for (let row = header.area.bottom + 1; row <= last && gap <= LONGEST_GAP; row++) {
    const cells = readCells(snapshot, header, row);
    const kind = classifyRow(cells, header);
    if (kind === "signature" || kind === "header") break;
    gap = kind === "blank" ? gap + 1 : 0;
    if (kind === "single") pending = cells.find((cell) => !isBlank(cell))?.text.trim();
    if (kind === "record") {
      if (pending !== undefined) [part, pending, carried] = [pending, undefined, {}];
      const own = fieldCells(header, cells);
      carried = carryDown(carried, own);
      records.push({ row, part, cells: { ...carried, ...own } });
    }
    if (kind === "subtotal" || kind === "total")
      totals.push({ row, kind, weight: fieldCells(header, cells).weight });
    if (kind === "record" || kind === "subtotal" || kind === "total") bottom = row;
  }
  return { records, totals, bottom };
}

function readCells(snapshot: SheetSnapshot, header: HeaderRow, row: number): ReadCell[] {
  const cells = [];
  for (let column = header.area.left; column <= header.area.right; column++)
    cells.push(cellAt(snapshot, row, column));
  return cells;
}

function fieldCells(header: HeaderRow, cells: readonly ReadCell[]): Partial<Record<Field, ReadCell>> {
  const found: Partial<Record<Field, ReadCell>> = {};
  for (const { field, column } of header.columns) {
    const cell = cells[column - header.area.left];
    if (field && cell && !isBlank(cell)) found[field] = cell;
  }
  return found;
}

/** A new value of an outer group (部门) ends the inner ones (维度) only where they are given anew. */
function carryDown(
  carried: Partial<Record<Field, ReadCell>>,
  own: Partial<Record<Field, ReadCell>>,
): Partial<Record<Field, ReadCell>> {
  const next = { ...carried };
  for (const field of carriedFields) if (own[field]) next[field] = own[field];
  return next;
}

function classifyRow(cells: readonly ReadCell[], header: HeaderRow): RowKind {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return "blank";
  const texts = filled.filter(({ value }) => typeof value === "string").map(({ text }) => text.trim());
  if (texts.some((text) => signature.test(text))) return "signature";
  const fields = fieldCells(header, cells);
  const labels = texts.map((text) =>
    text.normalize("NFKC").replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ""),
  );
  // A KPI may be called 总计费用率; a total's label is not in the name column beside a target.
  const mayBeTotal = !fields.target || !fields.name;
  if (mayBeTotal && labels.some((label) => subtotal.test(label))) return "subtotal";
  if (mayBeTotal && labels.some((label) => total.test(label))) return "total";
  if (isHeaderAgain(cells, header)) return "header";
  if (filled.length === 1) return "single";
  return isRecord(fields) ? "record" : "other";
}

function isRecord(fields: Partial<Record<Field, ReadCell>>): boolean {
  if (typeof fields.name?.value !== "string") return false;
  return coreFields.some((field) => field !== "name" && fields[field]) || Object.keys(fields).length >= 3;
}

/** The header of the next table, or this one's again on the next page. */
function isHeaderAgain(cells: readonly ReadCell[], header: HeaderRow): boolean {
  const texts = cells.filter((cell) => typeof cell.value === "string" && !isBlank(cell));
  const matches = texts.filter(({ text }) => matchHeader(text));
  const same = header.columns.filter(
    ({ column, header: name }) => name !== "" && cells[column - header.area.left]?.text.trim() === name,
  );
  return same.length >= 2 || (matches.length >= 3 && matches.length * 2 >= texts.length);
}
