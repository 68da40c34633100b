import { renameSheet } from "../../src/workbench/model/sheets";
import { insertCells } from "../../src/workbench/model/structure";
import { startBound } from "./support/bound";
import { shortQuarter, type KpiBook } from "./support/kpiBook";

const card = "评分卡-一季度";

async function startCard(
  rows = shortQuarter,
  options: Parameters<typeof startBound>[1] = {},
): Promise<KpiBook> {
  const book = await startBound({ 一季度: rows }, options);
  await book.application.makeScorecard();
  await book.calculated();
  return book;
}

test("one click makes a sheet with live scores, weights, total and grade", async () => {
  const book = await startBound();
  const { application } = book;
  expect(await book.countRequests(() => application.makeScorecard())).toBe(6);
  await book.calculated();
  expect(application.getState()).toMatchObject({
    notice: { code: "scorecardMade", data: { sheetName: card } },
    scorecards: { id1: card },
    activeSheetName: card,
  });
  expect(book.workbook.activeSheet.name).toBe(card);
  expect(book.values(card, "A4:G8")).toEqual([
    ["序号", "维度", "指标名称", "方向", "权重", "目标值", "实际值"],
    [1, "财务", "销售收入", "越高越好", 0.4, 1200, 1350],
    [2, null, "回款率", "越高越好", expect.closeTo(0.35, 9), "≥98.5%", expect.closeTo(0.972, 9)],
    [3, "客户", "客户满意度", "越高越好", 0.22, 90, 88.6],
    [null, null, "合计", null, 0.97, null, null],
  ]);
  expect(book.values(card, "H4:K8")).toEqual([
    ["完成率", "得分", "加权得分", "评语"],
    [1.125, 112.5, expect.closeTo(46.39, 2), null],
    [expect.closeTo(0.9868, 4), expect.closeTo(98.68, 2), expect.closeTo(35.61, 2), null],
    [expect.closeTo(0.9844, 4), expect.closeTo(98.44, 2), expect.closeTo(22.33, 2), null],
    [null, null, expect.closeTo(104.33, 2), "权重合计不是 100%，总分按实际合计折算。"],
  ]);
  expect(book.values(card, "J1:K2")).toEqual([
    [expect.closeTo(104.33, 2), "良好"],
    ["合计", "等级"],
  ]);
});

test("it follows the table, and a missing actual is said and left out of the total", async () => {
  const book = await startCard();
  book.type("一季度", "F2:F4", [""], ["98.5%"], [90]);
  await book.calculated();
  expect(book.values(card, "I5:J8")).toEqual([
    ["未计分", ""],
    [100, expect.closeTo(61.4, 1)],
    [100, expect.closeTo(38.6, 1)],
    [null, expect.closeTo(100, 9)],
  ]);
});

test("a real 0 counts: no accidents where none are allowed", async () => {
  const book = await startCard(`
    指标名称 | 权重 | 目标值 | 实际值
    工伤事故 | 50% | ≤0 | 0
    产量 | 50% | 100 | 0`);
  expect(book.values(card, "H5:H6")).toEqual([[100], [0]]);
});

test("a lower-is-better KPI without a word on its direction is told by its levels or its name", async () => {
  const book = await startCard(`
    指标名称 | 权重 | 底线值 | 目标值 | 实际值
    处理时长 | 50% | 72 | 48 | 41.5
    投诉次数 | 50% | | 10 | 5`);
  expect(book.values(card, "C5:C6")).toEqual([["越低越好"], ["越低越好"]]);
  expect(book.values(card, "G5:H6")).toEqual([
    [expect.closeTo(1.1354, 4), 100],
    [1.5, 120],
  ]);
});

test("made again it is the same sheet, brought up to date, with what was typed", async () => {
  const book = await startCard();
  const { application, workbook } = book;
  book.type(card, "K5", ["超额完成，继续保持"]);
  book.type(
    card,
    "A11",
    ["=SUM 开头的文字也留着"].map((text) => `'${text}`),
  );
  workbook.edit({ actor: "user" }, () => renameSheet(workbook, book.sheet(card), "华东评分卡"));
  workbook.edit({ actor: "user" }, () =>
    insertCells(workbook, book.sheet("一季度"), { top: 1, bottom: 1, left: 0, right: 16383 }, "down"),
  );
  book.type("一季度", "C2:F2", ["新客户数", "3%", 20, 25]);
  await application.makeScorecard();
  await book.calculated();
  expect(application.getState().notice).toMatchObject({
    code: "scorecardUpdated",
    data: { sheetName: "华东评分卡" },
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["一季度", "华东评分卡"]);
  expect(book.values("华东评分卡", "C5:C6")).toEqual([["新客户数"], ["销售收入"]]);
  expect(book.values("华东评分卡", "K5:K6")).toEqual([[null], ["超额完成，继续保持"]]);
  expect(book.values("华东评分卡", "A12")).toEqual([["=SUM 开头的文字也留着"]]);
});

test("made again right away it is the same, cell for cell", async () => {
  const book = await startCard();
  const photograph = () =>
    [...book.sheet(card).cells.entries()].map(([row, column, { value, formula }]) => [
      row,
      column,
      value,
      formula,
    ]);
  const before = photograph();
  await book.application.makeScorecard();
  await book.calculated();
  expect(photograph()).toEqual(before);
});

test("KPIs whose names look like formulas, dates or commands stay text", async () => {
  const names = ["=1+1", "+CMD(calc)", "-2", "@SUM", '=HYPERLINK("http://x","y")', "1-2"];
  const rows = names.map((name) => `'${name} | 10 | 100 | 95`).join("\n");
  const book = await startCard(`指标名称 | 权重 | 目标值 | 实际值\n${rows}\n其余 | 40 | 1 | 1`);
  expect(book.values(card, "B5:B10").flat()).toEqual(names);
  expect(book.values(card, "H5:H10").flat()).toEqual(names.map(() => 95));
});

test("a title that looks like a formula stays text too", async () => {
  const book = await startBound({ 一季度: `'=cmd(calc)!A0\n${shortQuarter.trim()}` });
  await book.application.makeScorecard();
  const [, made] = book.workbook.sheets;
  expect(made?.cells.get(0, 0)?.formula).toBeUndefined();
  expect(made?.valueAt(0, 0)).toContain("=cmd(calc)!A0");
});

test("in English, with the same figures", async () => {
  const book = await startBound(
    { Q1: "KPI | Weight | Target | Actual\nRevenue | 60% | 100 | 120\nChurn | 40% | ≤5% | 4%" },
    { language: "en-US" },
  );
  await book.application.makeScorecard();
  await book.calculated();
  const name = book.application.getState().scorecards.id1 ?? "";
  expect(book.values(name, "A4:J4")).toEqual([
    [
      "No.",
      "KPI",
      "Direction",
      "Weight",
      "Target",
      "Actual",
      "Attainment",
      "Score",
      "Weighted score",
      "Comment",
    ],
  ]);
  expect(book.values(name, "I1:J1")).toEqual([[120, "Excellent"]]);
});

test("it is set up for paper: A4 across, one page wide, header on every page, and the header stays in view", async () => {
  const book = await startCard();
  const { pageLayout, freeze, showGridlines, columns } = book.sheet(card);
  expect(pageLayout).toMatchObject({
    ...{ paperSize: 9, orientation: "landscape", fitToWidth: 1, centerHorizontally: true },
    titleRows: { first: 3, last: 3 },
    printArea: { top: 0, left: 0, bottom: 15, right: 10 },
  });
  expect(freeze).toMatchObject({ rows: 4 });
  expect(showGridlines).toBe(false);
  expect(columns.get(2)?.width ?? 0).toBeGreaterThan(20);
});

test("when Excel refuses half way no half-made sheet is left", async () => {
  const book = await startBound();
  const { port } = book;
  const before = book.workbook.sheets.map(({ name }) => name);
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  await expect(
    port.apply([
      { do: "addSheet", name: "半成品" },
      { do: "writeCells", sheet: { added: "半成品" }, area, cells: [[{ text: "a" }, { text: "b" }]] },
    ]),
  ).rejects.toThrow();
  expect(book.workbook.sheets.map(({ name }) => name)).toEqual(before);
});

test("a sheet that has the wanted name already is left alone", async () => {
  const book = await startCard(shortQuarter, { others: { [card]: "我的表" } });
  expect(book.workbook.sheets.map(({ name }) => name)).toEqual(["一季度", card, `${card} (2)`]);
  expect(book.values(card, "A1")).toEqual([["我的表"]]);
});
