import type { Area } from "../../model/geometry";
import type { Overlay } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";

/** A data bar as shares of the cell's width. */
export interface Bar {
  readonly color: string;
  /** Where the bar begins and ends, from 0 (left edge) to 1 (right edge). */
  readonly from: number;
  readonly to: number;
  readonly gradient: boolean;
  /** Where zero lies, when some values are negative. */
  readonly axis?: number;
}

export interface Icon {
  readonly set: string;
  /** From 0, the lowest of the set. */
  readonly index: number;
}

/** All that conditional formats do to one cell. */
export interface ConditionalLook {
  readonly overlay?: Overlay;
  readonly bar?: Bar;
  readonly icon?: Icon;
  /** Bars and icons can stand alone. */
  readonly hidesValue?: boolean;
}

/** Works out the conditional formats of the cells inside `area`. */
export type EvaluateLooks = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
) => (row: number, column: number) => ConditionalLook | undefined;
