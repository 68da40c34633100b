import fc from "fast-check";
import { FormulaCalculator, createCalculator } from "../../../src/workbench/formulas";
import { deleteCells, insertCells, wholeRows } from "../../../src/workbench/model/structure";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { read, workbookWith, write } from "./support";

const COLUMNS = ["A", "B", "C", "D", "E", "F"];
const ROWS = 8;

const address = fc
  .tuple(fc.constantFrom(...COLUMNS), fc.integer({ min: 1, max: ROWS }))
  .map(([column, row]) => `${column}${row}`);

/** What people put into cells: values, and formulas that read, spill, roam and are in each other's way. */
const content = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom("", "x", true) },
  { weight: 3, arbitrary: fc.tuple(address, address).map(([a, b]) => `=${a}+${b}`) },
  { weight: 3, arbitrary: fc.tuple(address, address).map(([a, b]) => `=SUM(${a}:${b})`) },
  { weight: 1, arbitrary: address.map((a) => `=SEQUENCE(IFERROR(MIN(3,ABS(${a})),1)+1)`) },
  {
    weight: 1,
    arbitrary: fc.tuple(address, address).map(([a, b]) => `=IFERROR(FILTER(${a}:${b},${a}:${b}>0),0)`),
  },
  { weight: 1, arbitrary: address.map((a) => `=IFERROR(SUM(${a}#),-1)`) },
  { weight: 1, arbitrary: address.map((a) => `=OFFSET(${a},1,0)`) },
  { weight: 1, arbitrary: fc.tuple(address, address).map(([a, b]) => `=INDIRECT(IF(${a}>0,"${b}","A1"))`) },
  { weight: 1, arbitrary: fc.constantFrom("=COUNT(A:A)", "=SUM(2:3)", "=ROWS(A1:B2)") },
);

type Edit =
  | { readonly at: string; readonly what: string | number | boolean }
  | { readonly insertRow: number }
  | { readonly deleteRow: number }
  | "undo"
  | "redo";

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ at: address, what: content }) },
  { weight: 1, arbitrary: fc.constantFrom("undo" as const, "redo" as const) },
  { weight: 1, arbitrary: fc.record({ insertRow: fc.integer({ min: 0, max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ deleteRow: fc.integer({ min: 0, max: 5 }) }) },
);

function make(workbook: Workbook, change: Edit): void {
  const sheet = workbook.activeSheet;
  if (change === "undo") workbook.undo();
  else if (change === "redo") workbook.redo();
  else if ("at" in change) write(workbook, { [change.at]: change.what });
  else if ("insertRow" in change) insertCells(workbook, sheet, wholeRows(change.insertRow, 1), "down");
  else deleteCells(workbook, sheet, wholeRows(change.deleteRow, 1), "up");
}

/** What a circle shows may depend on where it was entered first. */
const circles = (workbook: Workbook): boolean =>
  workbook.calculator instanceof FormulaCalculator && workbook.calculator.circularCells(workbook).length > 0;

test("after any edits everything is as if it were worked out anew", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 5, maxLength: 25 }), (edits) => {
      const workbook = workbookWith();
      for (const change of edits) make(workbook, change);
      const shown = read(workbook, "A1:L20");
      fc.pre(!circles(workbook));
      workbook.calculator = createCalculator();
      workbook.recalculate();
      fc.pre(!circles(workbook));
      expect(shown).toEqual(read(workbook, "A1:L20"));
    }),
    { seed: 20260131, numRuns: 300 },
  );
});
