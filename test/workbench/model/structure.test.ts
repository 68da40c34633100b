import * as fc from "fast-check";
import type { Cell } from "../../../src/workbench/model/cell";
import { Refusal } from "../../../src/workbench/model/refusal";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { renameSheet } from "../../../src/workbench/model/sheets";
import { sortRows } from "../../../src/workbench/model/sorting";
import { deleteCells, insertCells, wholeColumns, wholeRows } from "../../../src/workbench/model/structure";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { changeStyle, clearCells, typeInto } from "../../../src/workbench/model/writing";
import { area, read, snapshot, workbookWith } from "./support";

test("an inserted row moves cells, formulas, merges, rules, notes and print area, and looks like the row above", () => {
  const { workbook, sheet } = workbookWith({
    A1: "KPI",
    A2: "销售额",
    B2: "40%",
    B3: "60%",
    B4: "=SUM(B2:B3)",
  });
  workbook.edit({ actor: "user" }, () => {
    changeStyle(workbook, sheet, area("A2:B2"), { fill: { color: "#FFFF00" } });
    workbook.change(sheet, {
      merges: [area("A3:A4")],
      conditionalFormats: [{ key: "k", areas: [area("B2:B3")], rule: { kind: "custom", formula: "=$B2>1" } }],
      notes: [{ at: { row: 2, column: 1 }, author: "李雷", text: "?" }],
      pageLayout: { printArea: area("A1:B4") },
    });
    insertCells(workbook, sheet, wholeRows(2, 1), "down");
  });
  expect(read(sheet, "B5")).toBe("=SUM(B2:B4)");
  expect(read(sheet, "B4")).toBe(0.6);
  expect(workbook.styles.get(sheet.cellAt(2, 1).style).fill).toEqual({ color: "#FFFF00" });
  expect(sheet.merges).toEqual([area("A4:A5")]);
  expect(sheet.conditionalFormats[0]?.areas).toEqual([area("B2:B4")]);
  expect(sheet.notes[0]?.at).toEqual({ row: 3, column: 1 });
  expect(sheet.pageLayout.printArea).toEqual(area("A1:B5"));
  expect(workbook.journal).toHaveLength(1);
});

test("a deleted column takes its table column along", () => {
  const { workbook, sheet } = workbookWith({ A1: "指标", B1: "权重", C1: "目标" });
  const table = {
    id: "1",
    name: "KPI表",
    sheetId: sheet.id,
    area: area("A1:C4"),
    showHeaders: true,
    showTotals: false,
  };
  workbook.edit({ actor: "user" }, () => {
    workbook.change(workbook, {
      tables: [
        {
          ...table,
          columns: [
            { id: 1, name: "指标" },
            { id: 2, name: "权重" },
            { id: 3, name: "目标" },
          ],
        },
      ],
    });
    deleteCells(workbook, sheet, wholeColumns(1, 1), "left");
  });
  expect(workbook.tables[0]?.columns.map(({ name }) => name)).toEqual(["指标", "目标"]);
  expect(workbook.tables[0]?.area).toEqual(area("A1:B4"));
  workbook.edit({ actor: "user" }, () => insertCells(workbook, sheet, wholeColumns(1, 1), "right"));
  expect(read(sheet, "B1")).toBe("Column1");
  expect(workbook.tables[0]?.columns.map(({ name }) => name)).toEqual(["指标", "Column1", "目标"]);
});

test("cells pushed down through merged cells are refused and nothing moves", () => {
  const { workbook, sheet } = workbookWith({ A1: "a", A3: "merged" });
  workbook.edit({ actor: "user", undo: false }, () => workbook.change(sheet, { merges: [area("A3:B3")] }));
  const before = snapshot(workbook);
  expect(() => insertCells(workbook, sheet, area("A1"), "down")).toThrow(new Refusal("mergedCells"));
  expect(snapshot(workbook)).toEqual(before);
});

test("sorting keeps relative formulas on their row", () => {
  const { workbook, sheet } = workbookWith({ A1: "2", B1: "=A1*10", A2: "1", B2: "=A2*10", A3: "", B3: "x" });
  sortRows(workbook, sheet, area("A1:B3"), [{ column: 0, ascending: true }]);
  expect(["A1", "B1", "A2", "B2", "B3"].map((at) => read(sheet, at))).toEqual([
    1,
    "=A1*10",
    2,
    "=A2*10",
    "x",
  ]);
});

type Act = (workbook: Workbook, sheet: Sheet) => void;
const small = fc.integer({ min: 0, max: 6 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(small, small, fc.constantFrom("1", "=A1+B2", "=SUM(A1:C3)", "5%", "", "'=x")).map(
    ([row, column, text]): Act =>
      (workbook, sheet) =>
        typeInto(workbook, sheet, row, column, text),
  ),
  fc.tuple(small, fc.boolean()).map(
    ([at, rows]): Act =>
      (workbook, sheet) =>
        insertCells(workbook, sheet, rows ? wholeRows(at, 2) : wholeColumns(at, 1), rows ? "down" : "right"),
  ),
  fc.tuple(small, fc.boolean()).map(
    ([at, rows]): Act =>
      (workbook, sheet) =>
        deleteCells(workbook, sheet, rows ? wholeRows(at, 1) : wholeColumns(at, 2), rows ? "up" : "left"),
  ),
  fc.tuple(small, small).map(
    ([row, column]): Act =>
      (workbook, sheet) =>
        insertCells(workbook, sheet, { top: row, left: column, bottom: row, right: column + 1 }, "down"),
  ),
  fc.tuple(small, small).map(
    ([row, column]): Act =>
      (workbook, sheet) =>
        deleteCells(workbook, sheet, { top: row, left: column, bottom: row + 1, right: column }, "left"),
  ),
  fc.constantFrom("All" as const, "Contents" as const, "Formats" as const).map(
    (what): Act =>
      (workbook, sheet) =>
        clearCells(workbook, sheet, area("B2:C4"), what),
  ),
  fc.constant<Act>((workbook, sheet) =>
    changeStyle(workbook, sheet, area("A1:C2"), { font: { bold: true } }),
  ),
  fc.constantFrom("一季度", "Q1", "Sheet1").map(
    (name): Act =>
      (workbook, sheet) =>
        renameSheet(workbook, sheet, name),
  ),
);

test("undo brings everything back, redo does it again", () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      const { workbook, sheet } = workbookWith({ A1: "1", B2: "=A1*2", C3: "x" });
      const start = snapshot(workbook);
      let steps = 0;
      for (const step of acts) {
        step(workbook, sheet);
        steps = stepsOf(workbook);
      }
      const end = snapshot(workbook);
      for (let n = 0; n < steps; n++) workbook.undo();
      expect(snapshot(workbook)).toEqual(start);
      for (let n = 0; n < steps; n++) workbook.redo();
      expect(snapshot(workbook)).toEqual(end);
    }),
    { seed: 20260101, numRuns: 300 },
  );
});

function stepsOf(workbook: Workbook): number {
  let steps = 0;
  while (workbook.undo()) steps++;
  for (let n = 0; n < steps; n++) workbook.redo();
  return steps;
}

test.each<[string, "insert" | "delete", number, boolean]>([
  ["a row pushed into an array formula", "insert", 2, true],
  ["a row of it taken out", "delete", 2, true],
  ["a row above it", "insert", 0, false],
  ["the rows of it and more taken out", "delete", 1, false],
])("%s is refused: %s at %i → %s", (_, kind, row, refused) => {
  const { workbook, sheet } = workbookWith({ A1: "1" });
  const formula: Cell = { value: 1, formula: "=A1:A2*2", fixedArray: { rows: 2, columns: 1 }, style: 0 };
  sheet.cells.set(1, 1, formula);
  const count = kind === "delete" && row === 1 ? 3 : 1;
  const run = (): void =>
    kind === "insert"
      ? insertCells(workbook, sheet, wholeRows(row, count), "down")
      : deleteCells(workbook, sheet, wholeRows(row, count), "up");
  if (refused) expect(run).toThrow(new Refusal("arrayPart"));
  else expect(run).not.toThrow();
});
