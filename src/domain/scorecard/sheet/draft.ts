import type { Area } from "../../binding/area";
import type { CellValue } from "../../binding/snapshot";
import { inputOf, type FormulaMode, type Live } from "../formulas/live";
import { keepInput } from "../kept/keptTexts";
import type {
  Look,
  PlannedBars,
  PlannedCell,
  PlannedChart,
  PlannedChoices,
  PlannedFormat,
  PlannedLook,
  PlannedPicture,
} from "./sheetPlan";

/** A sheet in the making: sections add to it from top to bottom. */
export class Draft {
  readonly cells: PlannedCell[] = [];
  readonly looks: PlannedLook[] = [];
  readonly formats: PlannedFormat[] = [];
  readonly charts: PlannedChart[] = [];
  readonly bars: PlannedBars[] = [];
  readonly choices: PlannedChoices[] = [];
  readonly pictures: PlannedPicture[] = [];
  /** Rows that may begin a page: no section is cut in two. */
  readonly sections: number[] = [];

  constructor(
    readonly mode: FormulaMode,
    /** The rightmost column of the card. */
    readonly right: number,
  ) {}

  text(row: number, column: number, text: string): void {
    if (text !== "") this.cells.push({ row, column, input: { text } });
  }

  number(row: number, column: number, number: number): void {
    this.cells.push({ row, column, input: { number } });
  }

  put(row: number, column: number, live: Live | undefined): void {
    if (live) this.cells.push({ row, column, input: inputOf(live, this.mode) });
  }

  /** What a person typed. */
  typed(row: number, column: number, value: CellValue | undefined): void {
    if (value !== undefined) this.cells.push({ row, column, input: keepInput(value) });
  }

  look(area: Area, look: Look): void {
    this.looks.push({ area, look });
  }

  /** From one column to another of one row; to the card's right edge unless told. */
  row(at: number, look: Look, left = 0, right = this.right): void {
    this.look({ top: at, left, bottom: at, right }, look);
  }
}
