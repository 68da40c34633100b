import { areCarried, carryDown } from "./carrying";
import { coreFields, keyFields, type Field } from "./fields";
import { personOfLine } from "./formLines";
import { isHeaderWord, matchHeader } from "./headers";
import { looksLikePart, readPartTitle, type PartTitle } from "./parts";
import { readShare } from "./readAmount";
import { cellAt, usedArea, type ReadCell, type SheetSnapshot } from "./snapshot";
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

const endMark = "(?:\\s*[:：=＝(（【].*)?$";
const subtotal = new RegExp(`(?:小计|分计)(?:得分|分数?|权重)?${endMark}|^sub-?\\s?total\\b`, "i");
const total = new RegExp(
  `(?:^|[^均])(?:合计|总计)(?:得分|分数?|权重)?${endMark}|^(?:总分|总得分|总和|累计|共计|平均|平均分|综合得分|最终得分|考核总分|考核得分|总体得分|加权总分)${endMark}|^(?:grand )?total(?: (?:weight(?:ing)?|score|points))?${endMark}|^(?:sum|average|overall(?: score)?|weighted (?:total|score))${endMark}`,
  "i",
);
const signature = /_{3,}|(?:签字|签名|签章|盖章)\s*(?:[:：]|$)|signature|^signed\b/i;
const noteMark =
  /^(?:注|备注|说明|附注|注意|填表说明|\*|※|note|notes|remark|remarks)\s*\d?\s*[:：.、]|^[*※]/i;

/** A longer hole than this in a sheet separates the table from what stands below it. */
const LONGEST_GAP = 2;

type RowKind =
  | "blank"
  | "record"
  | "subtotal"
  | "total"
  | "title"
  | "person"
  | "header"
  | "repeated"
  | "signature"
  | "other";

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
    const endsHere = kind === "signature" || kind === "header" || (kind === "repeated" && this.pending);
    if (endsHere || this.gap > LONGEST_GAP) {
      this.isDone = true;
      return;
    }
    if (kind === "title") this.pending = { part: titleOf(filled, cells) };
    if (kind === "person") [this.person, this.pending] = [personOfLine(filled), undefined];
    if (kind === "record") {
      if (this.pending) [this.part, this.pending] = [this.pending.part, undefined];
      this.drafts.push({ row, part: this.part, person: this.person, cells, filled });
      this.bottom = row;
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

/** The cells of a row that hold something. */
function readCells(snapshot: SheetSnapshot, { area }: HeaderRow, row: number): ReadCell[] {
  const cells = [];
  const values = snapshot.values[row - snapshot.top];
  for (let column = area.left; column <= area.right; column++) {
    const value = values?.[column - snapshot.left] ?? "";
    if (value === "" || (typeof value === "string" && value.trim() === "")) continue;
    cells.push(cellAt(snapshot, row, column));
  }
  return cells;
}

const columnsByPlace = new WeakMap<HeaderRow, ReadonlyMap<number, HeaderRow["columns"][number]>>();

function columnAt(header: HeaderRow, column: number): HeaderRow["columns"][number] | undefined {
  let places = columnsByPlace.get(header);
  if (!places) columnsByPlace.set(header, (places = new Map(header.columns.map((one) => [one.column, one]))));
  return places.get(column);
}

function fieldCells(header: HeaderRow, filled: readonly ReadCell[]): Partial<Record<Field, ReadCell>> {
  const found: Partial<Record<Field, ReadCell>> = {};
  for (const cell of filled) {
    const field = columnAt(header, cell.column)?.field;
    if (field) found[field] = cell;
  }
  return found;
}

function seriesOf(header: HeaderRow, filled: readonly ReadCell[]): SeriesCell[] {
  return filled.flatMap((cell) => {
    const period = columnAt(header, cell.column)?.period;
    return period ? [{ ...period, cell }] : [];
  });
}

function scoresOf(header: HeaderRow, filled: readonly ReadCell[]): ScoreCell[] {
  return filled.flatMap((cell) => {
    const item = columnAt(header, cell.column)?.ratingItem;
    return item === undefined ? [] : [{ item, cell }];
  });
}

function classifyRow(
  filled: readonly ReadCell[],
  cells: Partial<Record<Field, ReadCell>>,
  header: HeaderRow,
  isAfterTotal: boolean,
): RowKind {
  const [first] = filled;
  if (!first) return "blank";
  const text = first.text.trim();
  if (isRepeated(filled, header)) return "repeated";
  const isRecordRow = isRecord(filled, cells, header, isAfterTotal);
  const isBare = !cells.weight && filled.every(({ value }) => typeof value === "string");
  if ((isBare || !isRecordRow) && filled.some((cell) => signature.test(cell.text.trim()))) return "signature";
  const totalKind = totalOf(filled, cells);
  if (totalKind) return totalKind;
  if (isOtherHeader(filled)) return "header";
  if (!cells.weight && !cells.target && filled.length <= 6 && personOfLine(filled)) return "person";
  if (isPartRow(filled, cells)) return "title";
  if (isRecordRow) return "record";
  return filled.length === 1 && !noteMark.test(text) && typeof first.value === "string" ? "title" : "other";
}

/** A KPI may be called 总计费用率; a total's label is not in the name column beside a target. */
function totalOf(
  filled: readonly ReadCell[],
  { target, name }: Partial<Record<Field, ReadCell>>,
): "subtotal" | "total" | undefined {
  if (target && name) return undefined;
  let found: "subtotal" | "total" | undefined;
  for (const { value, text } of filled) {
    if (typeof value !== "string" || value.length > 40) continue;
    const label = text
      .normalize("NFKC")
      .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
      .trim();
    if (subtotal.test(label)) return "subtotal";
    if (total.test(label)) found = "total";
  }
  return found;
}

/** A numbered title may have the part's weight beside it, but no target. */
function isPartRow(filled: readonly ReadCell[], cells: Partial<Record<Field, ReadCell>>): boolean {
  const [first] = filled;
  if (!first || typeof first.value !== "string" || cells.target || cells.actual || filled.length > 3)
    return false;
  if (noteMark.test(first.text.trim())) return false;
  return (
    looksLikePart(first.text) &&
    filled.slice(1).every(({ value, text }) => typeof value === "number" || /%|分$/.test(text))
  );
}

function titleOf(filled: readonly ReadCell[], { weight }: Partial<Record<Field, ReadCell>>): PartTitle {
  const title = readPartTitle(filled[0]?.text ?? "");
  const share = title.weight ?? readShare(weight);
  return { ...title, weight: share };
}

function isRecord(
  filled: readonly ReadCell[],
  cells: Partial<Record<Field, ReadCell>>,
  header: HeaderRow,
  isAfterTotal: boolean,
): boolean {
  const { role, columns } = header;
  const key = keyFields[role].find((field) => columns.some((column) => column.field === field));
  const keyCell = key && cells[key];
  if (!keyCell) return isUnderCarriedKey(filled, cells, header);
  if (typeof keyCell.value !== "string" && key === "name") return false;
  const others = Object.keys(cells).length - 1;
  if (role !== "plan")
    return filled.length > 1 && (others > 0 || filled.some((cell) => hasFigure(header, cell)));
  if (coreFields.some((field) => field !== "name" && cells[field]) || others >= 2) return true;
  if (filled.some((cell) => hasFigure(header, cell))) return true;
  return !isAfterTotal && others === 1 && cells.id !== undefined && keyCell.text.trim().length <= 40;
}

function hasFigure(header: HeaderRow, { column }: ReadCell): boolean {
  const place = columnAt(header, column);
  return place?.period !== undefined || place?.ratingItem !== undefined;
}

/** Of ratings, changes and incentives the person may be merged over several rows. */
function isUnderCarriedKey(
  filled: readonly ReadCell[],
  cells: Partial<Record<Field, ReadCell>>,
  { role }: HeaderRow,
): boolean {
  if (role === "ratings") return cells.rater !== undefined || cells.raterGroup !== undefined;
  if (role === "changes") return cells.newValue !== undefined && filled.length > 1;
  return role === "actuals" && cells.period !== undefined && cells.actual !== undefined;
}

/** This header again, as on the next page of a print. */
function isRepeated(filled: readonly ReadCell[], header: HeaderRow): boolean {
  let same = 0;
  for (const { column, text } of filled) {
    const place = columnAt(header, column);
    if (place && place.header !== "" && text.trim() === place.header) same += 1;
    else if (same === 0 && column - header.area.left > 3) return false;
  }
  return same >= 2 && same * 2 >= filled.length;
}

/** The header of the next table. */
function isOtherHeader(filled: readonly ReadCell[]): boolean {
  let words = 0;
  for (const { value } of filled) {
    if (typeof value === "number") return false;
    if (typeof value === "string" && isHeaderWord(value)) words += 1;
  }
  if (words < 2) return false;
  const matches = filled.filter(({ text }) => matchHeader(text));
  return matches.length >= 3 && matches.length * 2 >= filled.length;
}
