import type { Workbook } from "../../../src/workbench/model/workbook";
import { read, workbookWith, write } from "./support";

const shown = (workbook: Workbook, area: string): string =>
  (read(workbook, area) as (string | number | null)[][])
    .map((row) => row.map((value) => String(value ?? "·")).join(" "))
    .join(" / ");

test.each([
  ["a multiplied range", "=A1:A3*2", "2 · / 4 · / 6 ·"],
  ["a bare range", "=A1:A2", "1 · / 2 · / · ·"],
  ["a constant", "={1,2;3,4}", "1 2 / 3 4 / · ·"],
  ["an array through IF", '=IF(A1:A3>1,"ja","nein")', "nein · / ja · / ja ·"],
  ["a LAMBDA over rows", "=BYROW(A1:A3,LAMBDA(r,SUM(r)*10))", "10 · / 20 · / 30 ·"],
  ["one cell of a range", "=@A1:A3", "1 · / · · / · ·"],
  ["blanks come as 0", "=A3:A4", "3 · / 0 · / · ·"],
])("%s spills by itself", (_, formula, expected) => {
  expect(shown(workbookWith({ A1: [[1], [2], [3]], C1: formula }), "C1:D3")).toBe(expected);
});

test("a spill grows and shrinks with its data, and what reads it follows", () => {
  const workbook = workbookWith({
    A1: [[1], [2], [3]],
    C1: "=FILTER(A1:A3,A1:A3>1)",
    E1: "=SUM(C1:C9)",
    F1: "=C1#*10",
  });
  expect(shown(workbook, "C1:F3")).toBe("2 · 5 20 / 3 · · 30 / · · · ·");
  write(workbook, { A1: 5 });
  expect(shown(workbook, "C1:F3")).toBe("5 · 10 50 / 2 · · 20 / 3 · · 30");
  write(workbook, { A1: 0, A2: 0 });
  expect(shown(workbook, "C1:F3")).toBe("3 · 3 30 / · · · · / · · · ·");
});

test("something in the way makes #SPILL!, and it spills once the way is free", () => {
  const workbook = workbookWith({ A1: "=SEQUENCE(3)", A3: "x", C1: "=A1#", D1: "=A2" });
  expect(shown(workbook, "A1:D3")).toBe("#SPILL! · #REF! 0 / · · · · / x · · ·");
  write(workbook, { A3: "" });
  expect(shown(workbook, "A1:D3")).toBe("1 · 1 2 / 2 · 2 · / 3 · 3 ·");
});

test("typing into a spilled cell blocks the spill, undo frees it", () => {
  const workbook = workbookWith({ A1: "=SEQUENCE(2,2)" });
  write(workbook, { B2: 9 });
  expect(shown(workbook, "A1:B2")).toBe("#SPILL! · / · 9");
  workbook.undo();
  expect(shown(workbook, "A1:B2")).toBe("1 2 / 3 4");
  workbook.redo();
  expect(shown(workbook, "A1:B2")).toBe("#SPILL! · / · 9");
});

test("a formula overwritten takes its spill with it", () => {
  const workbook = workbookWith({ A1: "=SEQUENCE(3)", B1: "=SUM(A1:A3)" });
  write(workbook, { A1: 1 });
  expect(shown(workbook, "A1:B3")).toBe("1 1 / · · / · ·");
  workbook.undo();
  expect(shown(workbook, "A1:B3")).toBe("1 6 / 2 · / 3 ·");
});

test("the first of two spills in each other's way wins, the other follows when it gives way", () => {
  const workbook = workbookWith({
    A1: "=SEQUENCE(3)",
    A3: "",
    B2: "=SEQUENCE(1,2)",
    C1: "=SEQUENCE(3)*B9",
    B9: 1,
  });
  expect(shown(workbook, "B1:C3")).toMatch(/^· (1 \/ #SPILL! 2|#SPILL! \/ 1 2)/);
  write(workbook, { C1: "" });
  expect(shown(workbook, "B1:C3")).toBe("· · / 1 2 / · ·");
});

test("merged cells and tables block a spill", () => {
  const workbook = workbookWith({ A1: "=SEQUENCE(2)", C1: "=SEQUENCE(2)" });
  const sheet = workbook.activeSheet;
  workbook.edit({ actor: "user" }, () => {
    workbook.change(
      sheet,
      { merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] },
      { type: "sheetParts", part: "merges", sheetId: sheet.id, actor: "user" },
    );
    workbook.change(
      workbook,
      {
        tables: [
          {
            id: "1",
            name: "T",
            sheetId: sheet.id,
            area: { top: 1, left: 2, bottom: 3, right: 2 },
            showHeaders: true,
            showTotals: false,
            columns: [{ id: 1, name: "x" }],
          },
        ],
      },
      { type: "workbookParts", part: "tables", actor: "user" },
    );
  });
  expect(read(workbook, "A1:C1")).toEqual([["#SPILL!", null, "#SPILL!"]]);
});

test("an array formula of the old kind fills its cells and no others", () => {
  const workbook = workbookWith({ A1: [[1], [2]] });
  const sheet = workbook.activeSheet;
  workbook.edit({ actor: "user" }, () =>
    workbook.replaceCells(
      sheet,
      [[0, 2, { value: null, formula: "=A1:A2*2", fixedArray: { rows: 3, columns: 2 }, style: 0 }]],
      "contents",
    ),
  );
  expect(shown(workbook, "C1:D3")).toBe("2 2 / 4 4 / #N/A #N/A");
});

test("the cell records how far its result reaches, and calculating records no undo", () => {
  const workbook = workbookWith({ A1: 2, B1: "=SEQUENCE(A1)" });
  expect(workbook.activeSheet.cellAt(0, 1).spill).toEqual({ rows: 2, columns: 1 });
  const events: string[] = [];
  workbook.listen((batch) => events.push(...batch.map(({ type }) => type)));
  workbook.recalculate();
  expect(events).toEqual(["calculated"]);
  expect(workbook.undo()).toBe(true);
  expect(read(workbook, "A1:B1")).toEqual([[null, null]]);
});
