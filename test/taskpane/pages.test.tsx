/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { bound, customerTable, salesTable } from "./support/examples";
import { closePanes, openPane } from "./support/pane";

afterEach(closePanes);

const tables = [bound(salesTable), bound(customerTable)];
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const tab = (name: string | RegExp) => screen.getByRole("tab", { name });

describe("scorecards", () => {
  test("when nothing is wrong, the missing ones are the next step", async () => {
    const { application, user } = openPane({ tables, findings: [] }, "en-US");
    await user.click(button("Make 2 scorecards"));
    expect(application.requests).toEqual([
      ["makeScorecard", "sales"],
      ["makeScorecard", "customers"],
    ]);
  });
});

describe("pages", () => {
  test("a ribbon button can show its page", () => {
    const { handle } = openPane({ tables });
    act(() => handle.showPage("scorecards"));
    expect(tab("评分")).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("radio", { name: "评分卡" })).toBeChecked();
  });

  test("a tab names its page", async () => {
    const { user } = openPane({ tables }, "en-US");
    await user.click(tab("Scores"));
    expect(tab("Scores")).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel", { name: "Scores" })).toBeVisible();
  });

  test("the settings are behind a gear that has a name", async () => {
    const { user } = openPane({ tables }, "en-US");
    await user.click(tab("Settings"));
    expect(screen.getAllByRole("radio").map((one) => one.closest("label")?.textContent)).toEqual([
      "Rules",
      "Scoring",
      "General",
    ]);
  });

  test("a tab comes back to the page it was left at", async () => {
    const { user } = openPane({ tables }, "zh-CN");
    await user.click(tab("评分"));
    await user.click(screen.getByRole("radio", { name: "评分卡" }));
    await user.click(tab("表格"));
    await user.click(tab("评分"));
    expect(screen.getByRole("radio", { name: "评分卡" })).toBeChecked();
  });
});
