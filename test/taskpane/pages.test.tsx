/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { bound, customerTable, laterFinding, salesTable, weightFinding } from "./support/examples";
import { closePanes, openPane } from "./support/pane";

afterEach(closePanes);

const tables = [bound(salesTable), bound(customerTable)];
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const tab = (name: string | RegExp) => screen.getByRole("tab", { name });

describe("findings", () => {
  test("the check leads to its findings", async () => {
    const { application, user } = openPane({ tables }, "en-US");
    await user.click(button("Check"));
    expect(application.requests).toEqual([["check"]]);
    expect(tab("Findings")).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("heading", { name: "Not checked yet" })).toBeVisible();
  });

  test("errors come first, each with severity, reason and place", () => {
    openPane({ tables, findings: [laterFinding, weightFinding] }, "zh-CN", { page: "findings" });
    const list = screen.getByRole("region", { name: "问题列表" });
    const cards = within(list)
      .getAllByRole("article")
      .map((card) => card.textContent);
    expect(cards[0]).toContain("错误权重合计 97%，少 3 个百分点。");
    expect(cards[0]).toContain("一季度 · E5:E12");
    expect(cards[1]).toContain("提示此处不符合规则 counts/core。");
    expect(within(list).getByText("1 个错误")).toBeVisible();
    expect(within(list).queryByText(/警告/)).toBeNull();
    expect(tab("问题 2")).toBeVisible();
  });

  test("a click goes to the cells; a fix says beforehand what it changes", async () => {
    const { application, user } = openPane({ tables, findings: [weightFinding, laterFinding] }, "en-US", {
      page: "findings",
    });
    await user.click(button("Go to 一季度 · E5:E12"));
    expect(
      screen.getByText("Scales 8 weights in proportion, to exactly 100% in all. Nothing else changes."),
    ).toBeVisible();
    expect(screen.getAllByRole("button", { name: /^Make weights total/ })).toHaveLength(1);
    await user.click(button("Make weights total 100%"));
    expect(application.requests).toEqual([
      ["goTo", weightFinding.place],
      ["fix", "finding-1"],
    ]);
  });

  test("the next step shows the first one", async () => {
    const { application, user } = openPane({ tables, findings: [laterFinding, weightFinding] });
    await user.click(button("查看第一个问题"));
    expect(application.requests).toEqual([["goTo", weightFinding.place]]);
    expect(tab("问题 2")).toHaveAttribute("aria-selected", "true");
  });

  test("highlights are counted and cleared, the check repeated", async () => {
    const { application, user } = openPane({ tables, findings: [], highlightCount: 8 }, "en-US", {
      page: "findings",
    });
    expect(
      screen.getByText("The weights of all 2 tables add up to 100%. Check again after you change them."),
    ).toBeVisible();
    expect(screen.getByText("8 cells highlighted")).toBeVisible();
    await user.click(button("Clear highlights"));
    await user.click(button("Check again"));
    expect(application.requests).toEqual([["clearHighlights"], ["check"]]);
  });
});

describe("scorecards", () => {
  test("each table has its own, made or updated, and where it is", async () => {
    const { application, user } = openPane({ tables, scorecards: { sales: "评分卡-一季度" } }, "zh-CN", {
      page: "scorecards",
    });
    await user.click(button("在工作表“评分卡-一季度”"));
    await user.click(button("更新评分卡：家电销售大区季度考核表"));
    await user.click(button(/^生成评分卡：Customer/));
    expect(application.requests).toEqual([
      ["goTo", { sheetName: "评分卡-一季度", address: "A1" }],
      ["makeScorecard", "sales"],
      ["makeScorecard", "customers"],
    ]);
  });

  test("when nothing is wrong, the missing ones are the next step", async () => {
    const { application, user } = openPane({ tables, findings: [] }, "en-US");
    await user.click(button("Make 2 scorecards"));
    expect(application.requests).toEqual([
      ["makeScorecard", "sales"],
      ["makeScorecard", "customers"],
    ]);
  });

  test("a lost table has none", () => {
    openPane({ tables: [bound(salesTable, "lost")] }, "zh-CN", { page: "scorecards" });
    expect(screen.queryByRole("article")).toBeNull();
  });
});

describe("pages", () => {
  test("a ribbon button can show its page", () => {
    const { handle } = openPane({ tables });
    act(() => handle.showPage("scorecards"));
    expect(tab("评分卡")).toHaveAttribute("aria-selected", "true");
  });

  test("a tab names its page", async () => {
    const { user } = openPane({ tables }, "en-US");
    await user.click(tab("Scorecards"));
    expect(tab("Scorecards")).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel", { name: "Scorecards" })).toBeVisible();
  });
});
