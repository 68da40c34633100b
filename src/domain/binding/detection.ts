import { areaAddress, overlaps, type Area } from "./area";
import { coreFields, type Field } from "./fields";
import { readPosts, type Post } from "./posts";
import type { Layout, Role } from "./roles";
import { readWeightScopes, type WeightScopes } from "./scopes";
import { cellAt, isBlank, usedArea, type ExcelTable, type ReadCell, type SheetSnapshot } from "./snapshot";
import { looksLikeHeader, readHeaderRows, type HeaderRow, type TableColumn } from "./tableColumns";
import { readRows, type TableRows } from "./tableRows";

/** A KPI table as it was understood. */
export interface TableReading extends TableRows, WeightScopes {
  readonly role: Role;
  readonly layout: Layout;
  /** The one person the whole table is about, as a line above it or the sheet's name says; the text is the bare name. */
  readonly person: ReadCell | undefined;
  /** From the title or the sheet's name, to complete dates without one. */
  readonly year: number | undefined;
  /** The records of each person or post; one post without a name when the table names none. */
  readonly posts: readonly Post[];
  readonly sheetName: string;
  readonly title: string;
  /** Undefined when the sheet's name is the title. */
  readonly titleCell: ReadCell | undefined;
  readonly header: HeaderRow;
  /** Header and rows. */
  readonly area: Area;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly missing: readonly Field[];
  /** The Excel Table it is, if it is one. */
  readonly excelTable: ExcelTable | undefined;
}

const LONGEST_TITLE = 60;

/** Below this a table is not offered: phone lists, budgets and rosters stay under it. */
const LEAST_CONFIDENCE = 0.5;

/** Finds the KPI tables of one sheet, from top to bottom. */
export function detectTables(snapshot: SheetSnapshot): TableReading[] {
  const used = usedArea(snapshot);
  const found: TableReading[] = [];
  if (!used) return found;
  for (let row = used.top; row <= used.bottom; row++) {
    if (!looksLikeHeader(snapshot, row)) continue;
    for (const header of headersAt(snapshot, row)) {
      const table = readTable(snapshot, header);
      if (table.confidence < LEAST_CONFIDENCE || table.records.length === 0) continue;
      if (!found.some(({ area }) => overlaps(area, table.area))) found.push(table);
    }
  }
  return found;
}

/** One header row, or two when the second one names more and leaves the KPI's name to the first. */
function headersAt(snapshot: SheetSnapshot, row: number): HeaderRow[] {
  const single = readHeaderRows(snapshot, row, 1).filter(isPromising);
  const double = readHeaderRows(snapshot, row, 2).filter(
    (two) =>
      isPromising(two) &&
      continuesBelow(snapshot, two) &&
      single.every((one) => !overlaps(one.area, two.area) || countFields(one) < countFields(two)),
  );
  return [...double, ...single.filter((one) => !double.some(({ area }) => overlaps(area, one.area)))];
}

function isPromising({ columns }: HeaderRow): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  return fields.has("name") && coreFields.some((field) => field !== "name" && fields.has(field));
}

function countFields({ columns }: HeaderRow): number {
  return columns.filter(({ field }) => field).length;
}

function continuesBelow(snapshot: SheetSnapshot, { area, columns }: HeaderRow): boolean {
  const name = columns.find(({ field }) => field === "name");
  if (!name || !isBlank(cellAt(snapshot, area.bottom, name.column))) return false;
  return columns.every(({ column }) => typeof cellAt(snapshot, area.bottom, column).value === "string");
}

/** Reads the table below a header whose columns are known, found or confirmed by the person. */
export function readTable(snapshot: SheetSnapshot, header: HeaderRow): TableReading {
  const rows = readRows(snapshot, header);
  const area = { ...header.area, bottom: rows.bottom };
  const titleCell = findTitle(snapshot, header.area);
  const fields = new Set(header.columns.map(({ field }) => field));
  const person = undefined;
  return {
    ...rows,
    ...readWeightScopes({ ...rows, header }),
    ...{ role: "plan", layout: "rows", person, year: undefined },
    posts: readPosts(rows.records, person),
    sheetName: snapshot.name,
    title: titleCell?.text.trim() ?? snapshot.name,
    titleCell,
    header,
    area,
    confidence: rateTable(header.columns, rows),
    missing: coreFields.filter((field) => !fields.has(field)),
    excelTable: snapshot.tables.find((table) => areaAddress(headerOf(table)) === areaAddress(header.area)),
  };
}

function headerOf({ area }: ExcelTable): Area {
  return { ...area, bottom: area.top };
}

/** How far above its header a table's title may stand: title, subtitle, a form line or two, an empty row. */
const TITLE_REACH = 6;

/** The top line that stands alone in its row. Lines between it and the header say for whom and when. */
function findTitle(snapshot: SheetSnapshot, header: Area): ReadCell | undefined {
  let title: ReadCell | undefined;
  for (let row = header.top - 1; row >= Math.max(snapshot.top, header.top - TITLE_REACH); row--) {
    const filled = [];
    for (let column = header.left; column <= header.right; column++) {
      const cell = cellAt(snapshot, row, column);
      if (!isBlank(cell)) filled.push(cell);
    }
    if (filled.some(({ value }) => typeof value === "number")) break;
    const [only] = filled;
    if (filled.length === 1 && only && only.text.trim().length <= LONGEST_TITLE) title = only;
  }
  return title;
}

/** Weight of evidence, in percent: what makes a sheet a KPI table is a name with a weight, then a target and an actual value. */
const evidence: Readonly<Partial<Record<Field, number>>> = { name: 35, weight: 30, target: 20, actual: 15 };

function rateTable(columns: readonly TableColumn[], rows: TableRows): number {
  let rate = 0;
  let others = 0;
  for (const { field, certainty } of columns) {
    if (!field) continue;
    const worth = evidence[field];
    if (worth === undefined) others += 1;
    else rate += worth * certainty;
  }
  const sure = (rate + Math.min(15, others * 3)) / 100;
  return Math.min(1, Math.max(0, sure * bodyFactor(columns, rows)));
}

/** A weight column full of words, or a table of one row, is probably something else. */
function bodyFactor(columns: readonly TableColumn[], { records }: TableRows): number {
  if (records.length === 0) return 0;
  const hasWeight = columns.some(({ field }) => field === "weight");
  const weighed = records.filter(({ cells }) =>
    /\d|[一二三四五六七八九十]/.test((cells.weight?.text ?? "").normalize("NFKC")),
  );
  const wordy = hasWeight && weighed.length * 2 < records.length ? 0.6 : 1;
  return wordy * (records.length === 1 ? 0.9 : 1);
}
