import { areCarried, carryDown } from "./carrying";
import type { Field } from "./fields";
import { personOfLine } from "./formLines";
import type { PartTitle } from "./parts";
import { fieldCells, readCells, scoresOf, seriesOf } from "./rowCells";
import { classifyRow, titleOf } from "./rowKinds";
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
interface DraftRow {
  readonly row: number;
  readonly part: PartTitle | undefined;
  readonly person: ReadCell | undefined;
  readonly cells: Partial<Record<Field, ReadCell>>;
  readonly filled: readonly ReadCell[];
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
  }

  read(row: number): void {
    const filled = readCells(this.snapshot, this.header, row);
    const cells = fieldCells(this.header, filled);
    const kind = classifyRow(filled, cells, this.header, this.totals.at(-1)?.kind === "total");
    this.gap = kind === "blank" ? this.gap + 1 : 0;
    const endsHere = kind === "signature" || kind === "header" || (kind === "repeated" && this.isNewBlock);
    if (endsHere || this.gap > LONGEST_GAP) {
      this.isDone = true;
      return;
    }
    if (kind === "title" || kind === "person") this.isNewBlock = true;
    if (kind === "title") this.pending = { part: titleOf(filled, cells) };
    if (kind === "person") [this.person, this.pending] = [personOfLine(filled), undefined];
    if (kind === "record") {
      if (this.pending) [this.part, this.pending] = [this.pending.part, undefined];
      this.drafts.push({ row, part: this.part, person: this.person, cells, filled });
      this.bottom = row;
      this.isNewBlock = false;
    }
    if (kind === "subtotal" || kind === "total") {
      this.totals.push({ row, kind, weight: cells.weight });
      this.bottom = row;
    }
  }

  finish(): TableRows {
    const carried = areCarried(
      this.drafts.map(({ cells }) => cells),
      this.header.columns,
    );
    let before: DraftRow | undefined;
    let above: Partial<Record<Field, ReadCell>> = {};
    const records = this.drafts.map((draft) => {
      if (before && (before.part !== draft.part || before.person !== draft.person)) above = {};
      above = carryDown(above, draft.cells, carried);
      before = draft;
      return this.record(draft, above);
    });
    return { records, totals: this.totals, bottom: this.bottom };
  }

  private record({ row, part, person, cells, filled }: DraftRow, above: RecordRow["cells"]): RecordRow {
    const all = { ...(person && !cells.owner ? { owner: person } : {}), ...above, ...cells };
    const series = seriesOf(this.header, filled);
    const scores = scoresOf(this.header, filled);
    return {
      ...{ row, part: part?.name, cells: all },
      ...(part?.weight === undefined ? {} : { partWeight: part.weight }),
      ...(series.length > 0 ? { series } : {}),
      ...(scores.length > 0 ? { scores } : {}),
    };
  }
}
