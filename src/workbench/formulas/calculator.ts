import type { Area } from "../model/geometry";
import type { Position } from "../model/geometry";
import type { Scalar } from "../model/values";
import type { Calculator, Workbook } from "../model/workbook";
import { Calculation, type Surroundings } from "./calculation";
import type { CustomFunctions } from "./custom/customFunctions";
import type { Job } from "./running/machine";
import type { Relativity, SheetArea } from "./compiling/references";
import { firstOf, fromRuntime } from "./running/runtimeValues";

export interface CalculatorOptions {
  /** What TODAY and NOW say; the computer's own clock without it. */
  readonly clock?: () => Date;
}

/** A formula and where it is to be thought of as standing. */
export interface Question extends Position {
  readonly formula: string;
  readonly sheetId: string;
  /** How far its relative references have moved from where they were written. */
  readonly down?: number;
  readonly right?: number;
}

/** Works out a workbook's formulas; one may serve several workbooks. */
export class FormulaCalculator implements Calculator {
  private readonly calculations = new WeakMap<Workbook, Calculation>();
  private readonly surroundings: Surroundings;

  constructor(
    customFunctions: CustomFunctions | undefined,
    { clock = () => new Date() }: CalculatorOptions = {},
  ) {
    this.surroundings = { customFunctions, now: () => serialOf(clock()) };
  }

  private of(workbook: Workbook): Calculation {
    let calculation = this.calculations.get(workbook);
    if (!calculation)
      this.calculations.set(workbook, (calculation = new Calculation(workbook, this.surroundings)));
    return calculation;
  }

  recalculate(workbook: Workbook, because: "edited" | "asked"): ReadonlyMap<string, readonly Area[]> {
    return this.of(workbook).recalculate(because);
  }

  evaluate(workbook: Workbook, formula: string, sheetId: string, row: number, column: number): Scalar {
    return this.evaluateAll(workbook, [{ formula, sheetId, row, column }])[0] ?? null;
  }

  /** Many at once: much faster than one by one. */
  evaluateAll(workbook: Workbook, questions: readonly Question[]): Scalar[] {
    const calculation = this.of(workbook);
    const jobs = questions.map((question) => jobOf(workbook, calculation, question));
    const answers = new Map<Job, Scalar>();
    calculation.machine.run(
      jobs.filter((job) => job !== undefined),
      (job, { value, busy }) => answers.set(job, busy ? { error: "#BUSY!" } : fromRuntime(firstOf(value))),
    );
    return jobs.map((job) => (job ? (answers.get(job) ?? null) : { error: "#REF!" }));
  }

  /** Whether what a formula says depends on the row and column it stands in. */
  relativity(workbook: Workbook, formula: string, sheetId: string): Readonly<Relativity> {
    const job = jobOf(workbook, this.of(workbook), { formula, sheetId, row: 0, column: 0 });
    const roaming = job?.program.roaming ?? false;
    const { row = false, column = false } = job?.program.relativity ?? {};
    return { row: row || roaming, column: column || roaming };
  }

  /** The cells that the formulas of a place read. */
  precedents(workbook: Workbook, place: SheetArea): readonly SheetArea[] {
    return this.of(workbook).precedents(place);
  }

  /** The formulas that read any cell of a place, one by one. */
  dependents(workbook: Workbook, place: SheetArea): readonly SheetArea[] {
    return this.of(workbook).dependents(place);
  }

  /** Cells whose formulas read themselves; Excel warns about them and shows 0. */
  circularCells(workbook: Workbook): readonly (Position & { readonly sheetId: string })[] {
    return this.of(workbook)
      .circularCells()
      .map(({ sheet, row, column }) => ({ sheetId: sheet.id, row, column }));
  }
}

function jobOf(workbook: Workbook, calculation: Calculation, question: Question): Job | undefined {
  const sheet = workbook.sheetById(question.sheetId);
  if (!sheet) return undefined;
  const { row, column, down = 0, right = 0 } = question;
  const place = { workbook, sheet, row, column, down, right };
  return { place, program: calculation.compile(question.formula, place) };
}

const DAY = 86_400_000;
/** Excel's day 0 as everyone after February 1900 sees it. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

function serialOf(date: Date): number {
  const local = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return (local - FIRST_DAY) / DAY;
}

export function createCalculator(
  customFunctions?: CustomFunctions,
  options?: CalculatorOptions,
): FormulaCalculator {
  return new FormulaCalculator(customFunctions, options);
}
