import type { Area, Position } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Scalar } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import type { FormulaCalculator } from "../calculator";

/** One formula's answers, worked out once where it says the same for many cells. */
export class FormulaAnswers {
  private readonly known = new Map<string, Scalar>();
  private readonly relativity: { readonly row: boolean; readonly column: boolean };
  private readonly formula: string;

  constructor(
    formula: string,
    private readonly origin: Position,
    private readonly sheet: Sheet,
    private readonly workbook: Workbook,
    private readonly calculator: FormulaCalculator,
  ) {
    this.formula = formula.startsWith("=") ? formula : `=${formula}`;
    this.relativity = calculator.relativity(workbook, this.formula, sheet.id);
  }

  /** Cells with equal keys get equal answers. */
  private key(row: number, column: number): string {
    return `${this.relativity.row ? row : ""},${this.relativity.column ? column : ""}`;
  }

  at(row: number, column: number): Scalar {
    const known = this.known.get(this.key(row, column));
    if (known !== undefined) return known;
    this.work([{ row, column }]);
    return this.known.get(this.key(row, column)) ?? null;
  }

  prepare(area: Area, within: readonly Area[]): void {
    const places = new Map<string, Position>();
    const { row: byRow, column: byColumn } = this.relativity;
    for (const { top, left, bottom, right } of within) {
      const [firstRow, lastRow] = [Math.max(top, area.top), Math.min(bottom, area.bottom)];
      const [firstColumn, lastColumn] = [Math.max(left, area.left), Math.min(right, area.right)];
      if (firstRow > lastRow || firstColumn > lastColumn) continue;
      for (let row = firstRow; row <= (byRow ? lastRow : firstRow); row++)
        for (let column = firstColumn; column <= (byColumn ? lastColumn : firstColumn); column++) {
          const key = this.key(row, column);
          if (!this.known.has(key)) places.set(key, { row, column });
        }
    }
    this.work([...places.values()]);
  }

  private work(places: readonly Position[]): void {
    const { formula, origin, sheet } = this;
    const questions = places.map(({ row, column }) => ({
      formula,
      sheetId: sheet.id,
      row,
      column,
      down: row - origin.row,
      right: column - origin.column,
    }));
    const answers = this.calculator.evaluateAll(this.workbook, questions);
    places.forEach(({ row, column }, index) => this.known.set(this.key(row, column), answers[index] ?? null));
  }
}
