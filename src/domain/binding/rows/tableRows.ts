import { areCarried } from "./carrying";
import type { Field } from "../fields";
import { personOfLine } from "./formLines";
import { looksLikePart, readPartTitle, type PartTitle } from "./parts";
import { carriedTo, carryBelow, kindOf, recordOf, see, type Cells, type DraftRow } from "./recordRows";
import { readCells } from "./rowCells";
import { titleOf } from "./rowKinds";
import { readAgain, rememberRows } from "./rowsAgain";
import { sameFields } from "./seenRows";
import { usedArea, type ReadCell, type SheetSnapshot } from "../snapshot";
import type { HeaderRow, PeriodColumn } from "../headers/tableColumns";

/** One KPI as it stands on the sheet. */
export interface RecordRow {
  readonly row: number;
  /** The title above it of a sheet in parts, without number and brackets: 关键业绩指标. */
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

/** How a table's rows were read, so that after an edit only those are read again that it touched. */
export interface RowsRead {
  readonly rows: TableRows;
  /** One for each record. */
  readonly drafts: readonly DraftRow[];
  readonly carried: ReadonlySet<Field>;
  /** What each record hands down to the next. */
  readonly below: readonly Cells[];
  /** The last row that was looked at. */
  readonly end: number;
  /** The row at which reading would have ended in any case. */
  readonly last: number;
}

/** A longer hole than this in a sheet separates the table from what stands below it. */
const LONGEST_GAP = 2;

/** Reads the rows below a header to the end of the table. */
export function readRows(snapshot: SheetSnapshot, header: HeaderRow): TableRows {
  const last = lastRowOf(snapshot, header);
  const read = readAgain(snapshot, header, last) ?? readDown(snapshot, header, last);
  rememberRows(snapshot, header, read);
  return read.rows;
}

/** Reads so many rows below a header: enough to see what the table is. */
export function readFirstRows(snapshot: SheetSnapshot, header: HeaderRow, most: number): TableRows {
  const last = Math.min(lastRowOf(snapshot, header), header.area.bottom + most);
  return readDown(snapshot, header, last).rows;
}

function readDown(snapshot: SheetSnapshot, header: HeaderRow, last: number): RowsRead {
  const reader = new RowReader(snapshot, header);
  let row = header.area.bottom;
  while (row < last && !reader.isDone) reader.read(++row);
  return { ...reader.finish(), end: row, last };
}

/** An Excel Table says itself where it ends. */
function lastRowOf(snapshot: SheetSnapshot, { area }: HeaderRow): number {
  const table = snapshot.tables.find(
    (one) => one.area.top === area.bottom && one.area.left <= area.left && one.area.right >= area.right,
  );
  return table?.area.bottom ?? usedArea(snapshot)?.bottom ?? area.bottom;
}

/** A part may have a header of its own, right below its title: 一、业绩指标（70%）. */
function partAbove(snapshot: SheetSnapshot, header: HeaderRow): PartTitle | undefined {
  const [only, ...more] = readCells(snapshot, header, header.area.top - 1);
  if (!only || more.length > 0 || !looksLikePart(only.text)) return undefined;
  const title = readPartTitle(only.text);
  return title.weight === undefined ? undefined : title;
}

class RowReader {
  isDone = false;
  private readonly drafts: DraftRow[] = [];
  private readonly totals: TotalRow[] = [];
  private part: PartTitle | undefined;
  /** Since the last record a line began another block. */
  private isNewBlock = false;
  private pending: { readonly part: PartTitle } | undefined;
  private person: ReadCell | undefined;
  private bottom: number;
  private gap = 0;

  constructor(
    private readonly snapshot: SheetSnapshot,
    private readonly header: HeaderRow,
  ) {
    this.bottom = header.area.bottom;
    this.part = partAbove(snapshot, header);
  }

  read(row: number): void {
    const seen = see(this.snapshot, this.header, row);
    const { filled, cells } = seen;
    const kind = kindOf(seen, this.totals.at(-1)?.kind === "total");
    this.gap = kind === "blank" ? this.gap + 1 : 0;
    const endsHere = kind === "signature" || kind === "header" || (kind === "repeated" && this.isNewBlock);
    if (endsHere || this.gap > LONGEST_GAP) {
      this.isDone = true;
      return;
    }
    if (kind === "title" || kind === "person") this.isNewBlock = true;
    if (kind === "title") this.pending = { part: (seen.title ??= titleOf(filled, cells)) };
    if (kind === "person") {
      seen.person ??= { cell: personOfLine(filled) };
      [this.person, this.pending] = [seen.person.cell, undefined];
    }
    if (kind === "record") {
      if (this.pending) [this.part, this.pending] = [this.pending.part, undefined];
      this.drafts.push({ seen, part: this.part, person: this.person });
      this.bottom = row;
      this.isNewBlock = false;
    }
    if (kind === "subtotal" || kind === "total") {
      this.totals.push({ row, kind, weight: cells.weight });
      this.bottom = row;
    }
  }

  finish(): Omit<RowsRead, "end" | "last"> {
    const rows = this.drafts.map(({ seen }) => seen.cells);
    const carried = sameFields(areCarried(rows, this.header.columns));
    const below: Cells[] = [];
    const records = this.drafts.map((draft, at) => {
      const above = carryBelow(draft.seen, carriedTo(draft, this.drafts[at - 1], below[at - 1]), carried);
      below.push(above);
      return recordOf(draft, above);
    });
    const { drafts, totals, bottom } = this;
    return { rows: { records, totals, bottom }, drafts, carried, below };
  }
}
