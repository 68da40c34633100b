import { areCarried, carryDown } from "./carrying";
import type { Field } from "./fields";
import { personOfLine } from "./formLines";
import { looksLikePart, readPartTitle, type PartTitle } from "./parts";
import { fieldCells, readCells, scoresOf, seriesOf } from "./rowCells";
import { classifyRow, titleOf, type RowKind } from "./rowKinds";
import { sameFields, seenRow, type SeenRow } from "./seenRows";
import { usedArea, type ReadCell, type SheetSnapshot } from "./snapshot";
import type { HeaderRow, PeriodColumn } from "./tableColumns";

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
/** A longer hole than this in a sheet separates the table from what stands below it. */
const LONGEST_GAP = 2;

type Seen = SeenRow<RowKind, RecordRow>;

interface DraftRow {
  readonly seen: Seen;
  readonly part: PartTitle | undefined;
  readonly person: ReadCell | undefined;
}

/** Reads the rows below a header to the end of the table, at most so many of them. */
export function readRows(snapshot: SheetSnapshot, header: HeaderRow, most = Infinity): TableRows {
  const reader = new RowReader(snapshot, header);
  const last = Math.min(lastRowOf(snapshot, header), header.area.bottom + most);
  for (let row = header.area.bottom + 1; row <= last && !reader.isDone; row++) reader.read(row);
  return reader.finish();
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
    const seen = this.see(row);
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

  finish(): TableRows {
    const rows = this.drafts.map(({ seen }) => seen.cells);
    const carried = sameFields(areCarried(rows, this.header.columns));
    let before: DraftRow | undefined;
    let above: RecordRow["cells"] = NOTHING_ABOVE;
    const records = this.drafts.map((draft) => {
      if (before && (before.part !== draft.part || before.person !== draft.person)) above = NOTHING_ABOVE;
      above = carryBelow(draft.seen, above, carried);
      before = draft;
      return recordOf(draft, above);
    });
    return { records, totals: this.totals, bottom: this.bottom };
  }

  private see(row: number): Seen {
    return seenRow(this.snapshot, this.header, row, () => {
      const filled = readCells(this.snapshot, this.header, row);
      return { filled, cells: fieldCells(this.header, filled) };
    });
  }
}

const NOTHING_ABOVE: RecordRow["cells"] = {};

function kindOf(seen: Seen, isBelowTotal: boolean): RowKind {
  const { filled, cells, header } = seen;
  if (isBelowTotal) return (seen.kindBelowTotal ??= classifyRow(filled, cells, header, true));
  return (seen.kind ??= classifyRow(filled, cells, header, false));
}

function carryBelow(seen: Seen, above: RecordRow["cells"], fields: ReadonlySet<Field>): RecordRow["cells"] {
  const { carried } = seen;
  if (carried && carried.fields === fields && saysTheSame(carried.above, above)) return carried.below;
  seen.carried = { above, fields, below: carryDown(above, seen.cells, fields) };
  return seen.carried.below;
}

/** The cells above may have been read anew and still say the same: then nothing below has changed. */
function saysTheSame(before: RecordRow["cells"], now: RecordRow["cells"]): boolean {
  if (before === now) return true;
  const fields = Object.keys(now) as Field[];
  if (fields.length !== Object.keys(before).length) return false;
  return fields.every((field) => {
    const [one, other] = [before[field], now[field]];
    return one === other || (one && other && isSameCell(one, other));
  });
}

function isSameCell(one: ReadCell, other: ReadCell): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.value === other.value &&
    one.text === other.text
  );
}

function recordOf({ seen, part, person }: DraftRow, above: RecordRow["cells"]): RecordRow {
  const known = seen.record;
  if (known && known.part === part && known.person === person && known.above === above) return known.record;
  const record = makeRecord(seen, part, person, above);
  seen.record = { part, person, above, record };
  return record;
}

function makeRecord(
  { row, cells, filled, header }: Seen,
  part: PartTitle | undefined,
  person: ReadCell | undefined,
  above: RecordRow["cells"],
): RecordRow {
  const all = { ...(person && !cells.owner ? { owner: person } : {}), ...above, ...cells };
  const series = seriesOf(header, filled);
  const scores = scoresOf(header, filled);
  return {
    ...{ row, part: part?.name, cells: all },
    ...(part?.weight === undefined ? {} : { partWeight: part.weight }),
    ...(series.length > 0 ? { series } : {}),
    ...(scores.length > 0 ? { scores } : {}),
  };
}
