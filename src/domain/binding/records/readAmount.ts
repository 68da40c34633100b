import { shiftDecimals } from "../../numbers";
import { parseQuantity } from "../../kpi/parseQuantity";
import { isCounted } from "../../kpi/per";
import { isQuantity, type NoQuantity, type Quantity } from "../../kpi/quantity";
import { isPercent, knownUnits } from "../../kpi/units";
import { isDateSerial } from "./readDay";
import type { ReadCell } from "../snapshot";

/** An amount, or why there is none. */
export type Amount = Quantity | NoQuantity;

/**
 * What a cell says, with the unit it shows, else the one given for it. A number format can show a unit that the
 * value does not have: 0.985 shown as 98.5% is 98.5 %, 30 shown as 30分 is 30 points.
 */
export function readAmount(cell: ReadCell | undefined, unit?: string): Amount {
  if (!cell) return { reason: "missing", text: "" };
  const { value, text } = cell;
  if (typeof value !== "number") return withUnit(parseQuantity(value), unit);
  if (isShownAsDate(value, text)) return { reason: "date", text: text.trim() };
  const shown = parseQuantity(text);
  if (!isQuantity(shown)) return shown.reason === "date" ? shown : withUnit(parseQuantity(value), unit);
  if (shown.unit === undefined && shown.scale === undefined) return withUnit(parseQuantity(value), unit);
  return withUnit({ ...shown, comparator: "=", value: exactly(value, shown.value) }, unit);
}

/** A day with its time of day would read as several numbers: 2026/9/30 0:00. */
function isShownAsDate(value: number, text: string): boolean {
  return isDateSerial(value) && /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?\s+\d{1,2}:\d{2}/.test(text.trim());
}

/** The sheet shows rounded numbers; the value itself is the same up to a power of ten. */
function exactly(value: number, shown: number): number {
  if (value === 0 || shown === 0) return shown === 0 ? value : shown;
  const places = Math.round(Math.log10(Math.abs(shown / value)));
  return Number.isFinite(places) ? shiftDecimals(value, places) : shown;
}

function withUnit(amount: Amount, unit: string | undefined): Amount {
  if (!isQuantity(amount) || amount.unit !== undefined || amount.rank || !unit) return amount;
  const { unit: name, per, scale } = readUnitName(unit);
  if (!name) return amount;
  const named = { ...amount, unit: name, ...(per === undefined || amount.per ? {} : { per }) };
  if (!scale || amount.scale !== undefined) return named;
  const scaled = (number: number) => shiftDecimals(number, scale);
  return {
    ...named,
    scale,
    value: scaled(amount.value),
    ...(amount.high === undefined ? {} : { high: scaled(amount.high) }),
    ...(amount.start === undefined ? {} : { start: scaled(amount.start) }),
  };
}

const unitWords: ReadonlySet<string> = new Set([...knownUnits, "元", "%"]);

/** Whether the words in a header's brackets are a unit: 万元, but not 必填. */
export function isUnit(text: string): boolean {
  const { unit } = readUnitName(text);
  const [name = ""] = (unit ?? "").split("/");
  return unitWords.has(name) || /^[a-zμ°℃²³·]{1,6}$/i.test(name);
}

interface UnitName {
  readonly unit: string | undefined;
  readonly per?: string | undefined;
  readonly scale: number | undefined;
}

const unitNames = new Map<string, UnitName>();

/** 万元 → 元 by ten thousand; 亿 → no unit by 10⁸; 个/季度 → 个 per 季度; "—" → none. */
function readUnitName(text: string): UnitName {
  const known = unitNames.get(text);
  if (known) return known;
  const one = parseQuantity(`1${text.trim()}`);
  const isRead = isQuantity(one) && one.unit !== undefined && (one.per === undefined || isCounted(one.per));
  const none = isQuantity(parseQuantity(text)) || /^(?:[-—/]|n\/?a|无)$/i.test(text.trim());
  const read = {
    unit: none ? undefined : isRead ? one.unit : text.trim(),
    per: isRead && !none ? one.per : undefined,
    scale: isQuantity(one) && !none ? one.scale : undefined,
  };
  if (unitNames.size > 1000) unitNames.clear();
  unitNames.set(text, read);
  return read;
}

/** A share as a fraction: 49% and 0.49 are 0.49, and so is 49 where nothing is above one. */
export function readShare(cell: ReadCell | undefined): number | undefined {
  const amount = readAmount(cell);
  if (!isQuantity(amount)) return undefined;
  return isPercent(amount.unit) || Math.abs(amount.value) > 1.5
    ? shiftDecimals(amount.value, -2)
    : amount.value;
}
