import { Troubles } from "../../src/workbench/session/trouble/troubles";
import { areaAt, startBook, type KpiBook } from "./support/kpiBook";

const SHEET = "计划";
const cell = (book: KpiBook) => {
  const { workbook } = book;
  const { value, formula, style } = book.sheet(SHEET).cellAt(1, 1);
  return { value, formula, format: workbook.styles.get(style).numberFormat };
};

/** Writes into B2, on condition that it holds what it does not. */
function overwrite(book: KpiBook, input: { number: number } | { text: string } | { formula: string }) {
  const target = { sheet: { id: book.sheet(SHEET).id }, area: areaAt("B2") };
  return book.port.apply([
    { do: "expectCells", ...target, formulas: [["what was there before"]] },
    { do: "writeCells", ...target, cells: [[input]] },
  ]);
}

let book: KpiBook;
beforeAll(async () => {
  book = await startBook({ sheets: { [SHEET]: "a | b" } });
});

describe("what a co-author has put into the cell meanwhile is there afterwards", () => {
  test.each([
    ["a number", "42", { number: 1 }],
    ["a percentage", "35%", { text: "≥ 5" }],
    ["a date", "2026-03-05", { number: 7 }],
    ["a formula", "=A1&1", { text: "x" }],
    ["a formula that gives nothing", '=""', { number: 1 }],
    ["text that looks like a number", "'001", { number: 3 }],
    ["text that looks like a formula", "'=A1", { formula: "=1/2" }],
    ["text that looks like a date", "'3/5", { formula: "=TODAY()" }],
    ["a truth value", "TRUE", { text: "TRUE" }],
    ["an error", "#N/A", { number: 2 }],
    ["nothing", "", { formula: "=1+1" }],
  ] as const)("%s", async (_, typed, input) => {
    book.type(SHEET, "B2", [typed]);
    const before = cell(book);
    await expect(overwrite(book, input)).rejects.toMatchObject({ notice: { code: "changedMeanwhile" } });
    expect(cell(book)).toEqual(before);
  });
});

test("what they type while it is being put back stays too", async () => {
  book.type(SHEET, "B2", ["first"]);
  const troubles = new Troubles({ host: book.host });
  troubles.begin("coauthorTypes", { row: 2, column: 2, percent: 50, after: 1 });
  await expect(overwrite(book, { number: 1 })).rejects.toMatchObject({
    notice: { code: "changedMeanwhile" },
  });
  expect(cell(book)).toMatchObject({ value: 0.5 });
  troubles.endAll();
});

test("it goes back into its own row when rows were inserted above", async () => {
  book.type(SHEET, "B2", ["mine"]);
  book.type(SHEET, "B3", ["theirs"]);
  const troubles = new Troubles({ host: book.host });
  troubles.begin("coauthorInsertsRow", { row: 2, after: 1 });
  await expect(overwrite(book, { number: 1 })).rejects.toMatchObject({
    notice: { code: "changedMeanwhile" },
  });
  expect(book.values(SHEET, "B2:B4")).toEqual([[null], ["mine"], ["theirs"]]);
  troubles.endAll();
});

test("where everything is as expected it takes one request and stays", async () => {
  book.type(SHEET, "C1", ["x"]);
  const target = { sheet: { id: book.sheet(SHEET).id }, area: areaAt("C1") };
  const requests = await book.countRequests(() =>
    book.port.apply([
      { do: "expectCells", ...target, formulas: [["x"]] },
      { do: "writeCells", ...target, cells: [[{ text: "y" }]] },
    ]),
  );
  expect([requests, book.values(SHEET, "C1")]).toEqual([1, [["y"]]]);
});
