import fc from "fast-check";
import { createCalculator } from "../../../src/workbench/formulas";
import { copyCells } from "../../../src/workbench/model/copying";
import type { Area } from "../../../src/workbench/model/geometry";
import { Refusal } from "../../../src/workbench/model/refusal";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../../../src/workbench/model/sheets";
import { deleteCells, insertCells, wholeColumns, wholeRows } from "../../../src/workbench/model/structure";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { changeStyle, clearCells, writeEntries } from "../../../src/workbench/model/writing";
import { edit, open, plainSheet, reopen, sheetOf } from "./support";

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly size: number;
}

type Act = (workbook: Workbook, sheet: Sheet, at: Place) => void;

const areaAt = ({ row, column, size }: Place): Area => ({
  top: row,
  left: column,
  bottom: row + size,
  right: column + 1,
});

const ACTS: Readonly<Record<string, Act>> = {
  insertRows: (w, sheet, { row, size }) => insertCells(w, sheet, wholeRows(row, size), "down"),
  deleteRows: (w, sheet, { row, size }) => deleteCells(w, sheet, wholeRows(row, size), "up"),
  insertColumns: (w, sheet, { column }) => insertCells(w, sheet, wholeColumns(column, 1), "right"),
  deleteColumns: (w, sheet, { column }) => deleteCells(w, sheet, wholeColumns(column, 1), "left"),
  pushDown: (w, sheet, at) => insertCells(w, sheet, areaAt(at), "down"),
  pushRight: (w, sheet, at) => insertCells(w, sheet, areaAt(at), "right"),
  pullUp: (w, sheet, at) => deleteCells(w, sheet, areaAt(at), "up"),
  type: (w, sheet, at) =>
    writeEntries(w, sheet, areaAt(at), [
      ["文本", `=A${at.row + 1}&B$3`],
      [at.size, "'=1"],
    ]),
  paint: (w, sheet, at) =>
    changeStyle(w, sheet, areaAt(at), { font: { italic: true }, fill: { color: "#FFF2CC" } }),
  clear: (w, sheet, at) => clearCells(w, sheet, areaAt(at), at.size === 1 ? "All" : "Contents"),
  copy: (w, sheet, at) =>
    copyCells(w, { sheet, area: areaAt(at) }, { sheet, area: areaAt({ ...at, row: at.row + 9 }) }),
  rename: (w, sheet, { row }) => renameSheet(w, sheet, `表 ${row}'s`),
  move: (w, sheet, { row }) => moveSheet(w, sheet, row % w.sheets.length),
  add: (w) => void addSheet(w),
  remove: (w, sheet) => deleteSheet(w, sheet),
  undo: (w) => void w.undo(),
};

const step = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS)),
  at: fc.record({
    sheet: fc.nat(6),
    row: fc.nat(24),
    column: fc.nat(10),
    size: fc.integer({ min: 1, max: 3 }),
  }),
});

/** What Excel would not do either leaves the workbook as it was. */
function perform(workbook: Workbook, act: string, at: Place): void {
  const sheet = workbook.sheets[at.sheet % workbook.sheets.length];
  const run = ACTS[act];
  if (!sheet || !run) return;
  try {
    if (act === "undo") run(workbook, sheet, at);
    else edit(workbook, () => run(workbook, sheet, at));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

test("whatever is done to a workbook, its file says the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const workbook = await open();
      workbook.calculator = createCalculator();
      for (const { act, at } of steps) perform(workbook, act, at);
      workbook.recalculate();
      const again = await reopen(workbook);
      again.calculator = createCalculator();
      again.recalculate();
      expect(again.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
      for (const sheet of workbook.sheets) {
        expect(plainSheet(again, sheetOf(again, sheet.name))).toEqual(plainSheet(workbook, sheet));
      }
    }),
    { seed: 20_261_009, numRuns: 25 },
  );
}, 60_000);
