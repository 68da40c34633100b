/**
 * What the rules say about workbooks whose trouble is known: every .xlsx with its expected JSON in KPI_DATA, a folder
 * of data that is not part of the project. RULES_DETAILS=1 lists every finding with its sentence.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress, parseArea } from "../../src/domain/binding/area";
import { detectTables, type TableReading } from "../../src/domain/binding/detection";
import { readRecords } from "../../src/domain/binding/records/readRecord";
import { rules } from "../../src/domain/rules/catalogue";
import { createChecker } from "../../src/domain/rules/checker";
import type { Found } from "../../src/domain/rules/found";
import { inForce } from "../../src/domain/rules/settings";
import { sayIn } from "../../src/i18n/say";
import { snapshotsOf } from "../domain/binding/support/snapshots";

const folder = join(process.env.KPI_DATA ?? join(__dirname, "../../../shared/data"), "workbooks");
const today = process.env.RULES_DAY ?? "2026-06-30";

/** A finding that is certain, or one that would be a false alarm; see the data's own FORMAT.md. */
interface Known {
  readonly sheet: string;
  readonly cell: string;
  readonly family: string;
  readonly why: string;
  readonly range?: string;
  readonly also?: readonly string[];
  readonly acceptCells?: readonly string[];
  readonly acceptFamilies?: readonly string[];
}

interface Answers {
  readonly findings: readonly Known[];
  readonly mustNotFind: readonly Known[];
}

interface Told {
  readonly found: Found;
  readonly sheet: string;
  readonly cells: ReadonlySet<string>;
}

async function check(file: string): Promise<{ told: Told[]; milliseconds: number; kpis: number }> {
  const snapshots = await snapshotsOf(readFileSync(join(folder, file)), file);
  const tables = snapshots.flatMap((snapshot) => detectTables(snapshot));
  const bound = tables.map((table, i) => ({ id: String(i), table, kpis: readRecords(table) }));
  const started = performance.now();
  const found = createChecker().check(
    { today, tables: bound },
    rules.map((rule) => inForce(rule)),
  );
  const milliseconds = performance.now() - started;
  const kpis = bound.reduce((count, table) => count + table.kpis.length, 0);
  return { told: found.map((one) => tell(one, tables[Number(one.tableId)])), milliseconds, kpis };
}

function tell(found: Found, table: TableReading | undefined): Told {
  const { focus, cells = [] } = found.issue;
  const places = [...focus, ...cells].map(({ row, column }) => cellAddress(row, column));
  return { found, sheet: table?.sheetName ?? "", cells: new Set(places) };
}

function cellsOf({ cell, range, also = [], acceptCells = [] }: Known): string[] {
  const area = range === undefined ? undefined : parseArea(range);
  const inRange = [];
  if (area)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) inRange.push(cellAddress(row, column));
  return [cell, ...also, ...acceptCells, ...inRange];
}

function matches(known: Known, { found, sheet, cells }: Told): boolean {
  const { family } = found.inForce.rule;
  if (sheet !== known.sheet || ![known.family, ...(known.acceptFamilies ?? [])].includes(family))
    return false;
  return cellsOf(known).some((cell) => cells.has(cell));
}

function sentence({ found, sheet, cells }: Told): string {
  const { rule } = found.inForce;
  const text = rule.words["zh-CN"].what(found.issue.data, sayIn("zh-CN"));
  const place = [...cells].slice(0, 3).join(" ");
  return `${found.severity.padEnd(8)}${rule.code.padEnd(32)}${sheet}!${place}${cells.size > 3 ? " …" : ""}  ${text}`;
}

/** How often each rule spoke, with one of its sentences. */
function printCounts(told: readonly Told[]): void {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = `${one.found.severity} ${one.found.inForce.rule.code}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values())
    if (group[0]) console.log(`  ${String(group.length).padStart(5)} × ${sentence(group[0])}`);
}

async function main(): Promise<void> {
  const totals = { found: 0, missed: 0, false: 0, told: 0, kpis: 0 };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
    const answers = join(folder, file.replace(/xlsx$/, "json"));
    if (!existsSync(answers)) continue;
    const { findings, mustNotFind } = JSON.parse(readFileSync(answers, "utf8")) as Answers;
    const { told, milliseconds, kpis } = await check(file);
    const missed = findings.filter((known) => !told.some((one) => matches(known, one)));
    const alarms = mustNotFind.flatMap((known) =>
      told.filter((one) => matches(known, one)).map((one) => ({ known, one })),
    );
    console.log(`\n${file}: ${kpis} KPIs, ${told.length} findings, ${milliseconds.toFixed(0)} ms`);
    if (process.env.RULES_DETAILS) for (const one of told) console.log(`  ${sentence(one)}`);
    else printCounts(told);
    for (const { sheet, cell, family, why } of missed)
      console.log(`  MISSED ${family} ${sheet}!${cell}: ${why}`);
    for (const { known, one } of alarms) console.log(`  FALSE ALARM? ${known.why}\n      ${sentence(one)}`);
    totals.found += findings.length - missed.length;
    totals.missed += missed.length;
    totals.false += alarms.length;
    totals.told += told.length;
    totals.kpis += kpis;
  }
  console.log(
    `\nexpected: ${totals.found} found, ${totals.missed} missed; possible false alarms: ${totals.false}; ` +
      `${totals.told} findings on ${totals.kpis} KPIs`,
  );
}

if (existsSync(folder)) void main();
else console.log(`There is no ${folder}.`);
