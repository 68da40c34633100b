import type { Field } from "./fields";
import { isDateSerial } from "./records/readDay";
import { isRaterGroup } from "./headers/ratingColumns";
import type { Role } from "./roles";
import { cellAt, isBlank, type ReadCell, type SheetSnapshot } from "./snapshot";
import type { HeaderRow, TableColumn } from "./headers/tableColumns";
import type { TableRows } from "./rows/tableRows";

/** Weight of evidence in percent. What a role is recognised by is worth most; other fields add a little. */
const evidence: Readonly<Record<Role, Readonly<Partial<Record<Field, number>>>>> = {
  plan: { name: 35, weight: 30, target: 20, actual: 15 },
  actuals: { name: 35, id: 10, period: 25, actual: 25 },
  objectives: { objective: 35, name: 35, progress: 15, target: 10, objectiveId: 10, actual: 5 },
  ratings: { subject: 25, raterGroup: 30, rater: 20, item: 20, dimension: 5 },
  changes: { oldValue: 30, newValue: 30, effectiveDate: 15, name: 15, changed: 10, approver: 5 },
  appeals: { publishedDate: 25, appealDate: 25, handledDate: 25, owner: 15, name: 5, result: 5 },
  incentives: { owner: 25, coefficient: 30, baseAmount: 20, amount: 20, score: 5 },
  cases: { name: 25, lesson: 40, result: 15, definition: 15, parent: 5 },
  settings: { key: 30, value: 30, min: 20, max: 20 },
};

/** Fields without which a table is not of the role at all; of each list one must be there. */
const required: Readonly<Record<Role, readonly (readonly Field[])[]>> = {
  plan: [["name"], ["weight", "target", "actual"]],
  actuals: [["name", "id"]],
  objectives: [
    ["objective", "objectiveId"],
    ["name", "progress"],
  ],
  ratings: [["subject", "item", "dimension", "rater"]],
  changes: [["oldValue"], ["newValue"], ["name", "id", "changed"]],
  appeals: [["appealDate"], ["publishedDate", "handledDate"], ["owner", "name", "id"]],
  incentives: [["owner"], ["coefficient"], ["baseAmount", "amount"]],
  cases: [["name"], ["lesson"]],
  settings: [["key"], ["value", "min"]],
};

/** Headers that only sheets of ratings have; 姓名 stands on every list. */
const subjectHeader = /被?(?:评价|测评|评估|评议)|ratee|reviewee|subject|rated/i;

/** Pay slips have coefficients too. */
const payroll = /基本工资|底薪|社保|公积金|个税|实发工资|base salary|\btax\b|pension|net pay/i;

/** Whether a header can be one of its role, before any row is read. */
export function isPromising({ role, columns }: HeaderRow): boolean {
  const sure = new Map(
    columns.flatMap(({ field, certainty }) => (field ? [[field, certainty] as const] : [])),
  );
  if (!required[role].every((fields) => fields.some((field) => sure.has(field)))) return false;
  const periods = columns.filter(({ period }) => period).length;
  const kinds = new Set(columns.flatMap(({ period }) => period?.kind ?? []));
  const items = columns.filter(({ ratingItem }) => ratingItem !== undefined);
  const isSubject = columns.some(({ field, header }) => field === "subject" && subjectHeader.test(header));
  const has = (field: Field, least = 0.5) => (sure.get(field) ?? 0) >= least;
  switch (role) {
    case "plan":
      // 名称 or 项目 names anything: only a weight makes it a KPI.
      return has("name", 0.55) || has("weight", 0.55);
    case "actuals":
      if (has("weight")) return false;
      // A target and an actual figure by month are about a KPI, whatever its column is called.
      if (kinds.size > 1) return true;
      return periods > 0 ? has("name", 0.55) : has("name", 0.55) && has("period") && has("actual");
    case "ratings":
      if (has("raterGroup", 0.6) || has("rater", 0.6)) return items.length > 0;
      return (
        items.filter(({ ratingItem }) => isRaterGroup(ratingItem ?? "")).length >= 2 ||
        (isSubject && items.length >= 2)
      );
    case "incentives":
      return !columns.some(({ header }) => payroll.test(header));
    case "settings":
      return has("key", 0.6) && (has("value", 0.9) || (has("min", 0.9) && has("max", 0.9)));
    default:
      return true;
  }
}

/** From 0 to 1: what the header names, and whether the rows bear it out. */
export function rateTable(snapshot: SheetSnapshot, header: HeaderRow, rows: TableRows): number {
  const { role, columns } = header;
  let [rate, others] = [0, 0];
  for (const { field, certainty } of columns) {
    if (!field) continue;
    const worth = evidence[role][field];
    if (worth === undefined) others += 1;
    else rate += worth * certainty;
  }
  const periods = columns.filter(({ period }) => period).length;
  const items = columns.filter(({ ratingItem }) => ratingItem !== undefined).length;
  if (role === "actuals" && periods > 0) rate += Math.min(50, 15 * periods);
  if (role === "ratings") rate += Math.min(30, 10 * items);
  const sure = (rate + Math.min(15, others * 3)) / 100;
  return Math.min(1, Math.max(0, sure * bodyFactor(snapshot, header, rows)));
}

/** How many records show what the columns hold. */
const SAMPLE = 60;

/** Rows that say otherwise: names that are numbers, weights that are words, one period for all. */
function bodyFactor(snapshot: SheetSnapshot, header: HeaderRow, { records }: TableRows): number {
  if (records.length === 0) return 0;
  const sample = records.slice(0, SAMPLE);
  const cellsOf = (field: Field) => sample.flatMap(({ cells }) => cells[field] ?? []);
  const { role, columns } = header;
  let factor = records.length === 1 && role !== "settings" ? 0.9 : 1;
  if (role === "plan") factor *= planFactor(sample.length, cellsOf);
  if (role === "actuals" && !columns.some(({ period }) => period)) factor *= longFactor(cellsOf);
  if (columns.some(({ period }) => period))
    factor *= periodFactor(
      snapshot,
      header,
      sample.map(({ row }) => row),
    );
  return factor;
}

function planFactor(count: number, cellsOf: (field: Field) => readonly ReadCell[]): number {
  const names = cellsOf("name");
  const texts = names.filter(({ value }) => typeof value === "string" && /\p{L}/u.test(value));
  const weights = cellsOf("weight");
  const weighed = weights.filter(
    ({ text, value }) =>
      /\d|[一二三四五六七八九十]/.test(text.normalize("NFKC")) &&
      !(typeof value === "number" && isDateSerial(value)),
  );
  // Blank cells are still to be filled in; words are no weights.
  const wordy = weights.length > 0 && weighed.length * 2 < weights.length ? 0.6 : 1;
  const unweighed = weights.length > 0 || count === 0 ? 1 : 0.95;
  return wordy * unweighed * (texts.length * 2 < names.length ? 0.3 : 1);
}

/** A history has several periods, and names come back in them. */
function longFactor(cellsOf: (field: Field) => readonly ReadCell[]): number {
  const distinct = (field: Field) => new Set(cellsOf(field).map(({ text }) => text.trim())).size;
  const names = cellsOf("name").length || cellsOf("id").length;
  const repeated = distinct("name") < names || distinct("id") < cellsOf("id").length;
  if (distinct("period") < 2) return 0.5;
  return repeated ? 1 : 0.6;
}

/** Columns of periods hold figures. */
function periodFactor(snapshot: SheetSnapshot, { columns }: HeaderRow, rows: readonly number[]): number {
  let [figures, filled] = [0, 0];
  for (const { column, period } of columns) {
    if (!period) continue;
    for (const row of rows) {
      const cell = cellAt(snapshot, row, column);
      if (isBlank(cell)) continue;
      filled += 1;
      if (typeof cell.value === "number" || /\d/.test(cell.text)) figures += 1;
    }
  }
  return filled === 0 || figures * 2 >= filled ? 1 : 0.4;
}

export function countNamed(columns: readonly TableColumn[]): number {
  return columns.filter(({ field, period, ratingItem }) => field ?? period ?? ratingItem).length;
}
