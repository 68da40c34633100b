/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { CardsState, CardSubjectView, MadeCard } from "../../src/application/views/cards";
import { openState } from "./support/application";
import { bound, customerTable, lost, salesTable } from "./support/examples";
import { closePanes, openPane } from "./support/pane";

afterEach(closePanes);

const button = (name: string | RegExp) => screen.getByRole("button", { name });

const person = (name: string, department: string, key = name): CardSubjectView => ({
  ...{ kind: "person", key, name, department, position: "客户经理" },
});
const people = [
  person("王芳", "华东大区"),
  person("李伟", "华东大区"),
  person("张伟", "华南大区"),
  person("张伟", "华北大区", "张伟#2"),
];
const subjects: CardSubjectView[] = [
  ...people,
  { kind: "department", key: "华东大区", name: "华东大区" },
  { kind: "company", key: "", name: "季度考核" },
  { kind: "brief", key: "", name: "季度考核" },
];

function cardsOf(rest: Partial<CardsState> = {}): CardsState {
  return { ...openState.cards, subjects: { sales: subjects }, ...rest };
}

function openCards(rest: Partial<CardsState> = {}, language: "zh-CN" | "en-US" = "zh-CN") {
  return openPane({ tables: [bound(salesTable)], cards: cardsOf(rest) }, language, { page: "scorecards" });
}

test("everybody is chosen to begin with, and one click makes all their sheets", async () => {
  const { application, user } = openCards();
  expect(screen.getByText("已选 4 / 4 人")).toBeVisible();
  await user.click(button("生成 4 张评分卡"));
  expect(application.requests).toEqual([
    ["makeScorecards", { tableId: "sales", mode: "sheets", subjects: "all" }],
  ]);
});

test("people are searched, left out one by one or all that are found, and reported on one sheet", async () => {
  const { application, user } = openCards();
  await user.click(screen.getByRole("checkbox", { name: /李伟/ }));
  await user.type(screen.getByRole("searchbox"), "张伟 华南");
  expect(within(screen.getByRole("list", { name: "人员" })).getAllByRole("checkbox")).toHaveLength(1);
  await user.click(screen.getByRole("checkbox", { name: "全选" }));
  expect(screen.getByText("已选 2 / 4 人")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "汇编到一张工作表，每人一页" }));
  await user.click(button("汇编 2 人的评分卡"));
  expect(application.requests).toEqual([
    [
      "makeScorecards",
      {
        ...{ tableId: "sales", mode: "report" },
        subjects: [
          { kind: "person", key: "王芳" },
          { kind: "person", key: "张伟#2" },
        ],
      },
    ],
  ]);
});

test("nobody chosen, nothing to make", async () => {
  const { user } = openCards();
  await user.click(screen.getByRole("checkbox", { name: "全选" }));
  expect(screen.queryByRole("button", { name: /张评分卡/ })).toBeNull();
});

test("while a batch runs it shows how far it is and can be cancelled", async () => {
  const { application, user, change } = openCards();
  change({ busy: { operation: "scorecard", progress: 0.4, cancellable: true } });
  const [bar] = screen.getAllByRole("progressbar", { name: "正在生成评分卡" });
  expect(bar).toHaveAttribute("aria-valuenow", "0.4");
  const [cancel] = screen.getAllByRole("button", { name: "取消" });
  if (cancel) await user.click(cancel);
  expect(application.requests).toEqual([["cancel"]]);
});

test("what was made is summed up with the way to each sheet; an unfinished batch is said", async () => {
  const made = (name: string, state: MadeCard["state"]): MadeCard => ({
    ...{ tableId: "sales", kind: "person", key: name, name, sheetName: `评分卡-${name}`, state },
  });
  const cards = [made("王芳", "made"), made("李伟", "updated"), made("张伟", "locked")];
  const { application, user } = openCards({
    ...{ summary: { tableId: "sales", cards, left: 1 }, unfinished: "sales", sheets: cards },
  });
  const summary = screen.getByRole("group", { name: "完成情况" });
  expect(summary).toHaveTextContent("新建 1 张 · 更新 1 张 · 1 张受保护，未改动 · 1 张尚未生成");
  expect(screen.getByText(/再次生成同一批会从中断处继续/)).toBeVisible();
  await user.click(within(summary).getByRole("button", { name: "评分卡-李伟" }));
  expect(application.requests).toEqual([["goTo", { sheetName: "评分卡-李伟", address: "A1" }]]);
});

test("departments, everybody and the monthly brief are made by themselves", async () => {
  const { application, user } = openCards({}, "en-US");
  await user.click(button("Make scorecard: Overview of everybody"));
  await user.click(button("Make scorecard: Monthly brief"));
  await user.click(button("Make scorecard: 华东大区"));
  expect(application.requests).toEqual([
    ["makeScorecard", "sales", { kind: "company", key: "" }],
    ["makeScorecard", "sales", { kind: "brief", key: "" }],
    ["makeScorecard", "sales", { kind: "department", key: "华东大区" }],
  ]);
});

test("delivery copies hold values unless formulas are wanted", async () => {
  const { application, user } = openCards();
  await user.click(button("生成 4 张副本"));
  await user.selectOptions(screen.getByRole("combobox", { name: "副本内容" }), "native");
  await user.click(button("生成 4 张副本"));
  expect(application.requests).toEqual([
    ["deliverScorecards", { tableId: "sales", subjects: "all", formulas: "values" }],
    ["deliverScorecards", { tableId: "sales", subjects: "all", formulas: "native" }],
  ]);
});

test("the look is chosen for the workbook; a name is kept when its field is left", async () => {
  const { application, user } = openCards();
  await user.selectOptions(screen.getByRole("combobox", { name: "样式" }), "compact");
  await user.type(screen.getByRole("textbox", { name: "公司名称" }), "星海科技");
  await user.tab();
  expect(application.requests).toEqual([
    ["changeCardSettings", { look: "compact" }],
    ["changeCardSettings", { company: "星海科技" }],
  ]);
});

test("a table that names nobody has one card; of several plans one is chosen", async () => {
  const single = { kind: "table", key: "", name: "Customer" } as const;
  const { application, user } = openPane(
    {
      tables: [bound(salesTable), bound(customerTable)],
      scorecards: { customers: "Scorecard Customer" },
      cards: cardsOf({ subjects: { sales: subjects, customers: [single] } }),
    },
    "en-US",
    { page: "scorecards" },
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Table" }), "customers");
  await user.click(button("Scorecard Customer"));
  await user.click(button("Update scorecard"));
  expect(application.requests).toEqual([
    ["goTo", { sheetName: "Scorecard Customer", address: "A1" }],
    ["makeScorecard", "customers"],
  ]);
});

test("a lost table has none", () => {
  openPane({ tables: [lost(salesTable)], cards: cardsOf() }, "zh-CN", { page: "scorecards" });
  expect(screen.queryByRole("article")).toBeNull();
  expect(screen.getByText("还没有绑定指标表")).toBeVisible();
});
