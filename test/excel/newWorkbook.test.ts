import { templates } from "../../src/domain/library/templates";
import { startBook, type KpiBook } from "./support/kpiBook";

const period = { year: 2026, quarter: 3 };

async function startEmpty(options: Omit<Parameters<typeof startBook>[0], "sheets"> = {}): Promise<KpiBook> {
  const book = await startBook({ ...options, sheets: { Sheet1: " " } });
  await book.application.open();
  return book;
}

const sheetNames = ({ workbook }: KpiBook) => workbook.sheets.map(({ name }) => name);

/** Outline twice (2 each), adding (2), reading and binding the new sheets (2), and the names after Excel shows the plan. */
const REQUESTS = 9;

test("a plan and the company's goals stand on sheets of their own, bound at once", async () => {
  const book = await startEmpty();
  const { application, workbook } = book;
  expect(await book.countRequests(() => application.newFromTemplate("sales", period))).toBe(REQUESTS);
  expect(application.getState()).toMatchObject({
    notice: { kind: "done", code: "madeFromTemplate", data: { sheetName: "销售代表 2026Q3", count: 5 } },
    tables: [
      { role: "objectives", state: "bound", recordCount: 4 },
      { role: "plan", state: "bound", recordCount: 5, weightTotal: 100, weightTotalIsRight: true },
    ],
    activeSheetName: "销售代表 2026Q3",
    candidates: undefined,
  });
  expect(sheetNames(book)).toEqual(["Sheet1", "公司目标 2026", "销售代表 2026Q3"]);
  expect(workbook.activeSheet.name).toBe("销售代表 2026Q3");
  expect(book.values("销售代表 2026Q3", "A4:C5")).toEqual([
    ["编号", "维度", "指标名称"],
    ["SAL-1", "财务", "销售额"],
  ]);
});

describe.each(["zh-CN", "en-US"] as const)("in %s", (language) => {
  test.each(templates.map(({ id }) => id))("the check finds nothing on a new plan: %s", async (id) => {
    const book = await startEmpty({ language });
    await book.application.newFromTemplate(id, period);
    await book.application.check();
    expect(book.application.getState().findings).toEqual([]);
  });
});

test("scores appear as actuals are typed, weights are added up", async () => {
  const book = await startEmpty();
  await book.application.newFromTemplate("sales", period);
  const name = "销售代表 2026Q3";
  expect(book.values(name, "N10:P10")).toEqual([[1, null, ""]]);
  book.type(name, "O5:O7", [1200], ["98%"], [3]);
  await book.calculated();
  expect(book.values(name, "P5:P10")).toEqual([[100], [120], [60], [""], [""], [expect.closeTo(93.333, 3)]]);
});

test("made again it is another sheet under the same goals, and still nothing is found", async () => {
  const book = await startEmpty();
  const { application } = book;
  await application.newFromTemplate("sales", period);
  await application.newFromTemplate("sales", period);
  await application.newFromTemplate("research", { year: 2027 });
  expect(sheetNames(book)).toEqual([
    ...["Sheet1", "公司目标 2026", "销售代表 2026Q3", "销售代表 2026Q3 (2)"],
    ...["公司目标 2027", "研发工程师 2027"],
  ]);
  await application.check();
  expect(application.getState().findings).toEqual([]);
});

test("undo takes the sheets away again", async () => {
  const book = await startEmpty();
  await book.application.newFromTemplate("sales", period);
  for (let steps = 0; steps < 3 && sheetNames(book).length > 1; steps++) book.workbook.undo();
  expect(sheetNames(book)).toEqual(["Sheet1"]);
});

test("a template nobody knows is refused and nothing is written", async () => {
  const book = await startEmpty();
  await book.application.newFromTemplate("astronaut", period);
  expect(book.application.getState().notice).toMatchObject({ code: "templateUnknown" });
  expect(sheetNames(book)).toEqual(["Sheet1"]);
});
