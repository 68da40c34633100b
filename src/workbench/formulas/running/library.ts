import {
  calculateFormulas,
  parse,
  tokenize,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import type { RuntimeValue } from "./runtimeValues";
import type { SyntaxNode } from "../compiling/syntax";

export type LibraryFunction = (parameters: readonly RuntimeValue[]) => RuntimeValue;

/**
 * The library keeps at most 10,000 parsed formulas and silently gives the others no result, so it never
 * gets more than this at once.
 */
const MOST_TEXTS = 5_000;

/**
 * Evaluates formulas that hold no references, strictly one after another. Whatever they need from the
 * workbook they get by calling functions, and that is also how their results come out.
 */
export class Library {
  private texts: readonly string[] = [];
  /** One and the same for good: what the library remembers of parsed formulas hangs on it. */
  private readonly workbook: WorkbookLike;

  constructor(functions: ReadonlyMap<string, LibraryFunction>) {
    const userFunctions = new Map(
      [...functions].map(([name, invoke]) => [
        name,
        { minArity: 0, maxArity: 255, invoke: invoke as (parameters: unknown[]) => unknown },
      ]),
    );
    const sheet = this.sheet();
    this.workbook = { worksheets: [sheet], getWorksheet: () => sheet, userFunctions };
  }

  run(texts: readonly string[]): void {
    for (let at = 0; at < texts.length; at += MOST_TEXTS) {
      this.texts = texts.slice(at, at + MOST_TEXTS);
      calculateFormulas(this.workbook);
    }
    this.texts = [];
  }

  /** One sheet with one row that holds the formulas. The library's own results are not looked at. */
  private sheet(): WorksheetLike {
    const eachCell = ((visit: (cell: CellLike, column: number) => void) => {
      this.texts.forEach((text, index) => visit(cellOf(text, index + 1), index + 1));
    }) as RowLike["eachCell"];
    const eachRow = ((_options: unknown, visit: (row: RowLike, number: number) => void) => {
      visit({ hidden: false, eachCell }, 1);
    }) as WorksheetLike["eachRow"];
    return {
      id: 1,
      name: "formulas",
      dimensions: null,
      eachRow,
      findCell: () => undefined,
      getCell: () => cellOf("", 1),
    };
  }
}

/** Six is the library's mark of a formula cell. */
function cellOf(formula: string, col: number): CellLike {
  return { row: 1, col, type: 6, formula, model: {}, value: null, result: undefined };
}

/** The syntax tree of a formula without "="; undefined when it is no formula. */
export function parseText(text: string): SyntaxNode | undefined {
  try {
    return parse(tokenize(text));
  } catch {
    return undefined;
  }
}
