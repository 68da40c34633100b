import { shiftDecimals } from "../numbers";
import { withUnit } from "./alignment";
import { parseDeadline, type Deadline, type DeadlineContext } from "./deadline";
import { parseQuantity } from "./parseQuantity";
import { isQuantity, plainNumber, type NoQuantity, type Quantity } from "./quantity";

/** A cell as the sheet holds and shows it. */
export interface ShownCell {
  readonly value: unknown;
  readonly text: string;
}

const shownPercent = /^[(\-+]?[\d,]+(?:\.\d+)?\s*[%％]\)?$/;
const shownPermille = /‰\s*$/;
const shownDate =
  /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{0,2}日?)?|\d{1,2}[-/.月]\d{1,2}(?:日|[-/.]\d{2,4})?|\d{1,2}-[A-Za-z]{3}(?:-\d{2,4})?|[A-Za-z]{3,9}[- ]\d{2,4}|\d{1,2} [A-Za-z]{3,9},? \d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/**
 * What a cell says about an amount, as people see it: 0.985 shown as 98.5% is 98.5 %, and a number shown as a
 * date is no amount. The shown percentage gives the unit, the value all its digits.
 */
export function parseCell({ value, text }: ShownCell): Quantity | NoQuantity {
  if (typeof value !== "number") return parseQuantity(value);
  const shown = text.trim();
  if (shownPercent.test(shown)) return { ...plainNumber(shiftDecimals(value, 2)), unit: "%" };
  if (shownPermille.test(shown)) return { ...plainNumber(shiftDecimals(value, 3)), unit: "‰" };
  if (shownDate.test(shown) && !/^\d+(?:\.\d+)?$/.test(shown)) return { reason: "date", text: shown };
  return withShownUnit(value, shown);
}

/** Number formats such as 0"分" and ¥#,##0 write a unit beside the number; 1.2 shown as ¥1 stays 1.2 ¥. */
function withShownUnit(value: number, shown: string): Quantity | NoQuantity {
  const plain = parseQuantity(value);
  const read = parseQuantity(shown);
  const hasUnit = isQuantity(read) && read.unit !== undefined && read.scale === undefined;
  return isQuantity(plain) && hasUnit && read.comparator === "=" ? { ...plain, unit: read.unit } : plain;
}

/** The same for a deadline: the shown text first, then the day that the number counts. */
export function parseDeadlineCell(
  { value, text }: ShownCell,
  context: DeadlineContext = {},
): Deadline | undefined {
  const read = parseDeadline(text, context);
  const isDated = typeof value === "number" && shownDate.test(text.trim());
  return isDated ? (parseDeadline(value) ?? read) : (read ?? parseDeadline(value, context));
}

/** Names of shares, whose plain fractions are percent: 达成率 0.95. */
const share =
  /(?:率|占比|比例|比重|份额)(?:[（(][^）)]*[）)])?$|\b(?:rate|share|percentage|ratio of|proportion)\b/i;

/** A level of a KPI with the unit that its column, or else its name, gives it. */
export function withUnitOfRecord(
  quantity: Quantity,
  { unit, name }: { readonly unit?: string | undefined; readonly name?: string | undefined },
): Quantity {
  if (unit !== undefined && unit.trim() !== "") return withUnit(quantity, unit);
  const isFraction = quantity.unit === undefined && quantity.value > 0 && quantity.value < 1;
  return isFraction && name !== undefined && share.test(name.trim()) ? withUnit(quantity, "%") : quantity;
}
