export const comparators = [">=", "<=", ">", "<", "=", "between"] as const;
export type Comparator = (typeof comparators)[number];

/** What a cell such as 「≥85%」, 「从85分提升至90分」 or 1200 says about an amount. */
export interface Quantity {
  /** "=" when none is written. "between" has `value` as its lower and `high` as its upper bound, both inclusive. */
  readonly comparator: Comparator;
  /** 万 and 亿 are multiplied out; percent stay percent: 85 for 85 %. */
  readonly value: number;
  /** As written, without 万 and 亿; undefined for a plain number. "百分点" is points, not percent. */
  readonly unit: string | undefined;
  readonly high?: number;
  /** Where it began, when the text says so. */
  readonly start?: number;
  /** A place in a ranking: TOP3, 前三. Lower is better. */
  readonly rank?: true;
  /** The way the text moves the amount: 提升, 降低. */
  readonly change?: "increase" | "decrease";
  /** The value is the change itself (增长20%), not the level reached (增长至20%). */
  readonly relative?: true;
  /** Powers of ten that 万, 亿, k … stood for. */
  readonly scale?: number;
  /** Per what: 3个/季度. */
  readonly per?: string;
}

/** Why a cell gives no amount. The cell stays as it is; a rule may report it. */
export interface NoQuantity {
  readonly reason: NoQuantityReason;
  readonly text: string;
}

export type NoQuantityReason =
  /** Blank, —, N/A, 待定. */
  | "missing"
  /** Words without a number. */
  | "text"
  /** Only a date or a period. */
  | "date"
  /** More than one amount, none of which stands out. */
  | "several"
  /** An error of the sheet, such as #N/A. */
  | "error";

export function isQuantity(value: Quantity | NoQuantity): value is Quantity {
  return "value" in value;
}

export function plainNumber(value: number): Quantity {
  return { comparator: "=", value, unit: undefined };
}
