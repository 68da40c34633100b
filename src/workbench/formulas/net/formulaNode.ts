import type { Area } from "../../model/geometry";
import { MAX_COLUMNS } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Program } from "../compiling/program";
import type { Job } from "../running/machine";
import type { Place, SheetArea } from "../compiling/references";

/** One formula cell in the net of who reads whom. */
export class FormulaNode implements Job {
  /** What OFFSET and INDIRECT found when it last ran. */
  roamed: readonly SheetArea[] = [];
  /** What its result covers, or would cover if nothing stood in the way; undefined for one cell. */
  reach: Area | undefined;
  blocked = false;
  circular = false;
  /** The calculation it last ran in, and how many changes had been made by then. */
  ranIn = -1;
  ranAt = 0;
  alive = true;

  constructor(
    readonly formula: string,
    readonly place: Place,
    readonly program: Program,
    /** The names of sheets, tables and other names it uses. */
    readonly words: readonly string[],
  ) {}

  get sheet(): Sheet {
    return this.place.sheet;
  }

  get row(): number {
    return this.place.row;
  }

  get column(): number {
    return this.place.column;
  }
}

/** One number for a cell's place on its sheet. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** All formulas that read one area, as one. */
export class AreaNode {
  readonly readers = new Set<FormulaNode>();

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}
