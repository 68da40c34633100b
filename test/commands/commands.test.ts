import { associateCommands } from "../../src/commands";
import type { CommandTools } from "../../src/commands/command";
import { startBook, shortQuarter, waitUntil, type KpiBook } from "../excel/support/kpiBook";

/** The library takes each command once; what it works on is another book in every test. */
let current: { readonly book: KpiBook; readonly pages: (string | undefined)[] } | undefined;
let associated = false;

const tools: CommandTools = {
  get application() {
    if (!current) throw new Error("no book");
    return current.book.application;
  },
  pane: {
    show(page) {
      // As the runtime does when the pane comes up for the first time.
      if (current?.pages.length === 0) void current.book.application.open();
      return Promise.resolve(void current?.pages.push(page));
    },
  },
  reportBug: (error) => {
    throw error;
  },
};

/** A book whose ribbon buttons work; the pages the pane was brought up at are kept. */
async function startRibbon(sheets: Readonly<Record<string, string>>) {
  const book = await startBook({ sheets });
  const pages: (string | undefined)[] = [];
  current = { book, pages };
  if (!associated)
    associateCommands(
      (name, run) => Office.actions.associate(name, run),
      () => Promise.resolve(tools),
    );
  associated = true;
  const press = (action: string) => book.host.runShortcut(action);
  return { book, pages, press, click: (button: string) => book.host.runCommand(button) };
}

const said = ({ application }: KpiBook) => application.getState().notice?.code;
const phones = "姓名 | 部门 | 电话\n张三 | 销售 | 8001\n李四 | 财务 | 8002";

test("the four buttons do the whole job, one click each", async () => {
  const { book, pages, click } = await startRibbon({ 一季度: shortQuarter });
  await click("BindSheet");
  expect(said(book)).toBe("bound");
  await click("CheckWorkbook");
  expect(book.application.getState().findings?.map(({ rule }) => rule)).toContain("weights/sum");
  await click("MakeScorecard");
  expect(said(book)).toBe("scorecardMade");
  await click("ClearHighlights");
  expect(said(book)).toBe("cleared");
  expect(pages).toEqual(["tables", "findings"]);
});

test.each([
  [
    "BindSheet on a sheet without KPIs says so in the pane",
    { 电话表: phones },
    ["BindSheet"],
    "noTableFound",
    ["tables"],
  ],
  [
    "CheckWorkbook with nothing bound binds what is clear",
    { 一季度: shortQuarter },
    ["CheckWorkbook"],
    "checked",
    ["findings"],
  ],
  [
    "CheckWorkbook with nothing to bind says so",
    { 电话表: phones },
    ["CheckWorkbook"],
    "noTableFound",
    ["tables"],
  ],
  [
    "MakeScorecard with nothing bound binds what is clear",
    { 一季度: shortQuarter },
    ["MakeScorecard"],
    "scorecardMade",
    [],
  ],
  [
    "MakeScorecard with nothing to bind says so",
    { 电话表: phones },
    ["MakeScorecard"],
    "bindFirst",
    ["scorecards"],
  ],
  [
    "MakeScorecard on a scorecard brings it up to date",
    { 一季度: shortQuarter },
    ["MakeScorecard", "MakeScorecard"],
    "scorecardUpdated",
    [],
  ],
  ["ClearHighlights with none is quiet", { 一季度: shortQuarter }, ["ClearHighlights"], "cleared", []],
])("%s", async (_what, sheets, buttons, code, expected) => {
  const { book, pages, click } = await startRibbon(sheets);
  for (const button of buttons) await click(button);
  expect(said(book)).toBe(code);
  expect(pages).toEqual(expected);
});

test.each<[string, string[], string, Readonly<Record<string, string>>?]>([
  ["what a button says", ["CheckWorkbook"], "checked"],
  ["two buttons at once: what the second says", ["BindSheet", "CheckWorkbook"], "checked"],
  ["the same, the other way round", ["CheckWorkbook", "BindSheet"], "checked"],
  ["that there is nothing to bind", ["BindSheet"], "noTableFound", { 电话表: phones }],
])(
  "%s outlasts the pane's own beginning",
  async (_what, buttons, code, sheets = { 一季度: shortQuarter }) => {
    const { book, pages, click } = await startRibbon(sheets);
    await Promise.all(buttons.map((button) => click(button)));
    await book.application.goTo({ sheetName: book.workbook.sheets[0]?.name ?? "", address: "A1" });
    expect(pages).toHaveLength(buttons.length);
    expect(book.application.getState()).toMatchObject({ ready: true, busy: undefined, notice: { code } });
  },
);

test("a right click checks the selected rows and lists what concerns them", async () => {
  const { book, pages, click } = await startRibbon({ 一季度: shortQuarter });
  await click("CheckSelection");
  expect(said(book)).toBe("checked");
  expect(book.application.getState().checkedSelection).toBeDefined();
  expect(pages).toEqual(["findings"]);
});

test("keys do what the buttons do, and bring up the pane as it was left", async () => {
  const { book, pages, press } = await startRibbon({ 一季度: shortQuarter });
  await press("CheckWorkbook");
  await waitUntil(() => pages.length === 1);
  expect(said(book)).toBe("checked");
  await press("ShowPane");
  await waitUntil(() => pages.length === 2);
  expect(pages).toEqual(["findings", undefined]);
});

test("what is not clear is left to the pane", async () => {
  const { book, pages, click } = await startRibbon({
    两人: `${shortQuarter}\n|\n|\n|\n${shortQuarter.trim()}`,
  });
  await click("BindSheet");
  expect(book.application.getState()).toMatchObject({ tables: [], notice: undefined });
  expect(book.application.getState().candidates).toHaveLength(2);
  expect(pages).toEqual(["tables"]);
});

test("a button is done even when the pane does not come, and the defect is told", async () => {
  const book = await startBook({ sheets: { 一季度: shortQuarter } });
  const runs = new Map<string, (event: { completed(): void }) => void>();
  const failure = new Error("no pane");
  const bugs: unknown[] = [];
  associateCommands(
    (name, run) => runs.set(name, run),
    () =>
      Promise.resolve({
        application: book.application,
        pane: { show: () => Promise.reject(failure) },
        reportBug: (error) => void bugs.push(error),
      }),
  );
  await new Promise<void>((completed) => runs.get("BindSheet")?.({ completed }));
  expect(bugs).toEqual([failure]);
});
