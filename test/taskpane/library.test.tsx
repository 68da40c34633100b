/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { templates } from "../../src/domain/library/templates";
import { searchFunctions } from "../../src/taskpane/state/functionCatalogue";
import { functionViews } from "../../src/functions/browse";
import { currentPeriod, periodsFrom } from "../../src/taskpane/library/periods";
import { bound, salesTable } from "./support/examples";
import { closePanes, openPane, type OpenPane } from "./support/pane";

afterEach(closePanes);

const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** The page once its bundle has arrived. */
async function openLibrary(language: "zh-CN" | "en-US" | "qps-ploc" = "zh-CN"): Promise<OpenPane> {
  const pane = openPane({ tables: [bound(salesTable)] }, language, { page: "library" });
  await act(async () => void (await import("../../src/domain/library/templates")));
  await act(async () => Promise.resolve());
  return pane;
}

test("every position is a card with its core KPIs, and is made for the quarter it is", async () => {
  const { application, user } = await openLibrary();
  expect(screen.getAllByRole("article")).toHaveLength(templates.length);
  expect(screen.getByText("销售额、回款率和重点客户关系评级")).toBeVisible();
  await user.click(button("新建 KPI 表：销售代表"));
  expect(application.requests).toEqual([["newFromTemplate", "sales", { year: 2026, quarter: 3 }]]);
});

test("another period may be chosen", async () => {
  const { application, user } = await openLibrary("en-US");
  await user.selectOptions(screen.getByRole("combobox", { name: "Period" }), "2027");
  await user.click(button("Make a KPI plan: HR specialist"));
  expect(application.requests).toEqual([["newFromTemplate", "people", { year: 2027 }]]);
});

test("a card opens to all its KPIs with weights and definitions, by keyboard too", async () => {
  const { user } = await openLibrary("en-US");
  button("KPIs of R&D engineer").focus();
  await user.keyboard("{Enter}");
  const card = within(screen.getByRole("article", { name: "R&D engineer" }));
  expect(card.getAllByRole("listitem")).toHaveLength(5);
  expect(card.getByText("Changes reviewed before merging ÷ all changes")).toBeVisible();
});

test("functions are searched, read and put into the selected cell", async () => {
  const { application, user } = await openLibrary();
  await user.click(screen.getByRole("radio", { name: "函数" }));
  await user.type(screen.getByRole("searchbox", { name: "搜索函数" }), "score 得分");
  await user.click(button(/^KPI\.SCORE/));
  expect(screen.getByText(/^=KPI\.SCORE\(实际值, 目标值, \[方向\]/)).toBeVisible();
  await user.click(button("将 =KPI.SCORE(95,100) 插入所选单元格"));
  expect(application.requests).toEqual([["insertFormula", "=KPI.SCORE(95,100)"]]);
});

test("a search that finds nothing says so", async () => {
  const { user } = await openLibrary("en-US");
  await user.click(screen.getByRole("radio", { name: "Functions" }));
  await user.type(screen.getByRole("searchbox"), "pivot");
  expect(screen.getByText("No function matches “pivot”.")).toBeVisible();
});

test("while nothing is bound, the library is one of two ways to begin", async () => {
  const { user } = openPane({}, "en-US");
  expect(button("Bind this sheet")).toBeVisible();
  expect(screen.queryByRole("tab")).toBeNull();
  await user.click(button("New from a template"));
  expect(screen.getAllByRole("tab").map(({ id }) => id)).toEqual([
    "tab-home",
    "tab-tables",
    "tab-library",
    "tab-settings",
  ]);
  expect(screen.getByRole("tab", { name: "Library" })).toHaveAttribute("aria-selected", "true");
  await user.click(screen.getByRole("tab", { name: "Tables" }));
  expect(button("New from a template")).toBeVisible();
});

test.each([
  ["kpi.score", "KPI.SCORE"],
  ["目标", "KPI.SCORE"],
  ["权重 100", "KPI.WEIGHTCHECK"],
])("“%s” finds %s", (question, name) => {
  const found = searchFunctions(functionViews("zh-CN"), question);
  expect(found.map((one) => one.name)).toContain(name);
  expect(found.length).toBeLessThan(functionViews("zh-CN").length);
});

test("this year and the next are offered, the quarter of today first chosen", () => {
  expect(periodsFrom("2026-11-25")).toHaveLength(10);
  expect(currentPeriod("2026-11-25")).toEqual({ year: 2026, quarter: 4 });
  expect(currentPeriod("2026-03-31")).toEqual({ year: 2026, quarter: 1 });
});

test.each(["templates", "functions"])(
  "every word of the %s is the reader's",
  async (part) => {
    localStorage.setItem("kpi-workbook.library", part);
    const { user } = await openLibrary("qps-ploc");
    const page = screen.getByRole("tabpanel");
    for (const closed of within(page).getAllByRole("button", { expanded: false })) await user.click(closed);
    const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    while (texts.nextNode()) said.push(texts.currentNode.textContent ?? "");
    const isData = (text: string) => /^(?:\s*|=?KPI\..*|\d+%)$/s.test(text);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => !isData(text) && !/^\[.*\]$/s.test(text))).toEqual([]);
  },
  30_000,
);
