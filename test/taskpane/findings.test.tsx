/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { ApplicationState } from "../../src/application/application";
import type { Finding } from "../../src/application/views/findings";
import type { DisplayLanguage } from "../../src/i18n/language";
import { bound, customerTable, laterFinding, salesTable, weightFinding } from "./support/examples";
import { closePanes, openPane, openPaneWithRules } from "./support/pane";
import { countRule, weightRule } from "./support/rules";

afterEach(closePanes);

const tables = [bound(salesTable), bound(customerTable)];
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const tab = (name: string | RegExp) => screen.getByRole("tab", { name });
const region = (name: string) => within(screen.getByRole("region", { name }));
const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);

const ofLi: Finding = {
  ...weightFinding,
  id: "finding-3",
  person: "李娜",
  data: { sum: 110, difference: 10, expected: 100, count: 5 },
  place: { sheetName: "年度目标", address: "C5:C9" },
};
const rules = [weightRule, countRule];

const openFindings = (state: Partial<ApplicationState> = {}, language: DisplayLanguage = "en-US") =>
  openPaneWithRules({ tables, findings: [laterFinding, weightFinding, ofLi], rules, ...state }, language, {
    page: "findings",
  });

describe("the check", () => {
  test("leads to its findings", async () => {
    const { application, user } = openPane({ tables }, "en-US");
    await user.click(button("Check"));
    expect(application.requests).toEqual([["check"]]);
    expect(tab("Findings")).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("heading", { name: "Not checked yet" })).toBeVisible();
  });

  test("is of the workbook, the sheet or the selection; edits are checked or not", async () => {
    const { application, user } = await openFindings();
    await user.click(button("Check workbook"));
    for (const extent of ["Check this sheet", "Check the selection"]) {
      await user.click(button("Other checks"));
      await user.click(screen.getByRole("menuitem", { name: extent }));
    }
    await user.click(screen.getByRole("switch", { name: "Live" }));
    expect(application.requests).toEqual([
      ["check", "workbook"],
      ["check", "sheet"],
      ["check", "selection"],
      ["setLive", false],
    ]);
  });

  test("highlights are counted and cleared, findings listed on a sheet and noted in cells", async () => {
    const { application, user } = await openFindings({ findings: [], highlightCount: 8 });
    expect(screen.getByText(/^All 2 tables keep every rule/)).toBeVisible();
    expect(screen.getByText("8 cells highlighted")).toBeVisible();
    for (const action of ["List on a sheet", "Write notes into cells", "Clear highlights"]) {
      await user.click(button("More actions"));
      await user.click(screen.getByRole("menuitem", { name: action }));
    }
    expect(application.requests).toEqual([["listFindings"], ["writeNotes"], ["clearHighlights"]]);
  });

  test("where Excel has no notes for add-ins the command is off and says why", async () => {
    const { application, user } = await openFindings({ findings: [], canWriteNotes: false });
    await user.click(button("More actions"));
    const command = screen.getByRole("menuitem", { name: /^Write notes into cells/ });
    expect(command).toHaveAttribute("aria-disabled", "true");
    expect(command).toHaveTextContent("This Excel does not offer it; Excel on the web and Microsoft 365 do.");
    await user.click(command);
    expect(application.requests).toEqual([]);
  });

  test("of the selection shows what lies in it, until all is asked for", async () => {
    const { user, change } = await openFindings({
      checkedSelection: { sheetName: "一季度", address: "E1:E6" },
    });
    expect(screen.getAllByRole("article")).toHaveLength(1);
    await user.click(button("Show all"));
    expect(screen.getAllByRole("article")).toHaveLength(3);
    change({ checkedSelection: { sheetName: "一季度", address: "A1" } });
    expect(screen.getByText("Nothing found in 一季度 · A1.")).toBeVisible();
  });
});

describe("the list", () => {
  test("errors come first, each with severity, sentence, place and person", async () => {
    await openFindings({}, "zh-CN");
    expect(texts(region("问题列表").getAllByRole("article"))).toEqual([
      expect.stringMatching(/^错误权重合计 97%，差 3 个百分点。一季度 · E5:E12将权重/),
      expect.stringMatching(/^错误权重合计 110%，差 10 个百分点。年度目标 · C5:C9李娜/),
      expect.stringMatching(/^提示有 7 个核心指标。CS KPIs FY26 · A4:A10/),
    ]);
    expect(screen.queryByText(/个警告/)).toBeNull();
    expect(tab("问题 3")).toBeVisible();
  });

  test.each([
    ["级别", ["错误", "提示"]],
    ["人员", ["未注明人员", "李娜"]],
    ["规则", ["权重合计为 100%", "3 到 5 个核心指标"]],
    ["工作表", ["一季度", "年度目标", "CS KPIs FY26"]],
  ])("is grouped by %s", async (grouping, groups) => {
    const { user } = await openFindings({}, "zh-CN");
    await user.click(screen.getByRole("radio", { name: grouping }));
    expect(
      screen
        .getAllByRole("region")
        .map((each) => each.getAttribute("aria-label"))
        .filter((name) => name),
    ).toEqual(groups);
  });

  test("what it was grouped by is remembered", async () => {
    const { user, handle } = await openFindings();
    await user.click(screen.getByRole("radio", { name: "Person" }));
    act(() => handle.unmount());
    await openFindings();
    expect(screen.getByRole("radio", { name: "Person" })).toBeChecked();
  });

  test("is searched by sentence, place, person and rule, and narrowed by severity", async () => {
    const { user } = await openFindings();
    const found = async (query: string) => {
      await user.clear(screen.getByRole("searchbox", { name: "Search findings" }));
      await user.type(screen.getByRole("searchbox", { name: "Search findings" }), query);
      return screen.queryAllByRole("article").length;
    };
    expect(await found("110%")).toBe(1);
    expect(await found("cs kpis")).toBe(1);
    expect(await found("李娜 weights")).toBe(1);
    expect(await found("core")).toBe(1);
    expect(await found("nowhere")).toBe(0);
    await user.click(button("Show all"));
    await user.click(screen.getByRole("button", { name: "2 errors", pressed: true }));
    expect(screen.getAllByRole("article")).toHaveLength(1);
  });

  test("thousands come fifty at a time, and one group at a time", async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({ ...laterFinding, id: String(at) }));
    const { user } = await openFindings({ findings: [...many, weightFinding, ofLi] });
    expect(screen.getAllByRole("article")).toHaveLength(2);
    await user.click(within(screen.getByRole("region", { name: "Hint" })).getByRole("button"));
    expect(region("Hint").getAllByRole("article")).toHaveLength(50);
    await user.click(button("Show 50 more"));
    expect(region("Hint").getAllByRole("article")).toHaveLength(100);
  });

  test("is one stop for Tab; arrows lead from row to row", async () => {
    const { user } = await openFindings();
    const places = [/E5:E12$/, /C5:C9$/].map((name) => button(name));
    expect(places.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    places[0]?.focus();
    await user.keyboard("{ArrowDown}");
    expect(places[1]).toHaveFocus();
    expect(places.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
    await user.keyboard("{End}{ArrowUp}");
    expect(places[0]).toHaveFocus();
  });
});

describe("a finding", () => {
  test("a click goes to its cells; a fix is one click", async () => {
    const { application, user } = await openFindings({ findings: [weightFinding, laterFinding] });
    await user.click(button("Go to 一季度 · E5:E12"));
    await user.click(button("Make weights total 100%"));
    expect(application.requests).toEqual([
      ["goTo", weightFinding.place],
      ["fix", ["finding-1"]],
    ]);
  });

  test("says why, what to do, what a fix changes, and where its numbers come from", async () => {
    const { user } = await openFindings({ findings: [weightFinding] });
    await user.click(button(/^Why: Weights total 97%/));
    const opened = screen.getByRole("article");
    expect(opened).toHaveTextContent("Totals can only be compared when weights make 100%.");
    expect(opened).toHaveTextContent("What to do Change the weights.");
    expect(opened).toHaveTextContent("Scales 8 weights in proportion.");
    expect(texts(within(opened).getAllByRole("term"))).toEqual([
      "Total of the weights",
      "Allowed difference",
    ]);
    expect(texts(within(opened).getAllByRole("definition"))).toEqual([
      ...["100%", "Required"],
      ...["0.5 points", "Our choice"],
    ]);
  });

  test("the numbers are fetched when they are first looked at", async () => {
    const { application, user } = await openFindings({ findings: [weightFinding], rules: [] });
    expect(application.requests).toEqual([]);
    await user.click(button(/^Why:/));
    expect(application.requests).toEqual([["loadRules"]]);
  });

  test("with several ways to fix it, one is chosen first", async () => {
    const choices = [
      { value: "K1", label: "销售收入" },
      { value: "K2", label: "回款率" },
    ];
    const { application, user } = await openFindings({
      findings: [{ ...laterFinding, fixable: true, choices }],
    });
    expect(button("Fix")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Fix"));
    await user.selectOptions(screen.getByRole("combobox", { name: /^How to fix/ }), "回款率");
    await user.click(button("Fix"));
    expect(application.requests).toEqual([["fix", ["finding-2"], "K2"]]);
  });

  test("mended from the keyboard, its place in the list keeps the focus", async () => {
    const { user, change } = await openFindings({ findings: [weightFinding, ofLi, laterFinding] });
    const focused = () => document.activeElement?.closest("article")?.textContent;
    within(screen.getAllByRole("article")[0]!)
      .getByRole("button", { name: "Make weights total 100%" })
      .focus();
    await user.keyboard("{Enter}");
    change({ findings: [ofLi, laterFinding] });
    expect(focused()).toMatch(/110%/);
    change({ findings: [laterFinding] });
    expect(button(/^Hint/)).toHaveFocus();
  });

  test("not dismissed after all, the focus is back where it was", async () => {
    const { user } = await openFindings({ findings: [weightFinding] });
    await user.click(button(/^Why:/));
    await user.click(button(/^Dismiss: Weights/));
    expect(screen.getByRole("radio", { name: "It is right as it is" })).toBeVisible();
    const heard = jest.fn();
    document.addEventListener("keydown", heard);
    await user.keyboard("{Escape}");
    document.removeEventListener("keydown", heard);
    expect(button(/^Dismiss: Weights/)).toHaveFocus();
    // Office.js would take the focus elsewhere.
    expect(heard).not.toHaveBeenCalled();
  });

  test("is dismissed for a reason: a usual one or one's own", async () => {
    const { application, user } = await openFindings({ findings: [weightFinding] });
    await user.click(button(/^Why:/));
    await user.click(button(/^Dismiss: Weights/));
    expect(button("Dismiss")).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("radio", { name: "It is right as it is" }));
    await user.click(button("Dismiss"));
    const own = screen.getByRole("textbox", { name: "In your own words" });
    await user.clear(own);
    await user.type(own, "Board decision");
    await user.click(button("Dismiss"));
    expect(application.requests).toEqual([
      ["dismiss", ["finding-1"], "It is right as it is"],
      ["dismiss", ["finding-1"], "Board decision"],
    ]);
  });

  test("dismissed ones keep reason and day, and can be restored", async () => {
    const dismissed = [{ finding: weightFinding, reason: "已商定", day: "2026-09-30" }];
    const { application, user } = await openFindings({ findings: [], dismissed }, "zh-CN");
    await user.click(button("已搁置（1）"));
    expect(screen.getByText("2026 年 9 月 30 日：已商定")).toBeVisible();
    await user.click(button(/^恢复：权重合计 97%/));
    expect(application.requests).toEqual([["restore", ["finding-1"]]]);
  });
});

describe("all of a kind", () => {
  test("are fixed after a look at every cell", async () => {
    const { application, user, change } = await openFindings();
    await user.click(button(/^Why: Weights total 97%/));
    await user.click(button("Fix all 2 of this kind…"));
    const changes = ["C5", "C6"].map((address, at) => ({
      place: { sheetName: "年度目标", address },
      before: at === 0 ? "20%" : "",
      after: "21%",
    }));
    change({ fixPreview: { findingIds: ["finding-1", "finding-3"], changes, skipped: 1 } });
    expect(screen.getByRole("heading", { name: "2 cells would change" })).toHaveFocus();
    expect(screen.getByText(/^1 finding cannot be fixed this way/)).toBeVisible();
    expect(texts(screen.getAllByRole("listitem"))).toEqual([
      "年度目标 · C5before 20%after 21%",
      "年度目标 · C6before blankafter 21%",
    ]);
    await user.click(button("Change 2 cells"));
    await user.click(button("Cancel"));
    await user.keyboard("{Escape}");
    expect(application.requests).toEqual([
      ["previewFix", ["finding-1", "finding-3"]],
      ["fix", ["finding-1", "finding-3"]],
      ["closePreview"],
      ["closePreview"],
    ]);
  });
});

describe("a cell is selected in the sheet", () => {
  const cell = { sheetName: "年度目标", address: "C7" };

  test("its findings are shown on top with their reasons, and the focus stays", async () => {
    const { change } = await openFindings();
    change({ selection: cell });
    const [atCell] = screen.getAllByRole("region", { name: "At the selected cell 年度目标 · C7" });
    expect(within(atCell!).getByRole("article")).toHaveTextContent(/Weights total 110%.*What to do/);
    expect(document.body).toHaveFocus();
    change({ selection: { ...cell, address: "D7" } });
    expect(screen.queryByRole("region", { name: /^At the selected cell/ })).toBeNull();
  });

  test("by the pane itself: only its row is marked, so that nothing moves", async () => {
    const { user, change } = await openFindings();
    await user.click(button("Go to 年度目标 · C5:C9"));
    change({ selection: ofLi.place });
    expect(screen.queryByRole("region", { name: /^At the selected cell/ })).toBeNull();
    const marked = screen.getAllByRole("article").filter((row) => row.hasAttribute("aria-current"));
    expect(texts(marked)).toEqual([expect.stringContaining("110%")]);
  });
});

test("the next step shows the first finding", async () => {
  const { application, user } = openPane({ tables, findings: [laterFinding, weightFinding] });
  await user.click(button("查看第一个问题"));
  expect(application.requests).toEqual([["goTo", weightFinding.place]]);
  expect(tab("问题 2")).toHaveAttribute("aria-selected", "true");
});
