/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { createRuleSource } from "../../src/taskpane/state/ruleCatalogue";
import { bound, salesTable } from "./support/examples";
import { closePanes, openPaneWithRules } from "./support/pane";
import { catalogue, countRule, weightRule } from "./support/rules";

afterEach(closePanes);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const openRules = (language: "zh-CN" | "en-US" = "en-US") =>
  openPaneWithRules({ tables: [bound(salesTable)], rules: [countRule, weightRule] }, language, {
    page: "rules",
  });

/** The page as it is after its rules were asked for. */
async function openWeights() {
  const pane = await openRules();
  await pane.user.click(button("Weights 1 of 1 on"));
  await pane.user.click(button("About Weights add up to 100%"));
  return { ...pane, requests: () => pane.application.requests.slice(1) };
}

test("families say how many of their rules are on, weights before counts", async () => {
  const { application } = await openRules("zh-CN");
  expect(application.requests).toEqual([["loadRules"]]);
  expect(screen.getAllByRole("heading", { level: 3 })[0]).toHaveTextContent("权重");
  expect(button("权重 1 条中启用 1 条")).toBeVisible();
  expect(button("指标数量 1 条中启用 0 条")).toBeVisible();
});

test("a preset is read before it is applied", async () => {
  const { application, user } = await openRules();
  expect(button("Apply")).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(screen.getByRole("combobox", { name: "Preset" }), "Strict");
  expect(screen.getByText("Before a plan is signed off.")).toBeVisible();
  await user.click(button("Apply"));
  expect(application.requests.at(-1)).toEqual(["applyPreset", "strict"]);
});

test("a rule says why it is there, what it finds, and where its numbers come from", async () => {
  await openWeights();
  expect(screen.getByText("Totals can only be compared when weights make 100%.")).toBeVisible();
  expect(screen.getByText(/Weights total 97%, 3 points off\.$/)).toBeVisible();
  expect(screen.getByText("Required")).toBeVisible();
  expect(screen.getByText("Our choice")).toBeVisible();
  expect(screen.getByText("usually 0.05 points")).toBeVisible();
});

test("a rule is switched off, and levelled", async () => {
  const { user, requests } = await openWeights();
  await user.click(screen.getByRole("switch", { name: "Weights add up to 100%" }));
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Level of Weights add up to 100%" }),
    "Warning",
  );
  expect(requests()).toEqual([
    ["changeRule", "weights/sum", { on: false }],
    ["changeRule", "weights/sum", { severity: "warning" }],
  ]);
});

describe("a number", () => {
  test.each([
    ["90{Enter}", 90],
    ["９５％{Tab}", 95],
    ["1,000{Enter}", 1000],
  ])("typed as %s is taken over", async (typed, value) => {
    const { user, requests } = await openWeights();
    const field = screen.getByRole("textbox", { name: "Total of the weights" });
    await user.clear(field);
    await user.type(field, typed);
    expect(requests()[0]).toEqual(["changeRule", "weights/sum", { settings: { expected: value } }]);
  });

  test.each([
    ["0{Enter}", "Between 1% and 1,000%, please."],
    ["many{Enter}", "A number, please."],
  ])("typed as %s is not, and says what would be", async (typed, problem) => {
    const { user, requests } = await openWeights();
    const field = screen.getByRole("textbox", { name: "Total of the weights" });
    await user.clear(field);
    await user.type(field, typed);
    expect(field).toHaveAccessibleDescription(problem);
    expect(requests()).toEqual([]);
    await user.keyboard("{Escape}");
    expect(field).toHaveValue("100");
  });
});

test("what was changed is set back; a yes or no is a switch", async () => {
  const { application, user } = await openRules();
  await user.click(button("Number of KPIs 0 of 1 on"));
  expect(screen.getByText("Changed")).toBeVisible();
  await user.click(button("About Three to five core KPIs"));
  await user.click(screen.getByRole("switch", { name: "strict" }));
  await user.click(button("Back to usual: Three to five core KPIs"));
  expect(application.requests.slice(1)).toEqual([
    ["changeRule", "counts/core", { settings: { strict: 0 } }],
    ["changeRule", "counts/core", null],
  ]);
});

test("rules that did not arrive are asked for again", async () => {
  let tries = 0;
  const source = createRuleSource(() =>
    ++tries === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(catalogue),
  );
  await new Promise<void>((done) => source.subscribe(done));
  expect(source.read()).toBeUndefined();
  await new Promise<void>((done) => source.subscribe(done));
  expect(source.read()).toBe(catalogue);
  source.subscribe(() => {});
  expect(tries).toBe(2);
});
