import type { Amount } from "../../../../src/domain/binding/records/readAmount";
import type { Moment } from "../../../../src/domain/binding/records/readDay";
import type { Kpi } from "../../../../src/domain/binding/records/readRecord";
import { parseQuantity } from "../../../../src/domain/kpi/parseQuantity";
import { isQuantity } from "../../../../src/domain/kpi/quantity";
import { unitName } from "../../../../src/domain/kpi/units";
import { same, type Check } from "./agreement";
import { ourName, type ExpectedAmount, type ExpectedRecord, type ExpectedTable } from "./expected";

const ours = new Set(["record", "person", "inferred", "partWeight", "series", "scores"]);
const theirs = new Set(["row", "hidden", "facts"]);

/** Every value of one record. A start or floor under the other name is as right where the header has both readings. */
export function compareRecord(
  where: string,
  written: ExpectedRecord,
  kpi: Kpi,
  table: ExpectedTable,
): Check[] {
  const expected = Object.fromEntries(
    Object.entries(written).map(([field, value]) => [ourName(field), value]),
  );
  const got = kpi as unknown as Readonly<Record<string, unknown>>;
  const either = new Set(Object.values(table.altColumns ?? {}).flat());
  const alternative = (field: string) =>
    either.has(field)
      ? [...either].find((other) => got[other] !== undefined && !(other in expected))
      : undefined;
  const checks = Object.entries(expected)
    .filter(([field]) => !theirs.has(field))
    .map(([field, value]) => {
      const name = got[field] === undefined ? (alternative(field) ?? field) : field;
      return compareValue(field, where, value, name === field ? valueOf(field, kpi) : got[name]);
    });
  const extra = Object.keys(got).filter(
    (field) =>
      !(field in expected) &&
      !ours.has(field) &&
      !either.has(field) &&
      field !== "direction" &&
      says(got[field]),
  );
  return [
    ...checks,
    ...extra.map((field): Check => ({
      what: `value ${field}`,
      verdict: "extra",
      where,
      got: show(got[field]),
    })),
  ];
}

/** A blank or a dash says nothing. */
function says(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value !== undefined;
  return (value as { reason?: string }).reason !== "missing";
}

function valueOf(field: string, kpi: Kpi): unknown {
  if (field === "values") return valuesOf(kpi);
  if (field === "scores")
    return kpi.scores && Object.fromEntries(kpi.scores.map(({ item, score }) => [item, score]));
  return (kpi as unknown as Readonly<Record<string, unknown>>)[field];
}

function valuesOf({ series }: Kpi): Record<string, number> | undefined {
  return (
    series &&
    Object.fromEntries(
      series.flatMap(({ period, kind, amount }) =>
        isQuantity(amount) ? [[`${period} ${kind}`, amount.value / 10 ** (amount.scale ?? 0)]] : [],
      ),
    )
  );
}

function compareValue(field: string, where: string, expected: unknown, got: unknown): Check {
  const what = `value ${field}`;
  if (isMoment(got)) return same(what, where, expected, got.day ?? got.text);
  if (typeof expected === "number" && isAmount(got)) return compareNumber(what, where, expected, got);
  if (isAmount(got) || (typeof expected === "object" && expected !== null && isExpectedAmount(expected)))
    return compareAmount(what, where, expected as ExpectedAmount | null, got as Amount | undefined);
  if (expected === null) return same(what, where, "missing", says(got) ? show(got) : "missing");
  if (field === "direction") return same(what, where, plainDirection(expected), plainDirection(got));
  if (field === "values") return compareSeries(what, where, expected as ExpectedSeries, got);
  if (typeof expected === "number" && typeof got === "number" && Math.abs(expected - got) < 1e-6)
    return { what, where, verdict: "right" };
  if (typeof expected === "string" && typeof got === "string")
    return same(what, where, squeeze(expected), squeeze(got));
  return same(what, where, expected, got);
}

/** As written on the sheet: 36 under a header that says 万元. */
function compareNumber(what: string, where: string, expected: number, got: Amount): Check {
  const written = isQuantity(got) ? got.value / 10 ** (got.scale ?? 0) : NaN;
  if (Math.abs(written - expected) < 1e-6) return { what, where, verdict: "right" };
  return { what, where, verdict: "wrong", expected, got };
}

type ExpectedSeries = Readonly<Record<string, number | null | Readonly<Record<string, number>>>>;

function compareSeries(what: string, where: string, expected: ExpectedSeries, got: unknown): Check {
  const wanted = Object.entries(expected).flatMap(([period, value]) => {
    if (value === null) return [];
    const kinds = typeof value === "number" ? { actual: value } : value;
    return Object.entries(kinds).map(([kind, number]) => [`${period} ${kind}`, number] as const);
  });
  const read = (got ?? {}) as Readonly<Record<string, number>>;
  const equal =
    wanted.every(([period, value]) => Math.abs((read[period] ?? NaN) - value) < 1e-6) &&
    Object.keys(read).length === wanted.length;
  return equal ? { what, where, verdict: "right" } : { what, where, verdict: "wrong", expected, got };
}

/** "at least" is as good as "higher". */
function plainDirection(direction: unknown): unknown {
  if (direction === "atLeast") return "higher";
  return direction === "atMost" ? "lower" : direction;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isMoment(value: unknown): value is Moment {
  return (
    typeof value === "object" &&
    value !== null &&
    "text" in value &&
    !("reason" in value) &&
    !("unit" in value)
  );
}

function isAmount(value: unknown): value is Amount {
  return typeof value === "object" && value !== null && ("reason" in value || "comparator" in value);
}

function isExpectedAmount(value: object): boolean {
  return ["comparator", "value", "text", "error", "range", "lo", "rank"].some((key) => key in value);
}

function compareAmount(
  what: string,
  where: string,
  expected: ExpectedAmount | null,
  got: Amount | undefined,
): Check {
  const right: Check = { what, where, verdict: "right" };
  const wrong: Check = { what, where, verdict: got ? "wrong" : "missing", expected, got: show(got) };
  if (expected === null) return !got || (!isQuantity(got) && got.reason === "missing") ? right : wrong;
  if (!got) return wrong;
  if (!isQuantity(got)) {
    if (expected.error !== undefined) return got.reason === "error" ? right : wrong;
    return expected.text !== undefined && got.reason !== "missing" ? right : wrong;
  }
  if (expected.text !== undefined || expected.error !== undefined) return wrong;
  return isSameQuantity(expected, got) ? right : wrong;
}

/** Answers with two decimals or more are rounded: 66.67 for two thirds. */
function rounding(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return decimals >= 2 ? 0.5 / 10 ** decimals : 0;
}

function isSameQuantity(expected: ExpectedAmount, got: Extract<Amount, { value: number }>): boolean {
  if (expected.rank) return got.rank === true && got.value === expected.value;
  const [low, high] = [expected.lo ?? expected.value ?? NaN, expected.hi];
  const unit = expected.unit ?? "";
  const factor = parseQuantity(unit.startsWith("$") ? `$1${unit.slice(1)}` : `1${unit}`);
  const scale = isQuantity(factor) ? factor.value : 1;
  const name = isQuantity(factor) && !factor.per ? (factor.unit ?? "") : unit;
  const near = (a: number, b: number | undefined) =>
    b !== undefined &&
    Math.abs(a * scale - b) <= Math.max(rounding(a), 1e-6 * Math.max(1, Math.abs(a * scale)));
  const values = near(low, got.value) && (high === undefined || near(high, got.high));
  const comparator = got.comparator === "between" ? "range" : got.comparator;
  const wanted = expected.lo !== undefined ? "range" : (expected.comparator ?? "=");
  const gotUnit = got.per ? `${got.unit ?? ""}/${got.per}` : (got.unit ?? "");
  // 16.5万 in a column of 万元: the cell says how many, the column of what.
  const units =
    /^[百千万亿]+$/.test(unit) ||
    unitName(name) === unitName(got.unit ?? "") ||
    (name === "rank" && got.unit === "名") ||
    squeeze(unit) === squeeze(gotUnit);
  return values && comparator === wanted && units && (expected.relative ?? false) === (got.relative ?? false);
}

function show(value: unknown): unknown {
  return value;
}
