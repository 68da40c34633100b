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
    expect(tab("评分卡")).toHaveAttribute("aria-selected", "true");
  });

  test("a tab names its page", async () => {
    const { user } = openPane({ tables }, "en-US");
    await user.click(tab("Scorecards"));
    expect(tab("Scorecards")).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel", { name: "Scorecards" })).toBeVisible();
  });
});
