import { select } from "../../src/workbench/model/writing";
import { areaAt, shortQuarter, startBook, waitUntil, type KpiBook } from "./support/kpiBook";

const formula = "=KPI.SCORE(95,100)";

async function startSelected(address: string | undefined): Promise<KpiBook> {
  const book = await startBook({ sheets: { 一季度: shortQuarter } });
  await book.application.open();
  if (address === undefined) return book;
  book.workbook.edit({ actor: "user" }, () => select(book.workbook, book.sheet("一季度"), [areaAt(address)]));
  await waitUntil(() => book.application.getState().selection?.address === address);
  return book;
}

test("a formula goes into the empty cell that is selected, the first one of several", async () => {
  const book = await startSelected("H2:J4");
  await book.application.insertFormula(formula);
  await book.calculated();
  expect(book.application.getState().notice).toEqual({
    kind: "done",
    code: "formulaInserted",
    data: { sheetName: "一季度", address: "H2" },
  });
  expect(book.values("一季度", "H2:H3")).toEqual([[95], [null]]);
});

test.each([
  ["a cell that holds something", "D2", "cellNotEmpty"],
  ["no cell", undefined, "selectCell"],
])("%s is refused in words, and nothing is changed", async (_, address, code) => {
  const book = await startSelected(address);
  const before = book.values("一季度", "A1:H4");
  await book.application.insertFormula(formula);
  expect(book.application.getState().notice).toMatchObject({ kind: "problem", code });
  expect(book.values("一季度", "A1:H4")).toEqual(before);
});

test("a protected sheet is left alone", async () => {
  const book = await startSelected("H2");
  const sheet = book.sheet("一季度");
  book.workbook.edit({ actor: "user" }, () =>
    book.workbook.change(
      sheet,
      { protection: { ...sheet.protection, protected: true } },
      { type: "sheetParts", part: "protection", sheetId: sheet.id, actor: "user" },
    ),
  );
  await book.application.insertFormula(formula);
  expect(book.application.getState().notice).toMatchObject({ code: "sheetProtected" });
});
