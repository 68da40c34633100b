import { renameSheet } from "../../src/workbench/model/sheets";
import { insertCells } from "../../src/workbench/model/structure";
import { startBound } from "./support/bound";
import { onePerson, team } from "./support/cardBooks";
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

/** Rows of the card's table by what stands in their first column. */
function rowOf(book: KpiBook, sheet: string, label: string): number {
  const row = Array.from({ length: 200 }, (_, at) => at).find(
    (at) => at > 3 && book.sheet(sheet).valueAt(at, 0) === label,
  );
  if (row === undefined) throw new Error(`no row ${label}`);
  return row + 1;
}

test("one click makes a sheet with live scores under their groups, the total, grade and coefficient", async () => {
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
  expect(book.values(card, "A5:J5")).toEqual([
    ["指标名称", "方向", "权重", "目标值", "实际值", "完成率", "得分", "加权得分", "提示", "评语"],
  ]);
  expect(book.values(card, "A6:I11")).toEqual([
    ["财务", null, 0.75, null, null, null, expect.closeTo(106.05, 2), expect.closeTo(82.0, 1), null],
    ["销售收入", "↑", 0.4, 1200, 1350, 1.125, 112.5, expect.closeTo(46.39, 2), "✓ 达标"],
    [
      "回款率",
      "↑",
      expect.closeTo(0.35, 9),
      "≥98.5%",
      expect.closeTo(0.972, 9),
      expect.closeTo(0.9868, 4),
      expect.closeTo(98.68, 2),
      expect.closeTo(35.61, 2),
      "▽ 未达标",
    ],
    ["客户", null, 0.22, null, null, null, expect.closeTo(98.44, 2), expect.closeTo(22.33, 2), null],
    [
      "客户满意度",
      "↑",
      0.22,
      90,
      88.6,
      expect.closeTo(0.9844, 4),
      expect.closeTo(98.44, 2),
      expect.closeTo(22.33, 2),
      "▽ 未达标",
    ],
    ["合计", null, 0.97, null, null, null, null, expect.closeTo(104.33, 2), null],
  ]);
  const [labels = [], values = []] = book.values(card, "A1:J2");
  expect(Object.fromEntries(labels.map((label, i) => [label, values[i]]))).toMatchObject({
    ...{
      总分: expect.closeTo(104.33, 2) as number,
      等级: "良好",
      绩效系数: expect.closeTo(1.108, 3) as number,
    },
  });
});

test("it follows the table, and a missing actual is said and left out of the total", async () => {
  const book = await startCard();
  book.type("一季度", "F2:F4", [""], ["98.5%"], [90]);
  await book.calculated();
  expect(book.values(card, "F7:I7")).toEqual([["", "—", "", "缺实际值"]]);
  expect(book.values(card, "H8:H11").flat()).toEqual([
    expect.closeTo(61.4, 1),
    expect.closeTo(38.6, 1),
    expect.closeTo(38.6, 1),
    expect.closeTo(100, 9),
  ]);
  const notes = book.values(card, "A1:A60").flat().map(String);
  expect(notes.find((text) => text.includes("1 项指标缺少数据"))).toContain("其权重由其余指标分摊");
});

test("strengths come first, then what costs most points; both change with the table", async () => {
  const book = await startCard();
  const lists = () => {
    const row = rowOf(book, card, "亮点");
    return book.values(card, `A${row + 1}:J${row + 3}`).map((cells) => cells.filter(Boolean));
  };
  expect(lists()).toEqual([["销售收入   112.5%", "回款率   少得 0.5 分"], ["客户满意度   少得 0.4 分"], []]);
  book.type("一季度", "F2", [600]);
  await book.calculated();
  expect(lists()[0]).toEqual(["暂无达标的指标", "销售收入   少得 20.6 分"]);
});

test("a real 0 counts: no accidents where none are allowed", async () => {
  const book = await startCard(`
    指标名称 | 权重 | 目标值 | 实际值
    工伤事故 | 50% | ≤0 | 0
    产量 | 50% | 100 | 0`);
  expect(book.values(card, "F6:F7")).toEqual([[1], [0]]);
});

test("a lower-is-better KPI without a word on its direction is told by its levels or its name", async () => {
  const book = await startCard(`
    指标名称 | 权重 | 底线值 | 目标值 | 实际值
    处理时长 | 50% | 72 | 48 | 41.5
    投诉次数 | 50% | | 10 | 5`);
  expect(book.values(card, "B6:B7")).toEqual([["↓"], ["↓"]]);
  expect(book.values(card, "G6:H7")).toEqual([
    [expect.closeTo(1.1354, 4), 100],
    [1.5, 120],
  ]);
});

test("made again it is the same sheet, brought up to date, with what was typed", async () => {
  const book = await startCard();
  const { application, workbook } = book;
  book.type(card, "J7", ["超额完成，继续保持"]);
  const plan = rowOf(book, card, "改进计划");
  book.type(card, `A${plan + 2}`, ["客户满意度"]);
  const summary = rowOf(book, card, "总评");
  book.type(card, `A${summary + 1}`, ["'=SUM 开头的文字也留着"]);
  workbook.edit({ actor: "user" }, () => renameSheet(workbook, book.sheet(card), "华东评分卡"));
  workbook.edit({ actor: "user" }, () =>
    insertCells(workbook, book.sheet("一季度"), { top: 1, bottom: 1, left: 0, right: 16383 }, "down"),
  );
  book.type("一季度", "B2:F2", ["财务", "新客户数", "3%", 20, 25]);
  book.type("华东评分卡", "S3", ["旁边的笔记"]);
  await application.makeScorecard();
  await book.calculated();
  expect(application.getState().notice).toMatchObject({
    code: "scorecardUpdated",
    data: { sheetName: "华东评分卡" },
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["一季度", "华东评分卡"]);
  expect(book.values("华东评分卡", "A7:A8")).toEqual([["新客户数"], ["销售收入"]]);
  expect(book.values("华东评分卡", "J7:J8")).toEqual([[null], ["超额完成，继续保持"]]);
  const at = (label: string) => rowOf(book, "华东评分卡", label);
  expect(book.values("华东评分卡", `A${at("总评") + 1}`)).toEqual([["=SUM 开头的文字也留着"]]);
  expect(book.values("华东评分卡", `A${at("改进计划") + 2}`)).toEqual([["客户满意度"]]);
  expect(book.values("华东评分卡", "S3")).toEqual([["旁边的笔记"]]);
  expect(book.sheet("华东评分卡").drawings).toHaveLength(1);
});

test("made again right away it is the same, cell for cell and chart for chart", async () => {
  const book = await startBound(onePerson);
  const { application } = book;
  await application.makeScorecard();
  await book.calculated();
  const name = book.workbook.activeSheet.name;
  const photograph = () => {
    const { cells, drawings, conditionalFormats, pageLayout } = book.sheet(name);
    return {
      cells: [...cells.entries()].map(([row, column, { value, formula }]) => [row, column, value, formula]),
      drawings: drawings.map(({ area, ...rest }) => ("chart" in rest ? [area, rest.chart] : [area])),
      ...{ rules: conditionalFormats.map(({ areas, rule }) => [areas, rule]), pageLayout },
    };
  };
  const before = photograph();
  await application.makeScorecard();
  await book.calculated();
  expect(photograph()).toEqual(before);
});

test("after the table was sorted the card says so, and made again each comment is with its KPI", async () => {
  const logo = { data: "data:image/png;base64,iVBORw0KGgo=", width: 200, height: 50 };
  const book = await startCard();
  const { application } = book;
  book.type(card, "J7:J8", ["销售的评语"], ["回款的评语"]);
  const warned = () => String(book.values(card, "A3")[0]?.[0]);
  expect(warned()).not.toContain("移动");
  const [, sales = [], cash = []] = book.values("一季度", "C1:F3") as (string | number)[][];
  book.type("一季度", "C2:F3", cash, sales);
  await book.calculated();
  expect(warned()).toContain("行已移动");
  await application.changeCardSettings({ logo });
  await application.makeScorecard();
  await book.calculated();
  expect(warned()).not.toContain("移动");
  expect(book.values(card, "A7:A8")).toEqual([["回款率"], ["销售收入"]]);
  expect(book.values(card, "J7:J8")).toEqual([["回款的评语"], ["销售的评语"]]);
  // One logo however often the card is made, and a list of causes in the plan that stops nobody.
  await application.makeScorecard();
  const { drawings, validations } = book.sheet(card);
  expect(drawings.filter(({ kind }) => kind === "image").map(({ name }) => name)).toEqual(["KPI logo"]);
  expect(validations).toHaveLength(1);
  expect(JSON.stringify(validations)).toContain("资源不足,流程障碍,能力差距");
  await application.changeCardSettings({ logo: null });
  await application.makeScorecard();
  expect(book.sheet(card).drawings.some(({ kind }) => kind === "image")).toBe(false);
});

test("a plan without a column of actual values has a card without a broken formula", async () => {
  const book = await startBound({ 一季度: "指标名称 | 权重 | 目标值\n产量 | 60% | 100\n质量 | 40% | 98%" });
  await book.application.changeCardSettings({ formulas: "native" });
  await book.application.makeScorecard();
  await book.calculated();
  expect(book.values(card, "F6:I6")).toEqual([["", "—", "", "缺实际值"]]);
});

test("KPIs whose names look like formulas, dates or commands stay text", async () => {
  const names = ["=1+1", "+CMD(calc)", "-2", "@SUM", '=HYPERLINK("http://x","y")', "1-2"];
  const rows = names.map((name) => `'${name} | 10 | 100 | 95`).join("\n");
  const book = await startCard(`指标名称 | 权重 | 目标值 | 实际值\n${rows}\n其余 | 40 | 1 | 1`);
  expect(book.values(card, "A6:A11").flat()).toEqual(names);
  expect(book.values(card, "G6:G11").flat()).toEqual(names.map(() => 95));
});

test.each(["kpi", "native", "values"] as const)(
  "no cell becomes a formula or a reference in %s cards: people, departments and sheets with wild names",
  async (formulas) => {
    const wild = `
      '=cmd|'/c calc'!A0
      部门 | 姓名 | 指标名称 | 权重 | 目标值 | 实际值
      '@部门 | '=1+2 | '-收入 | 60% | 100 | 90
      | | '+回款 | 40% | 100 | 120
      '@部门 | '@李"四 | '=A1 | 60% | 100 | 90
      | | '"&A1&" | 40% | 100 | 120`;
    const book = await startBound({ "It's Q": wild });
    const { application } = book;
    await application.changeCardSettings({ formulas });
    const [tableId = ""] = Object.keys(application.getState().cards.subjects);
    await application.makeScorecards({ tableId, subjects: "all", mode: "sheets" });
    for (const kind of ["department", "company", "brief"] as const)
      await application.makeScorecard(tableId, { kind, key: kind === "department" ? "@部门" : "" });
    await book.calculated();
    for (const sheet of book.workbook.sheets.slice(1))
      for (const [, , { value, formula }] of sheet.cells.entries()) {
        if (formula) expect(formula).not.toMatch(/^=(?:1\+2|cmd|A1\b|-收入)/);
        if (typeof value === "object" && value !== null)
          expect(JSON.stringify(value)).not.toMatch(/#(?:NAME|REF)/);
      }
    expect(book.workbook.sheets.map(({ name }) => name)).toHaveLength(6);
  },
);

test("in English, with the same figures", async () => {
  const book = await startBound(
    { Q1: "KPI | Weight | Target | Actual\nRevenue | 60% | 100 | 120\nChurn | 40% | ≤5% | 4%" },
    { language: "en-US" },
  );
  await book.application.makeScorecard();
  await book.calculated();
  const name = book.application.getState().scorecards.id1 ?? "";
  expect(book.values(name, "A5:J5")).toEqual([
    ["KPI", "Better", "Weight", "Target", "Actual", "Attainment", "Score", "Weighted", "Status", "Comment"],
  ]);
  const [labels = [], values = []] = book.values(name, "A1:J2");
  expect(values[labels.indexOf("Total score")]).toBe(120);
  expect(values[labels.indexOf("Grade")]).toBe("Excellent");
  expect(values[labels.indexOf("Coefficient")]).toBe(1.5);
});

test("it is set up for paper: A4, one page wide, and the header stays in view", async () => {
  const book = await startCard();
  const { pageLayout, freeze, showGridlines, columns } = book.sheet(card);
  expect(pageLayout).toMatchObject({
    ...{ paperSize: 9, orientation: "portrait", fitToWidth: 1, centerHorizontally: true },
    printArea: { top: 0, left: 0, right: 9 },
  });
  expect(pageLayout.fitToHeight).toBeUndefined();
  // Repeated only where the table itself goes on to another page.
  expect(pageLayout.titleRows).toBeUndefined();
  expect(freeze).toMatchObject({ rows: 5 });
  expect(showGridlines).toBe(false);
  expect(columns.get(0)?.width ?? 0).toBeGreaterThan(20);
  expect(columns.get(26)).toMatchObject({ hidden: true });
});

test("charts show cells of the card itself, and are there only where there is something to show", async () => {
  const charts = (book: KpiBook) =>
    book.workbook.activeSheet.drawings.flatMap((drawing) => ("chart" in drawing ? [drawing] : []));
  const whole = await startBound(onePerson);
  await whole.application.makeScorecard();
  expect(charts(whole).map(({ name }) => name)).toEqual(["KPI bullet", "KPI groups"]);
  for (const { chart } of charts(whole))
    for (const { values } of chart?.series ?? []) expect(values.formula).toMatch(/^='?评分卡-张三'?!/);
  const small = await startCard("指标名称 | 权重 | 目标值 | 实际值\n产量 | 100% | 100 | 90");
  expect(charts(small).map(({ name }) => name)).toEqual(["KPI bullet"]);
});

test("history and 360 ratings that are bound become charts; raters too few to stay unknown do not", async () => {
  const rater = (name: string, group: string, scores: string) => `${name} | ${group} | ${scores}`;
  const book = await startBound({
    ...onePerson,
    月度实际: `
      2026 年各月实际值
      编号 | 指标名称 | 1月实际 | 2月实际 | 3月实际 | 4月实际
      1 | 销售收入（万元） | 400 | 420 | 440 | 480
      3 | 客户满意度 | 88 | 90 | 91 | 93.5`,
    "360 评分": [
      "360 度评价",
      "被评价人 | 评价关系 | 沟通协作 | 专业能力 | 学习创新 | 责任担当",
      rater("张三", "上级", "90 | 92 | 85 | 95"),
      ...["88 | 90 | 80 | 92", "84 | 88 | 82 | 90", "86 | 86 | 84 | 88"].map((scores) =>
        rater("张三", "平级", scores),
      ),
      rater("张三", "下级", "10 | 10 | 10 | 10"),
    ].join("\n"),
  });
  const { application } = book;
  expect(application.getState().tables.map(({ role }) => role)).toEqual(["plan", "actuals", "ratings"]);
  await application.makeScorecard("id1");
  await book.calculated();
  const card = book.workbook.activeSheet;
  expect(card.drawings.map(({ name }) => name)).toEqual([
    "KPI bullet",
    "KPI groups",
    "KPI capability",
    "KPI trend",
  ]);
  const columnOf = (name: string) => {
    const drawing = card.drawings.find((one) => one.name === name);
    const formulas =
      drawing && "chart" in drawing ? drawing.chart?.series.map(({ values }) => values.formula) : [];
    return (
      formulas?.map((formula) => book.values(card.name, (formula ?? "").split("!")[1] ?? "").flat()) ?? []
    );
  };
  // The superior's and the peers' mean count alike; one report alone is withheld.
  expect(columnOf("KPI capability")).toEqual([[88, 90, 83.5, 92.5]]);
  expect(columnOf("KPI trend")[0]?.map((value) => Math.round(Number(value)))).toEqual([100, 105, 110, 120]);
  book.type("月度实际", "F3", [500]);
  await book.calculated();
  expect(columnOf("KPI trend")[0]?.at(-1)).toBe(125);
});

test.each<[string, string, { kind: string; key: string }]>([
  ["a person's row", "E4", { kind: "person", key: "王芳" }],
  ["another person's row", "E9", { kind: "person", key: "李伟" }],
  ["a department's cell", "A12", { kind: "department", key: "华东大区" }],
  ["the title", "A1", { kind: "company", key: "" }],
])("the ribbon's button takes %s", async (_what, address, subject) => {
  const book = await startBound(team);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("销售人员").activate();
    context.workbook.worksheets.getItem("销售人员").getRange(address).select();
    await context.sync();
  });
  await book.application.makeScorecardHere();
  expect(book.application.getState().notice?.code).toBe("scorecardMade");
  expect(book.application.getState().cards.sheets).toMatchObject([subject]);
  // On the card itself it brings the card up to date.
  await book.application.makeScorecardHere();
  expect(book.application.getState().notice?.code).toBe("scorecardUpdated");
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

test("a chart that somebody has deleted since the sheet was read is no reason to give up", async () => {
  const book = await startCard();
  const sheet = { id: book.sheet(card).id };
  const [names, there] = [
    ["KPI bullet", "KPI trend"],
    ["KPI bullet", "KPI trend"],
  ];
  await book.port.apply([{ do: "removeCharts", sheet, names, there }]);
  expect(book.sheet(card).drawings).toEqual([]);
});

test("a sheet that has the wanted name already is left alone", async () => {
  const book = await startCard(shortQuarter, { others: { [card]: "我的表" } });
  expect(book.workbook.sheets.map(({ name }) => name)).toEqual(["一季度", card, `${card} (2)`]);
  expect(book.values(card, "A1")).toEqual([["我的表"]]);
});
