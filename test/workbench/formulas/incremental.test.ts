import fc from "fast-check";
import { FormulaCalculator, createCalculator } from "../../../src/workbench/formulas";
import type { DefinedName, Table } from "../../../src/workbench/model/parts";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../../../src/workbench/model/sheets";
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

const SHEETS = ["Sheet1", "Two", "Three"];
const sheetName = fc.constantFrom(...SHEETS);

/** Formulas whose words mean something only together with the sheets, names and tables there are. */
const wordy = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom("=rate*2", "=base+1", "=SUM(Plan)", "=SUM(Plan[b])", "=[@a]+1", "=Three!rate", "=SHEETS()"),
  fc.constantFrom("=SUM(Sheet1:Three!A1)", "=SHEET()", '=INDIRECT("Two!A1")', '=INDIRECT("rate")', "=A1+1"),
  fc.tuple(sheetName, address).map(([sheet, at]) => `=${sheet}!${at}`),
  fc.tuple(sheetName, address).map(([sheet, at]) => `=SUM(${sheet}!A1:${at})`),
  fc.tuple(sheetName).map(([sheet]) => `=SEQUENCE(2)+COUNT(${sheet}!A:A)`),
);

type Deed = (workbook: Workbook) => void;
const nth = <T>(items: readonly T[], at: number): T | undefined => items[at % items.length];

function setParts(workbook: Workbook, patch: { names?: DefinedName[]; tables?: Table[] }): void {
  const part = patch.names ? "names" : "tables";
  workbook.edit({ actor: "user" }, () =>
    workbook.change(workbook, patch, { type: "workbookParts", part, actor: "user" }),
  );
}

function define(workbook: Workbook, name: string, sheetAt: number, column: string): void {
  const home = nth(workbook.sheets, sheetAt);
  const scope = name === "base" ? home?.id : undefined;
  const others = workbook.names.filter((one) => one.name !== name || one.sheetId !== scope);
  const item = {
    name,
    formula: `=${home?.name}!$${column}$1`,
    visible: true,
    ...(scope && { sheetId: scope }),
  };
  setParts(workbook, { names: [...others, item] });
}

function placeTable(workbook: Workbook, sheetAt: number, rows: number): void {
  const sheetId = nth(workbook.sheets, sheetAt)?.id ?? "";
  const area = { top: 2, left: 0, bottom: 2 + rows, right: 1 };
  const columns = [
    { id: 1, name: "a" },
    { id: 2, name: "b" },
  ];
  const looks = { showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false };
  const rest = {
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: [],
  };
  setParts(workbook, {
    tables: [{ id: "1", name: "Plan", sheetId, area, columns, style: "", ...looks, ...rest }],
  });
}

const index = fc.integer({ min: 0, max: 2 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(index, address, wordy).map(([at, cell, what]): Deed => (workbook) => {
      const sheet = nth(workbook.sheets, at);
      write(workbook, { [`${sheet?.name}!${cell}`]: what });
    }),
  },
  fc.tuple(sheetName, index).map(([name, at]): Deed => (workbook) => {
    if (!workbook.sheetByName(name)) workbook.edit({ actor: "user" }, () => addSheet(workbook, name, at));
  }),
  fc.tuple(index, sheetName).map(([at, name]): Deed => (workbook) => {
    const sheet = nth(workbook.sheets, at);
    if (sheet && !workbook.sheetByName(name)) renameSheet(workbook, sheet, name);
  }),
  index.map((at): Deed => (workbook) => {
    const sheet = nth(workbook.sheets, at);
    if (sheet && workbook.sheets.length > 1) deleteSheet(workbook, sheet);
  }),
  fc.tuple(index, index).map(([at, to]): Deed => (workbook) => {
    const sheet = nth(workbook.sheets, at);
    if (sheet) moveSheet(workbook, sheet, to);
  }),
  fc.tuple(fc.constantFrom("rate", "base"), index, fc.constantFrom(...COLUMNS)).map(
    ([name, at, column]): Deed =>
      (workbook) =>
        define(workbook, name, at, column),
  ),
  fc.constant<Deed>((workbook) => setParts(workbook, { names: [] })),
  fc.tuple(index, index).map(
    ([at, rows]): Deed =>
      (workbook) =>
        placeTable(workbook, at, rows + 1),
  ),
  fc.constant<Deed>((workbook) => setParts(workbook, { tables: [] })),
  fc.tuple(index, index).map(([at, row]): Deed => (workbook) => {
    const sheet = nth(workbook.sheets, at);
    if (sheet && workbook.tables.length === 0) insertCells(workbook, sheet, wholeRows(row, 1), "down");
  }),
  fc.constantFrom<Deed[]>(
    (workbook) => void workbook.undo(),
    (workbook) => void workbook.redo(),
  ),
);

const everySheet = (workbook: Workbook): unknown[] =>
  workbook.sheets.map(({ name }) => [name, read(workbook, `${name}!A1:H12`)]);

test("after sheets, names and tables came, went and changed too", () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 8, maxLength: 30 }), (deeds) => {
      const workbook = workbookWith();
      for (const change of deeds) change(workbook);
      const shown = everySheet(workbook);
      fc.pre(!circles(workbook));
      workbook.calculator = createCalculator();
      workbook.recalculate();
      fc.pre(!circles(workbook));
      expect(shown).toEqual(everySheet(workbook));
    }),
    { seed: 20260417, numRuns: 300 },
  );
});
