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
import type { SyntaxNode } from "./syntax";

export type LibraryFunction = (parameters: readonly RuntimeValue[]) => RuntimeValue;

/**
 * The library keeps at most 10,000 parsed formulas and silently gives the others no result, so it never
 * gets more than this at once.
 */
const MOST_TEXTS = 5_000;

/**
 * Evaluates formulas that hold no references, strictly one after another. Whatever they need from the
 * workbook they get by calling `functions`, and that is also how their results come out.
 */
export function runTexts(texts: readonly string[], functions: ReadonlyMap<string, LibraryFunction>): void {
  const userFunctions = new Map(
    [...functions].map(([name, invoke]) => [
      name,
      { minArity: 0, maxArity: 255, invoke: invoke as (parameters: unknown[]) => unknown },
    ]),
  );
  for (let at = 0; at < texts.length; at += MOST_TEXTS) {
    calculateFormulas(workbookOf(texts.slice(at, at + MOST_TEXTS), userFunctions));
  }
}

/** One sheet with one row that holds the formulas. The library's own results are not looked at. */
function workbookOf(
  texts: readonly string[],
  userFunctions: NonNullable<WorkbookLike["userFunctions"]>,
): WorkbookLike {
  const row = { hidden: false, eachCell: eachOf(texts) } as RowLike;
  const sheet: WorksheetLike = {
    id: 1,
    name: "formulas",
    dimensions: null,
    eachRow: ((...parameters: unknown[]) => {
      const visit = parameters.at(-1) as (row: RowLike, number: number) => void;
      visit(row, 1);
    }) as WorksheetLike["eachRow"],
    findCell: () => undefined,
    getCell: () => cellOf("", 1),
  };
  return { worksheets: [sheet], getWorksheet: () => sheet, userFunctions };
}

function eachOf(texts: readonly string[]): RowLike["eachCell"] {
  return ((...parameters: unknown[]) => {
    const visit = parameters.at(-1) as (cell: CellLike, column: number) => void;
    texts.forEach((text, index) => visit(cellOf(text, index + 1), index + 1));
  }) as RowLike["eachCell"];
}

/** Six is the library's mark of a formula cell. */
function cellOf(formula: string, col: number): CellLike {
  return { row: 1, col, type: 6, formula, model: {}, value: null, result: undefined };
}

/** The syntax tree of a formula without "="; undefined when it is no formula. */
export function parseText(text: string): SyntaxNode | undefined {
  try {
    return parse(tokenize(text)) as SyntaxNode;
  } catch {
    return undefined;
  }
}
