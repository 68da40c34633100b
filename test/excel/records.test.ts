import { moveCells } from "../../src/workbench/model/editing/moving";
import { copySheet, renameSheet } from "../../src/workbench/model/sheets";
import { sortRows } from "../../src/workbench/model/sorting";
import { deleteCells, insertCells } from "../../src/workbench/model/structure";
import { writeEntries } from "../../src/workbench/model/writing";
import { openWorkbook } from "../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../src/workbench/files/saveWorkbook";
import { startBound } from "./support/bound";
import { areaAt, startBook, waitUntil, type KpiBook } from "./support/kpiBook";

/**
 * Whatever is done to a bound sheet, its records are the same with the same ids, or the person is asked. Nothing is
 * ever guessed.
 */

const plan = `
  2026 年考核表
  姓名 | 编号 | 指标名称 | 权重 | 目标值 | 实际值 | 备注
  甲 | K1 | 销售收入 | 60% | 1200 | 1350 | 按月
  | K2 | 回款率 | 40% | 98% | 97% |
  乙 | K3 | 客户满意度 | 50% | 90 | 88 | 第三方
  | K4 | 交付及时率 | 50% | 95% | 96% |`;

const everyId = ["K1", "K2", "K3", "K4"];
const wholeRows = (first: number, last = first) => ({
  top: first - 1,
  bottom: last - 1,
  left: 0,
  right: 16383,
});
const wholeColumns = (first: number, last = first) => ({ top: 0, bottom: 1048575, left: first, right: last });
const sheetOf = (book: KpiBook) => book.sheet("考核");
const edit = (book: KpiBook, body: () => void, actor: "user" | "remote" = "user") =>
  book.workbook.edit({ actor, undo: "edit" }, body);

const insert = (area: ReturnType<typeof wholeRows>, direction: "down" | "right") => (book: KpiBook) =>
  edit(book, () => insertCells(book.workbook, sheetOf(book), area, direction));
const remove = (area: ReturnType<typeof wholeRows>, direction: "up" | "left") => (book: KpiBook) =>
  edit(book, () => deleteCells(book.workbook, sheetOf(book), area, direction));

type Change = (book: KpiBook) => void | Promise<void>;

function seen({ getState }: KpiBook["application"]) {
  const [table] = getState().tables;
  return (
    table && {
      state: table.state,
      ids: table.records.map(({ cells }) => cells.id),
      names: table.records.map(({ cells }) => cells.name),
      people: table.people,
    }
  );
}

const whole = (ids: readonly string[] = everyId) => ({ state: "bound", ids });

test.each<[string, Change, object]>([
  ["rows inserted above", insert(wholeRows(1, 3), "down"), whole()],
  ["the title row deleted", remove(wholeRows(1), "up"), whole()],
  ["columns inserted left of it", insert(wholeColumns(0, 1), "right"), whole()],
  ["a column inserted inside", insert(wholeColumns(3), "right"), whole()],
  ["a column of no field deleted", remove(wholeColumns(6), "left"), whole()],
  ["a row inserted inside", insert(wholeRows(4), "down"), whole()],
  ["a KPI deleted", remove(wholeRows(5), "up"), whole(["K1", "K2", "K4"])],
  [
    "sorted",
    (book) =>
      edit(book, () =>
        sortRows(book.workbook, sheetOf(book), areaAt("A3:G6"), [{ column: 1, ascending: false }]),
      ),
    whole(["K4", "K3", "K2", "K1"]),
  ],
  [
    "the sheet renamed",
    (book) => edit(book, () => renameSheet(book.workbook, sheetOf(book), "三季度")),
    whole(),
  ],
  ["two headers renamed", (book) => book.type("考核", "F2:G2", ["截至九月", "说明一下"]), whole()],
  [
    "the whole table cut and put elsewhere",
    (book) => {
      const from = { sheet: sheetOf(book), area: areaAt("A2:G6") };
      edit(book, () => moveCells(book.workbook, from, from.sheet, areaAt("C10")));
    },
    whole(),
  ],
  [
    "two columns changed over by cutting",
    (book) => {
      const sheet = sheetOf(book);
      edit(book, () => moveCells(book.workbook, { sheet, area: areaAt("E2:E6") }, sheet, areaAt("I2")));
      edit(book, () => moveCells(book.workbook, { sheet, area: areaAt("F2:F6") }, sheet, areaAt("E2")));
      edit(book, () => moveCells(book.workbook, { sheet, area: areaAt("I2:I6") }, sheet, areaAt("F2")));
    },
    whole(),
  ],
  [
    "made an Excel Table",
    ({ Excel: excel }) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("考核").tables.add("A2:G6", true);
        await context.sync();
      }),
    whole(),
  ],
  ["the sheet copied", (book) => edit(book, () => void copySheet(book.workbook, sheetOf(book))), whole()],
  [
    "rows added below",
    (book) => book.type("考核", "B7:D7", ["K5", "培训完成率", "0%"]),
    whole([...everyId, "K5"]),
  ],
  ["the header row deleted", remove(wholeRows(2), "up"), { state: "lost" }],
  ["the name column deleted", remove(wholeColumns(2), "left"), { state: "lost" }],
])("%s", async (_what, change, expected) => {
  const book = await startBound({ 考核: plan });
  await book.application.check();
  await change(book);
  const later = book.reopen();
  await later.open();
  expect(seen(later)).toMatchObject(expected);
});

test("saved, closed and opened again it is the same", async () => {
  const book = await startBound({ 考核: plan });
  const before = seen(book.application);
  const workbook = await openWorkbook(await saveWorkbook(book.workbook), "考核.xlsx");
  const later = await startBook({ sheets: {}, workbook });
  await later.application.open();
  expect(seen(later.application)).toEqual(before);
});

test("another user's edits are followed, and marked by their add-in only", async () => {
  const book = await startBound({ 考核: plan });
  const { application } = book;
  await application.check();
  const marks = sheetOf(book).conditionalFormats;
  edit(book, () => writeEntries(book.workbook, sheetOf(book), areaAt("D3"), [["70%"]]), "remote");
  await waitUntil(() => application.getState().findings?.length === 1);
  expect(sheetOf(book).conditionalFormats).toEqual(marks);
});

test("a lost table goes on as the one the person names, with what was dismissed", async () => {
  const book = await startBound({ 考核: plan.replace("60%", "70%") });
  const { application } = book;
  await application.check();
  const [finding] = application.getState().findings ?? [];
  await application.dismiss([finding?.id ?? ""], "本季度不调整");
  book.type("考核", "A2:G2", ["人", "号", "考核指标", "比重", "指标值", "完成值", "注"]);
  await waitUntil(() => application.getState().tables[0]?.state === "lost");
  expect(application.getState().tables[0]).toMatchObject({ lost: "headerGone" });
  await application.detect();
  const [candidate] = application.getState().candidates ?? [];
  const [lost] = application.getState().tables;
  await application.rebind(lost?.id ?? "", candidate?.id ?? "");
  expect(application.getState().tables).toMatchObject([{ id: lost?.id, state: "bound", recordCount: 4 }]);
  await application.check();
  expect(application.getState().tables).toHaveLength(1);
  expect(application.getState().notice?.code).toBe("checked");
});

test("the whole workbook is searched, and all that was found is bound at once", async () => {
  const book = await startBook({
    sheets: { 说明: "请按月填写", 甲组: plan, 通讯录: "姓名 | 电话\n甲 | 1380000", 乙组: plan },
  });
  const { application } = book;
  await application.open();
  await application.detect("workbook");
  const found = application.getState().candidates ?? [];
  expect(found.map(({ place }) => `${place.sheetName} ${place.address}`)).toEqual([
    "甲组 A2:G6",
    "乙组 A2:G6",
  ]);
  await application.bind(found.map(({ id }) => id));
  expect(application.getState()).toMatchObject({
    notice: { code: "boundSeveral", data: { tables: 2, count: 8 } },
    candidates: undefined,
  });
  await application.detect("workbook");
  expect(application.getState().notice).toMatchObject({ kind: "problem", code: "allBound" });
  const later = book.reopen();
  await later.open();
  expect(later.getState().tables.map(({ state }) => state)).toEqual(["bound", "bound"]);
});
