import { select } from "../../src/workbench/model/writing";
import { areaAt, shortQuarter, startBook, waitUntil, type KpiBook } from "./support/kpiBook";

const formula = "=KPI.SCORE(95,100)";

async function startSelected(address: string): Promise<KpiBook> {
  const book = await startBook({ sheets: { 一季度: shortQuarter } });
  await book.application.open();
  selectIn(book, address);
  const heard = address.includes(",") ? undefined : address;
  await waitUntil(() => book.application.getState().selection?.address === heard);
  return book;
}

const selectIn = (book: KpiBook, address: string): void =>
  book.workbook.edit({ actor: "user" }, () =>
    select(book.workbook, book.sheet("一季度"), address.split(",").map(areaAt)),
  );

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

test("what was selected before the pane came counts as well", async () => {
  const book = await startBook({ sheets: { 一季度: shortQuarter } });
  selectIn(book, "H3");
  await book.application.open();
  await book.application.insertFormula(formula);
  expect(book.application.getState().notice).toMatchObject({ data: { address: "H3" } });
});

test.each([
  ["a cell that holds something", "D2", "cellNotEmpty"],
  ["two places at once", "H2,J4", "selectCell"],
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
