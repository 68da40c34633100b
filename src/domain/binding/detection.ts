import { areaAddress, overlaps, type Area } from "./area";
import { countNamed, isPromising, rateTable } from "./confidence";
import { inferColumns } from "./headers/inferColumns";
import { neededFields, keyFields, type Field } from "./fields";
import { readFormLines } from "./rows/formLines";
import { looksLikeHeader } from "./headers/headerLook";
import { isSecondRow } from "./headers/headerRows";
import { isHeaderWord, matchHeader } from "./headers/headers";
import { readPosts, type Post } from "./records/posts";
import { roles, type Layout, type Role } from "./roles";
import { readWeightScopes, type WeightScopes } from "./scopes/scopes";
import { cellAt, usedArea, type ExcelTable, type ReadCell, type SheetSnapshot } from "./snapshot";
import { sameHeader } from "./rows/seenRows";
import type { HeaderRow } from "./headers/tableColumns";
import { readHeaderRows } from "./tableSpans";
import { readFirstRows, readRows, type TableRows } from "./rows/tableRows";

/** A KPI table as it was understood. */
export interface TableReading extends TableRows, WeightScopes {
  readonly role: Role;
  readonly layout: Layout;
  readonly sheetName: string;
  readonly title: string;
  /** Undefined when the sheet's name is the title. */
  readonly titleCell: ReadCell | undefined;
  /** The one person the whole table is about, as a line above it says; the text is the bare name. */
  readonly person: ReadCell | undefined;
  /** From the title, the lines above or the sheet's name, to complete dates without one. */
  readonly year: number | undefined;
  /** The records of each person or post; one post without a name when the table names none. */
  readonly posts: readonly Post[];
  readonly header: HeaderRow;
  /** Header and rows. */
  readonly area: Area;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly missing: readonly Field[];
  /** The Excel Table it is, if it is one. */
  readonly excelTable: ExcelTable | undefined;
}

/** Below this a table is not offered: phone lists, budgets and rosters stay under it. */
const LEAST_CONFIDENCE = 0.5;

/** Enough rows to know what a table is; all of them are read once that is known. */
const SAMPLE_ROWS = 80;

type Columns = Pick<Area, "left" | "right">;

/** Finds the KPI tables of one sheet, from top to bottom. */
export function detectTables(snapshot: SheetSnapshot): TableReading[] {
  const used = usedArea(snapshot);
  const found: TableReading[] = [];
  if (!used) return found;
  for (let row = used.top; row <= used.bottom; row++) {
    const rowArea = { ...used, top: row, bottom: row };
    const taken = found.filter(({ area }) => overlaps(area, rowArea)).map(({ area }) => area);
    for (const free of freeColumns(used, taken)) {
      if (!mayBeginAt(snapshot, row, free)) continue;
      for (const header of bestHeaders(snapshot, row, free)) {
        const table = readTable(snapshot, header);
        if (table.confidence < LEAST_CONFIDENCE || table.records.length === 0) continue;
        if (!found.some(({ area }) => overlaps(area, table.area))) found.push(table);
      }
    }
  }
  return found;
}

/** The columns beside the tables that already cover a row. */
function freeColumns(used: Columns, taken: readonly Area[]): Columns[] {
  let free: Columns[] = [{ left: used.left, right: used.right }];
  for (const { left, right } of taken)
    free = free.flatMap((span) => [
      { left: span.left, right: Math.min(span.right, left - 1) },
      { left: Math.max(span.left, right + 1), right: span.right },
    ]);
  return free.filter((span) => span.left <= span.right);
}

/** Rows from the top in which misspelt headers are looked for too; further down they must be spelt right. */
const CLOSE_ROWS = 300;

/** Cheap enough to ask of every row: short texts, and words of the dictionaries in this row or the next. */
function mayBeginAt(snapshot: SheetSnapshot, row: number, free: Columns): boolean {
  const here = looksLikeHeader(snapshot, row, free);
  if (!here && !looksLikeHeader(snapshot, row + 1, free)) return false;
  const isClose = row - snapshot.top < CLOSE_ROWS;
  let words = 0;
  for (let at = row; at <= row + 1 && words < 2; at++)
    for (let column = free.left; column <= free.right; column++) {
      const { value, text } = cellAt(snapshot, at, column);
      if (value === "" || text.length > 40) continue;
      if (isHeaderWord(text) || (isClose && typeof value === "string" && matchHeader(text))) words += 1;
    }
  return words >= 2;
}

interface Candidate {
  readonly header: HeaderRow;
  readonly confidence: number;
}

/** The headers that begin at a row: of those that share cells the one that is understood best. */
function bestHeaders(snapshot: SheetSnapshot, row: number, free: Columns): HeaderRow[] {
  const ranked = candidatesAt(snapshot, row, free).sort(
    (a, b) => b.confidence - a.confidence || countNamed(b.header.columns) - countNamed(a.header.columns),
  );
  const chosen: HeaderRow[] = [];
  for (const { header } of ranked)
    if (!chosen.some(({ area }) => overlaps(area, header.area))) chosen.push(header);
  return chosen.sort((a, b) => a.area.left - b.area.left);
}

function candidatesAt(snapshot: SheetSnapshot, row: number, free: Columns): Candidate[] {
  const { year } = readFormLines(snapshot, { top: row, bottom: row, ...free });
  const isHeader = looksLikeHeader(snapshot, row, free);
  return roles.flatMap((role) => {
    const read = (rows: 1 | 2) =>
      readHeaderRows(snapshot, row, rows, { role, year }, free)
        .map((header) => inferColumns(snapshot, header))
        .filter(isPromising);
    const single = isHeader ? read(1) : [];
    const double = read(2).filter((two) => isSecondRow(snapshot, two, single));
    const left = single.filter((one) => !double.some(({ area }) => overlaps(area, one.area)));
    return [...double, ...left].map((header) => rate(snapshot, header));
  });
}

function rate(snapshot: SheetSnapshot, header: HeaderRow): Candidate {
  const rows = readFirstRows(snapshot, header, SAMPLE_ROWS);
  return { header, confidence: rateTable(snapshot, header, rows) };
}

/** Reads the table below a header whose columns are known, found or confirmed by the person. */
export function readTable(snapshot: SheetSnapshot, given: HeaderRow): TableReading {
  const header = sameHeader(given);
  const rows = readRows(snapshot, header);
  const above = readFormLines(snapshot, header.area);
  const scopes = readWeightScopes({ ...rows, header });
  return {
    ...rows,
    ...scopes,
    ...{ role: header.role, layout: layoutOf(header), person: above.person, year: above.year },
    posts: readPosts(rows.records, scopes, above),
    sheetName: snapshot.name,
    title: above.title?.text.trim() ?? above.person?.text ?? snapshot.name,
    titleCell: above.title,
    header,
    area: { ...header.area, bottom: rows.bottom },
    confidence: rateTable(snapshot, header, rows),
    missing: missingFields(header),
    excelTable: snapshot.tables.find((table) => areaAddress(headerOf(table)) === areaAddress(header.area)),
  };
}

/** Columns of periods say both when and how much. */
function missingFields({ role, layout, columns }: HeaderRow): Field[] {
  const has = new Set(columns.map(({ field }) => field));
  if (role === "actuals" && layout === "wide") has.add("period").add("actual");
  return neededFields[role].filter((field) => !has.has(field));
}

function layoutOf({ role, layout }: HeaderRow): Layout {
  return role === "actuals" && layout === "rows" ? "long" : layout;
}

function headerOf({ area }: ExcelTable): Area {
  return { ...area, bottom: area.top };
}

/** Whether a table can be bound: its rows must be known by something. */
export function hasKey({ role, columns }: HeaderRow): boolean {
  return columns.some(({ field }) => field !== undefined && keyFields[role].includes(field));
}
