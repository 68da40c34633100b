import type { Area } from "../area";
import { assignFields } from "./assignFields";
import type { Field } from "../fields";
import { readHeader } from "./headers";
import { readPeriodColumns } from "./periodColumns";
import type { Layout, Role } from "../roles";
import { cellAt, type SheetSnapshot } from "../snapshot";

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
export function layoutOf(columns: readonly TableColumn[]): Layout {
  return columns.some(({ period }) => period) ? "wide" : "rows";
}
