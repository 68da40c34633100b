/**
 * SMART letters, targets, start values and directions of labelled rows, beside what our own reading makes of
 * them. The rows are not part of this project: KPI_DATA names the folder that holds them, KPI_SMART_FILE another
 * file of the same form, and KPI_SMART_SHOW lists the rows that differ.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAmount } from "../../src/domain/binding/records/readAmount";
import { isQuantity, type Quantity } from "../../src/domain/kpi/quantity";
import { unitName } from "../../src/domain/kpi/units";
import { directionOfGoal } from "../../src/domain/smart/goalDirection";
import { readGoal } from "../../src/domain/smart/readGoal";
import { checkSmart, type Letter } from "../../src/domain/smart/smartCheck";

const folder = process.env.KPI_DATA ?? join(__dirname, "../../../shared/data");
const isShowing = process.env.KPI_SMART_SHOW !== undefined;

interface Labelled {
  readonly comparator: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly change?: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly columns: Readonly<Record<string, string | number | undefined>>;
  readonly labels: Readonly<Record<"S" | "M" | "T", 0 | 1>>;
  readonly direction: string;
  readonly quantities: readonly Labelled[];
  readonly from: number | null;
}

function linesOf<Line>(file: string): Line[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}

const asText = (cell: string | number | undefined) => (cell === undefined ? undefined : String(cell));
const asQuantity = (value: string | number = "", unit?: string): Quantity | undefined => {
  const read = readAmount({ value, text: String(value), row: 0, column: 0 }, unit);
  return isQuantity(read) ? read : undefined;
};

function targetOf({ columns }: Row): Quantity | undefined {
  return asQuantity(columns.target, asText(columns.unit));
}

function lettersOf(row: Row) {
  const { columns, text } = row;
  return checkSmart({
    text,
    target: targetOf(row) ?? asText(columns.target),
    deadline: asText(columns.deadline),
    period: asText(columns.period),
    parent: asText(columns.parent),
    start: asQuantity(columns.start),
    floor: asQuantity(columns.floor),
    challenge: asQuantity(columns.challenge),
  });
}

function readTargets(row: Row): readonly Quantity[] {
  const target = targetOf(row);
  return target ? [target] : readGoal(row.text).quantities.map(({ quantity }) => quantity);
}

class Tally {
  private readonly counts = { hit: 0, extra: 0, missed: 0 };

  add(said: boolean, true_: boolean): void {
    if (said && true_) this.counts.hit += 1;
    else if (said) this.counts.extra += 1;
    else if (true_) this.counts.missed += 1;
  }

  toString(): string {
    const { hit, extra, missed } = this.counts;
    const share = (part: number, whole: number) => (whole === 0 ? "  –  " : (part / whole).toFixed(3));
    const figures = [
      share(hit, hit + extra),
      share(hit, hit + missed),
      share(2 * hit, 2 * hit + extra + missed),
    ];
    return `precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}  (${extra} too many, ${missed} missed)`;
  }
}

class Share {
  private right = 0;
  private all = 0;

  add(isRight: boolean): void {
    this.all += 1;
    if (isRight) this.right += 1;
  }

  toString(): string {
    return `${this.right} of ${this.all} (${((100 * this.right) / Math.max(1, this.all)).toFixed(1)} %)`;
  }
}

function show(words: string, row: Row, detail: unknown = ""): void {
  if (isShowing) console.log(`    ${words}  ${row.id} ${row.text} ${JSON.stringify(row.columns)}`, detail);
}

function measureLetters(rows: readonly Row[]): void {
  for (const letter of ["S", "M", "T"] as const satisfies readonly Letter[]) {
    const tally = new Tally();
    for (const row of rows) {
      const { result, reasons } = lettersOf(row)[letter];
      const [said, labelled] = [result === "pass", row.labels[letter] === 1];
      tally.add(said, labelled);
      if (said !== labelled) show(`${letter} ${said ? "too many" : "missed"}`, row, reasons);
    }
    console.log(`  ${letter}  ${tally.toString()}`);
  }
}

/** Units are compared by family: 小时 and hours are one. */
const kind = (unit: string) => unitName(unit.split("/")[0] ?? "").replace(/s$/, "");
const labelUnit = (q: Quantity) => (q.rank ? (q.unit === "%" ? "rank%" : "rank") : (q.unit ?? ""));
const labelChange = (q: Quantity) => (q.relative ? q.change : undefined);

const near = (a: number | undefined, b: number | undefined) =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

function hasLevel(q: Quantity, label: Labelled): boolean {
  if (q.comparator !== label.comparator) return false;
  return label.comparator === "between"
    ? near(q.value, label.min) && near(q.high, label.max)
    : near(q.value, label.value) ||
        (q.unit === undefined && label.unit === "%" && near(q.value * 100, label.value));
}

function measureTargets(rows: readonly Row[]): void {
  const [levels, changes, units, whole, starts, noTarget] = Array.from({ length: 6 }, () => new Share());
  for (const row of rows) {
    const read = readTargets(row);
    if (row.quantities.length === 0) {
      noTarget?.add(read.length === 0);
      if (read.length > 0) show("target where none is", row, read);
    }
    for (const label of row.quantities) {
      const found = read.find((quantity) => hasLevel(quantity, label));
      levels?.add(found !== undefined);
      const isSameChange = found !== undefined && labelChange(found) === label.change;
      const isSameUnit = found !== undefined && kind(labelUnit(found)) === kind(label.unit);
      changes?.add(isSameChange);
      units?.add(isSameUnit);
      whole?.add(isSameChange && isSameUnit && read.length === row.quantities.length);
      if (!(isSameChange && isSameUnit)) show("target", row, { read, label });
    }
    if (row.from !== null) {
      const isRight = readGoal(row.text).quantities.some(({ quantity }) =>
        near(quantity.start, row.from ?? 0),
      );
      starts?.add(isRight);
      if (!isRight) show("start", row, { read, from: row.from });
    }
  }
  console.log(`  target: comparator and value ${levels?.toString()}, level or change ${changes?.toString()}`);
  console.log(`          unit ${units?.toString()}, all of it ${whole?.toString()}`);
  console.log(`  no target read where none is ${noTarget?.toString()}; start value ${starts?.toString()}`);
}

function measureDirections(rows: readonly Row[]): void {
  const [exact, known] = [new Share(), new Share()];
  for (const row of rows) {
    const found = directionOfGoal({
      name: row.text,
      target: targetOf(row),
      start: asQuantity(row.columns.start)?.value,
      floor: asQuantity(row.columns.floor)?.value,
      challenge: asQuantity(row.columns.challenge)?.value,
    });
    const simple: Record<string, string> = { atLeast: "higher", atMost: "lower", milestone: "unclear" };
    const said = found ? (simple[found.direction] ?? found.direction) : "unclear";
    exact.add(said === row.direction);
    if (row.direction !== "unclear") known.add(said === row.direction);
    if (said !== row.direction) show(`direction ${said} for ${row.direction}`, row, found);
  }
  console.log(`  direction ${exact.toString()}; where one is labelled ${known.toString()}`);
}

function measureRows(file: string): void {
  if (!existsSync(file)) return console.log(`${file} is not here: set KPI_DATA or KPI_SMART_FILE.`);
  const rows = linesOf<Row>(file);
  console.log(`${file}: ${rows.length} rows`);
  measureLetters(rows);
  measureTargets(rows);
  measureDirections(rows);
}

/** Labels are specific, measurable, attainable; only the second is ours to judge by one sentence. */
function measureGoals(file: string): void {
  if (!existsSync(file)) return;
  const tally = new Tally();
  for (const { goal, label } of linesOf<{ goal: string; label: readonly number[] }>(file)) {
    const said = checkSmart({ text: goal }).M.result === "pass";
    tally.add(said, label[1] === 1);
    if (isShowing && said !== (label[1] === 1)) console.log(`    M ${said ? "too many" : "missed"}  ${goal}`);
  }
  console.log(`${file}\n  M  ${tally.toString()}`);
}

/** Every row another text, so that nothing is remembered. */
function measureSpeed(rows: readonly Row[]): void {
  const texts = Array.from({ length: 20_000 }, (_, index) => {
    const row = rows[index % rows.length];
    return { text: `${row?.text} ${index}号`, target: asText(row?.columns.target) };
  });
  for (const question of texts.slice(0, 2000)) checkSmart(question);
  // Time of this process, so that others on the machine do not count.
  const start = process.cpuUsage();
  for (const question of texts.slice(2000)) checkSmart(question);
  const { user, system } = process.cpuUsage(start);
  const perRow = (user + system) / (texts.length - 2000);
  console.log(`${Math.round(1e6 / perRow)} rows per second, ${perRow.toFixed(1)} µs of processor time a row`);
}

function main(): void {
  const development = join(folder, "smart_rows_dev.jsonl");
  const files = process.env.KPI_SMART_FILE ? [process.env.KPI_SMART_FILE] : [development];
  for (const file of files) measureRows(file);
  if (!process.env.KPI_SMART_FILE) measureGoals(join(folder, "smart_goals_en_train.jsonl"));
  if (existsSync(development)) measureSpeed(linesOf<Row>(development));
}

main();
