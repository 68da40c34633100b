import { deleteCells, insertCells } from "../../src/workbench/model/structure";
import { copySheet, deleteSheet, renameSheet } from "../../src/workbench/model/sheets";
import { highlightsOf, startBound } from "./support/bound";
import { shortQuarter, waitUntil, type KpiBook } from "./support/kpiBook";

const edit = (book: KpiBook, body: () => void) => book.workbook.edit({ actor: "user", undo: "edit" }, body);
const rows = (from: number, to: number) => ({ top: from - 1, bottom: to - 1, left: 0, right: 16383 });
const columns = (from: number, to: number) => ({ top: 0, bottom: 1048575, left: from, right: to });

type Change = (book: KpiBook) => void;

test.each<[string, Change, string]>([
  ["nothing", () => undefined, "bound 一季度!A1:F4"],
  [
    "rows inserted above",
    (book) => edit(book, () => insertCells(book.workbook, book.sheet("一季度"), rows(1, 3), "down")),
    "bound 一季度!A4:F7",
  ],
  [
    "a KPI inserted",
    (book) => {
      edit(book, () => insertCells(book.workbook, book.sheet("一季度"), rows(3, 3), "down"));
      book.type("一季度", "C3:E3", ["新客户数", "3%", 20]);
    },
    "bound 一季度!A1:F5",
  ],
  [
    "a column inserted inside",
    (book) => edit(book, () => insertCells(book.workbook, book.sheet("一季度"), columns(2, 2), "right")),
    "bound 一季度!A1:G4",
  ],
  [
    "the sheet renamed",
    (book) => edit(book, () => renameSheet(book.workbook, book.sheet("一季度"), "Q1 '25")),
    "bound Q1 '25!A1:F4",
  ],
  ["a column renamed", (book) => book.type("一季度", "F1", ["截至三月"]), "bound 一季度!A1:F4"],
  [
    "the sheet copied",
    (book) => edit(book, () => void copySheet(book.workbook, book.sheet("一季度"))),
    "bound 一季度!A1:F4",
  ],
  [
    "the hidden name deleted",
    (book) =>
      edit(book, () =>
        book.workbook.change(
          book.workbook,
          { names: [] },
          { type: "workbookParts", part: "names", actor: "user" },
        ),
      ),
    "bound 一季度!A1:F4",
  ],
  [
    "the header row deleted",
    (book) => edit(book, () => deleteCells(book.workbook, book.sheet("一季度"), rows(1, 1), "up")),
    "lost 一季度!A1:F4",
  ],
  [
    "the sheet deleted",
    (book) => edit(book, () => deleteSheet(book.workbook, book.sheet("一季度"))),
    "lost 一季度!A1:F4",
  ],
])("the binding after: %s", async (_what, change, expected) => {
  const book = await startBound({ 一季度: shortQuarter }, { others: { 其他: "a | b" } });
  change(book);
  const later = book.reopen();
  await later.open();
  const shown = later
    .getState()
    .tables.map(({ state, place }) => `${state} ${place.sheetName}!${place.address}`);
  expect(shown).toEqual([expected]);
});

test("a lost table is said and stands in nobody's way", async () => {
  const book = await startBound({ 一季度: shortQuarter, 二季度: shortQuarter });
  const { application } = book;
  const lost = application.getState().tables[0]?.id ?? "";
  edit(book, () => deleteSheet(book.workbook, book.sheet("一季度")));
  await application.makeScorecard(lost);
  expect(application.getState().notice).toMatchObject({ code: "tableLost", data: { table: "一季度" } });
  await application.check();
  expect(application.getState().findings?.map(({ place }) => place.sheetName)).toEqual(["二季度"]);
  // Without the other nothing is checked, which is not the same as nothing found.
  await book.application.unbind(application.getState().tables[1]?.id ?? "");
  await application.check();
  expect(application.getState().notice).toMatchObject({ kind: "problem", code: "tableLost" });
});

test("a header found again without its name gets it back with the next check", async () => {
  const book = await startBound();
  const { workbook, application } = book;
  edit(book, () =>
    workbook.change(workbook, { names: [] }, { type: "workbookParts", part: "names", actor: "user" }),
  );
  await application.check();
  expect(workbook.names).toMatchObject([{ name: "_KPI_id1", visible: false }]);
});

test("inserted rows carry the highlight along, and the next check makes it whole", async () => {
  const book = await startBound();
  await book.application.check();
  edit(book, () => insertCells(book.workbook, book.sheet("一季度"), rows(3, 3), "down"));
  book.type("一季度", "C3:E3", ["新客户数", "2%", 20]);
  await book.application.check();
  expect(highlightsOf(book, "一季度")).toEqual(["err D2:D5"]);
});

test("opened again, the workbook shows what is marked, and mending it takes the mark away", async () => {
  const book = await startBound();
  await book.application.check();
  const later = book.reopen();
  await later.open();
  expect(later.getState()).toMatchObject({ highlightCount: 3, findings: [{ rule: "weights/sum" }] });
  book.type("一季度", "D4", ["25%"]);
  await waitUntil(() => later.getState().findings?.length === 0);
  expect(highlightsOf(book, "一季度")).toEqual([]);
});
