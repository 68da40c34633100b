import { replaceAt, stepTo } from "../../follow";
import type { Pieces } from "../../pieces";
import type { Direction } from "../../kpi/direction";
import type { InferredDirection } from "../../kpi/inferDirection";
import { isMissing } from "../../kpi/plainText";
import { isQuantity } from "../../kpi/quantity";
import { placeOfRow } from "../rows/byRow";
import { defined } from "../defined";
import type { TableReading } from "../detection";
import { dimensionName } from "../scopes/dimensionWeights";
import type { Field } from "../fields";
import { isUnit, readAmount, readShare, type Amount } from "./readAmount";
import { readMoment, type Moment } from "./readDay";
import { readRecordDirection } from "./recordDirection";
import { surroundingsOf, type Surroundings } from "../rows/surroundings";
import type { HeaderRow, PeriodColumn } from "../headers/tableColumns";
import type { RecordRow } from "../rows/tableRows";

const textFields = [
  ...(["id", "name", "definition", "level", "department", "position", "owner", "sequence"] as const),
  ...(["perspective", "dimension", "kind", "nature", "unit", "period", "source", "frequency"] as const),
  ...(["collector", "parent", "rollup", "method", "pair", "forbidden", "evidence", "note"] as const),
  ...(["objectiveId", "objective", "subject", "raterGroup", "rater", "item", "changed", "reason"] as const),
  ...(["approver", "result", "lesson", "key"] as const),
] as const satisfies readonly Field[];

/** Amounts of the KPI itself: without a unit of their own they have the unit of the row. */
const measures = ["start", "floor", "target", "challenge", "actual"] as const satisfies readonly Field[];
const amountFields = [
  ...measures,
  ...([
    "benefit",
    "input",
    "oldValue",
    "newValue",
    "score",
    "baseAmount",
    "coefficient",
    "amount",
    "min",
    "max",
    "value",
  ] as const),
] as const satisfies readonly Field[];
const dateFields = [
  ...(["deadline", "asOf", "effectiveDate", "publishedDate", "appealDate", "handledDate"] as const),
] as const satisfies readonly Field[];

type Texts = Readonly<Partial<Record<(typeof textFields)[number], string>>>;
type Amounts = Readonly<Partial<Record<(typeof amountFields)[number], Amount>>>;
type Dates = Readonly<Partial<Record<(typeof dateFields)[number], Moment>>>;

/** What a row means. A field is left out when its cell is blank; an amount says why it cannot be read. */
export interface Kpi extends Texts, Amounts, Dates {
  readonly record: RecordRow;
  /** Whose KPI it is, where the table tells its people apart. */
  readonly person?: string;
  readonly part?: string;
  /** As a fraction: 0.7 of a part of 70 %. */
  readonly partWeight?: number;
  /** As a fraction of its scope. */
  readonly weight?: number;
  /** The weight of its dimension, as a fraction. */
  readonly dimensionWeight?: number;
  /** As a fraction. */
  readonly progress?: number;
  /** "core", "non-core", or what else is written. */
  readonly importance?: string;
  /** The column's, else as inferred, else the usual one; what the evidence was is in `inferred`, if there was any. */
  readonly direction?: Direction;
  readonly inferred?: InferredDirection;
  /** By period, in a table with a column for each. */
  readonly series?: readonly SeriesAmount[];
  readonly scores?: readonly { readonly item: string; readonly score: number }[];
}

export interface SeriesAmount extends PeriodColumn {
  readonly amount: Amount;
}

/** What the meaning of a row depends on beside the row. */
interface Around {
  readonly share: number | undefined;
  readonly person: string | undefined;
  readonly year: number | undefined;
  readonly units: ReadonlyMap<Field, string>;
}

/** Meaning is asked for by every rule, the preview and the scorecard, and again after every edit of another row. */
const known = new WeakMap<RecordRow, { readonly around: Around; readonly kpi: Kpi }>();

/** The one place where a row of a bound table gets its meaning. */
export function readRecord(record: RecordRow, table: TableReading): Kpi {
  return readWithin(record, surroundingsOf(table));
}

const lists = new WeakMap<
  readonly RecordRow[],
  { readonly around: Surroundings; readonly kpis: readonly Kpi[] }
>();

/** All records of a table, in its order. */
export function readRecords(table: TableReading): readonly Kpi[] {
  const { records } = table;
  const around = surroundingsOf(table);
  const there = lists.get(records);
  if (there?.around === around) return there.kpis;
  const kpis = readChanged(records, around) ?? records.map((record) => readWithin(record, around));
  lists.set(records, { around, kpis });
  return kpis;
}

/** So many rows are read in a few milliseconds. */
const PIECE = 100;

/** The same with pauses; rows that were read are not read again. */
export function* readRecordsInPieces(table: TableReading): Pieces<readonly Kpi[]> {
  const { records } = table;
  const around = surroundingsOf(table);
  const isRead = lists.get(records)?.around === around;
  // After an edit there is little to read.
  if (!isRead && !stepTo(records))
    for (const [at, record] of records.entries()) {
      if (at % PIECE === 0) yield;
      readWithin(record, around);
    }
  return readRecords(table);
}

/** Those of the list before, with the ones that have changed or that something around them has. */
function readChanged(records: readonly RecordRow[], around: Surroundings): readonly Kpi[] | undefined {
  const step = stepTo(records);
  const before = step && lists.get(step.before);
  if (!step || !before || !around.since || before.around.token !== around.since.before) return undefined;
  const again = new Set(step.changed);
  for (const row of around.since.rows) {
    const at = placeOfRow(records, row);
    if (at !== undefined) again.add(at);
  }
  const kpis = new Map<number, Kpi>();
  for (const at of again) {
    const record = records[at];
    if (record) kpis.set(at, readWithin(record, around));
  }
  return replaceAt(before.kpis, kpis);
}

function readWithin(record: RecordRow, { shares, persons, table }: Surroundings): Kpi {
  const [share, person] = [shares.at(record.row), persons.at(record.row)];
  const { year } = table;
  const units = headerUnits(table.header);
  const there = known.get(record);
  if (there) {
    const { around } = there;
    const isSame = share === around.share && person === around.person;
    if (isSame && year === around.year && units === around.units) return there.kpi;
  }
  const around = { share, person, year, units };
  const kpi = read(record, around);
  known.set(record, { around, kpi });
  return kpi;
}

function read(record: RecordRow, { share, person, year, units }: Around): Kpi {
  const texts = readTexts(record);
  const amounts = withWrittenStart(readAmounts(record, units, texts.unit));
  return {
    record,
    ...texts,
    ...amounts,
    ...readDates(record, year),
    ...defined("person", person),
    ...defined("part", record.part),
    ...defined("partWeight", record.partWeight),
    ...defined("weight", share),
    ...defined("dimensionWeight", readShare(record.cells.dimensionWeight)),
    ...defined("progress", readShare(record.cells.progress)),
    ...defined("importance", readImportance(record.cells.importance?.text)),
    ...readRecordDirection(record.cells.direction?.text, texts.name, amounts),
    ...defined("series", readSeries(record, texts.unit)),
    ...defined("scores", readScores(record)),
  };
}

function readTexts({ cells }: RecordRow): Texts {
  const texts: Partial<Record<keyof Texts, string>> = {};
  for (const field of textFields) {
    const text = cells[field]?.text.trim();
    if (text === undefined || isMissing(text)) continue;
    texts[field] = field === "perspective" || field === "dimension" ? dimensionName(text) : text;
  }
  return texts;
}

function readAmounts(
  { cells }: RecordRow,
  units: ReadonlyMap<Field, string>,
  unit: string | undefined,
): Amounts {
  const amounts: Partial<Record<keyof Amounts, Amount>> = {};
  for (const field of amountFields) {
    const cell = cells[field];
    if (!cell) continue;
    const own = (measures as readonly Field[]).includes(field) ? unit : undefined;
    const amount = readAmount(cell, own ?? units.get(field));
    amounts[field] = field === "target" ? amount : asPlace(amount);
  }
  return amounts;
}

/** TOP3 is a target: the third place or better. 第4名 and 4th say only which place was reached. */
function asPlace(amount: Amount): Amount {
  if (!isQuantity(amount)) return amount;
  if (!amount.rank && !/^(?:st|nd|rd|th)$/.test(amount.unit ?? "")) return amount;
  return { comparator: "=", value: amount.value, unit: "名" };
}

/** 从85分提升至90分 is a target that says where it began. */
function withWrittenStart(amounts: Amounts): Amounts {
  const { start, target } = amounts;
  if (start || !target || !isQuantity(target) || target.start === undefined) return amounts;
  return {
    ...amounts,
    start: { comparator: "=", value: target.start, unit: target.unit, ...defined("scale", target.scale) },
  };
}

const unitsOfHeaders = new WeakMap<HeaderRow, ReadonlyMap<Field, string>>();

/** Units in the brackets of headers: 目标值（万元）. Brackets can hold other words too. */
function headerUnits(header: HeaderRow): ReadonlyMap<Field, string> {
  let units = unitsOfHeaders.get(header);
  if (units) return units;
  units = new Map<Field, string>(
    header.columns.flatMap(({ field, unit }) =>
      field && unit && isUnit(unit) ? [[field, unit] as const] : [],
    ),
  );
  unitsOfHeaders.set(header, units);
  return units;
}

function readDates({ cells }: RecordRow, year: number | undefined): Dates {
  const dates: Partial<Record<keyof Dates, Moment>> = {};
  for (const field of dateFields) {
    const moment = readMoment(cells[field], year);
    if (moment && !isMissing(moment.text)) dates[field] = moment;
  }
  return dates;
}

const coreWords = /^(?:核心|核心指标|重点|关键|是|core|yes|y|√|✓|●)$/i;
const nonCoreWords = /^(?:非核心|非核心指标|否|不是|non-?core|no|n|×|✗)$/i;

function readImportance(text: string | undefined): Kpi["importance"] {
  const plain = text?.trim() ?? "";
  if (coreWords.test(plain)) return "core";
  return nonCoreWords.test(plain) ? "non-core" : plain || undefined;
}

function readSeries({ series }: RecordRow, unit: string | undefined): Kpi["series"] {
  return series?.map(({ period, kind, cell }) => ({ period, kind, amount: readAmount(cell, unit) }));
}

function readScores({ scores }: RecordRow): Kpi["scores"] {
  return scores?.flatMap(({ item, cell }) => {
    const amount = readAmount(cell);
    return isQuantity(amount) ? [{ item, score: amount.value }] : [];
  });
}
