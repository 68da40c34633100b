import { areaAddress, columnLetter, overlaps, parseArea } from "../../../../src/domain/binding/area";
import { detectTables, type TableReading } from "../../../../src/domain/binding/detection";
import { readRecord } from "../../../../src/domain/binding/records/readRecord";
import type { SheetSnapshot } from "../../../../src/domain/binding/snapshot";
import { ourName, type ExpectedSheet, type ExpectedTable, type ExpectedWorkbook } from "./expected";
import { compareRecord } from "./recordAgreement";

export type Verdict = "right" | "wrong" | "missing" | "extra";

/** One thing a perfect reader understands, and whether we do. */
export interface Check {
  /** "header range", "column weight", "value target" … */
  readonly what: string;
  readonly verdict: Verdict;
  /** Sheet and place. */
  readonly where: string;
  readonly expected?: unknown;
  readonly got?: unknown;
}

/** Everything that was expected of a workbook beside what the sheets were understood as. */
export function compareWorkbook(expected: ExpectedWorkbook, snapshots: readonly SheetSnapshot[]): Check[] {
  return expected.sheets.flatMap((sheet) => {
    const snapshot = snapshots.find(({ name }) => name === sheet.sheet);
    if (!snapshot) return [{ what: "sheet", verdict: "missing" as const, where: sheet.sheet }];
    return compareSheet(sheet, detectTables(snapshot));
  });
}

function compareSheet(sheet: ExpectedSheet, readings: readonly TableReading[]): Check[] {
  const where = sheet.sheet;
  if (sheet.mustNotBind)
    return [
      same(
        "must not bind",
        where,
        [],
        readings.map(({ area }) => areaAddress(area)),
      ),
    ];
  const tables = sheet.tables ?? [];
  const left = new Set(readings);
  const checks = tables.flatMap((table) => {
    const header = parseArea(table.headerRange);
    const reading = readings.find(({ area }) => header && overlaps(area, header));
    if (!reading) return [{ what: "table", verdict: "missing" as const, where, expected: table.headerRange }];
    left.delete(reading);
    return compareTable(sheet, table, reading);
  });
  if (tables.length === 0) return checks;
  const extra = [...left].map(({ area }): Check => {
    return { what: "table", verdict: "extra", where, got: areaAddress(area) };
  });
  return [...checks, ...extra];
}

export function same(what: string, where: string, expected: unknown, got: unknown): Check {
  const equal = JSON.stringify(expected) === JSON.stringify(got);
  if (equal) return { what, where, verdict: "right" };
  return { what, where, verdict: got === undefined ? "missing" : "wrong", expected, got };
}

const layouts: Readonly<Record<string, string>> = {
  "wide-pairs": "wide",
  okr: "rows",
  bands: "rows",
  "ratings-long": "ratingsLong",
  "ratings-matrix": "ratingsMatrix",
};

function compareTable(sheet: ExpectedSheet, table: ExpectedTable, reading: TableReading): Check[] {
  const where = `${sheet.sheet}!${table.headerRange}`;
  const { header, records } = reading;
  const data = {
    ...header.area,
    top: records[0]?.row ?? -1,
    bottom: records.at(-1)?.row ?? -1,
  };
  const layout = table.layout ?? "rows";
  return [
    { what: "table", verdict: "right", where },
    same("role", where, table.role ?? sheet.role, reading.role),
    same("layout", where, layouts[layout] ?? layout, reading.layout),
    same("header range", where, table.headerRange, areaAddress(header.area)),
    same("data range", where, table.dataRange, areaAddress(data)),
    ...compareColumns(where, table, reading),
    ...compareWeights(where, table, reading),
    ...(table.person ? [same("person", where, table.person, reading.person?.text)] : []),
    ...compareNotKpis(where, table, reading),
    ...compareRecords(where, table, reading),
  ];
}

function compareColumns(where: string, table: ExpectedTable, { header }: TableReading): Check[] {
  const got = new Map(
    header.columns.flatMap(({ field, column }) => (field ? [[field as string, columnLetter(column)]] : [])),
  );
  const allowed = (field: string, letter: string | undefined) =>
    letter !== undefined && (table.altColumns?.[letter] ?? []).includes(field);
  const columns = new Map(Object.entries(table.columns).map(([field, letter]) => [ourName(field), letter]));
  const checks = [...columns].map(([field, letter]) => {
    const alternatives = table.altColumns?.[letter] ?? [];
    const other = alternatives.find((one) => got.get(one) === letter);
    return same(`column ${field}`, where, letter, got.get(field) ?? (other && letter));
  });
  const extra = [...got].flatMap(([field, letter]): Check[] =>
    columns.has(field) || allowed(field, letter)
      ? []
      : [{ what: `column ${field}`, verdict: "extra", where, got: letter }],
  );
  return [...checks, ...extra, ...comparePeriods(where, table, header.columns)];
}

function comparePeriods(
  where: string,
  { periodColumns = {}, scoreColumns = {}, raterColumns = {} }: ExpectedTable,
  columns: TableReading["header"]["columns"],
): Check[] {
  const periods = Object.entries(periodColumns).flatMap(([period, letters]) =>
    Object.entries(typeof letters === "string" ? { actual: letters } : letters).map(([kind, letter]) => {
      const column = columns.find((one) => one.period?.period === period && one.period.kind === kind);
      return same(
        "period column",
        where,
        `${period} ${kind} ${letter}`,
        column && `${period} ${kind} ${columnLetter(column.column)}`,
      );
    }),
  );
  const scores = Object.entries({ ...scoreColumns, ...raterColumns }).map(([item, letter]) => {
    const column = columns.find(({ ratingItem }) => ratingItem === item);
    return same(
      "score column",
      where,
      `${item} ${letter}`,
      column && `${item} ${columnLetter(column.column)}`,
    );
  });
  return [...periods, ...scores];
}

function compareWeights(where: string, table: ExpectedTable, reading: TableReading): Check[] {
  if (!table.weightTotals) return [];
  const got = new Map(
    reading.scopes.map(({ kind, name, sum }) => [
      kind === "dimensions" ? "@dimensions" : name || "sheet",
      Math.round(sum.sum * 1e6) / 1e8,
    ]),
  );
  const parts = new Map(reading.records.map(({ part, partWeight }) => [part ?? "", partWeight]));
  return [
    same("scope", where, table.scope, reading.scopeKind),
    ...Object.entries(table.weightTotals).map(([name, total]) =>
      same("weight total", `${where} ${name}`, Math.round(total * 1e8) / 1e8, got.get(name)),
    ),
    ...Object.entries(table.partWeights ?? {}).map(([name, share]) =>
      same("part weight", `${where} ${name}`, share, parts.get(name)),
    ),
  ];
}

function compareNotKpis(where: string, table: ExpectedTable, { records }: TableReading): Check[] {
  const rows = new Set(records.map(({ row }) => row + 1));
  return (table.notKpiRows ?? []).map((row) =>
    same("not a KPI row", `${where} row ${row}`, false, rows.has(row)),
  );
}

function compareRecords(where: string, table: ExpectedTable, reading: TableReading): Check[] {
  const byRow = new Map(reading.records.map((record) => [record.row + 1, record]));
  const expected = table.records ?? [];
  const rows = new Set(expected.map(({ row }) => row));
  const extra = [...byRow.keys()].filter((row) => !rows.has(row));
  return [
    ...expected.flatMap((one): Check[] => {
      const place = `${where} row ${one.row}`;
      const record = byRow.get(one.row);
      if (!record) return [{ what: "record", verdict: "missing", where: place }];
      return [
        { what: "record", verdict: "right", where: place },
        ...compareRecord(place, one, readRecord(record, reading), table),
      ];
    }),
    ...extra.map((row): Check => ({ what: "record", verdict: "extra", where: `${where} row ${row}` })),
  ];
}
