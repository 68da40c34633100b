/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { ApplicationState } from "../../src/application/application";
import type { CardSettingsView } from "../../src/application/views/cards";
import { mergeSettings, usualSettings } from "../../src/domain/scorecard/input/cardSettings";
import { usualScoring } from "../../src/domain/scoring/scoringSettings";
import { bound, salesTable } from "./support/examples";
import { openState } from "./support/application";
import { closePanes, openPane, type OpenPane } from "./support/pane";

afterEach(closePanes);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole("textbox", { name });
const stateWith = (settings: Partial<CardSettingsView>): Partial<ApplicationState> => ({
  tables: [bound(salesTable)],
  cards: { ...openState.cards, settings: { ...usualSettings, ...settings } },
});

function openSettings(
  page: "scoring" | "general",
  language: "zh-CN" | "en-US" = "zh-CN",
  settings: Partial<CardSettingsView> = {},
): OpenPane {
  return openPane(stateWith(settings), language, { page });
}

/** The settings after everything that was asked, as the workbook would keep them. */
function asked({ application }: OpenPane): CardSettingsView {
  const changes = application.requests.filter(([name]) => name === "changeCardSettings");
  return changes.reduce<CardSettingsView>(
    (settings, [, change]) => mergeSettings(settings, change as object),
    usualSettings,
  );
}

async function retype({ user }: OpenPane, name: string, text: string): Promise<void> {
  await user.clear(box(name));
  await user.type(box(name), text);
}

describe("grades", () => {
  test("a limit as it is pasted, and a name, are kept with Enter", async () => {
    const pane = openSettings("scoring");
    await retype(pane, "起点（%） 1", "１１５％");
    await retype(pane, "等级 2", "达标{Enter}");
    expect(asked(pane).scoring.grades).toEqual([
      { name: "excellent", from: 1.15 },
      { name: "达标", from: 1 },
      { name: "improve", from: -Infinity },
    ]);
  });

  test.each([
    ["起点（%） 2", "130", "应低于上一行。"],
    ["起点（%） 1", "很高", "请输入数字，如 120%。"],
    ["等级 1", "良好", "名称重复。"],
    ["等级 3", " ", "请填写名称。"],
    ["起点（%） 1", "5000", "起点应在 0 到 1000 之间。"],
  ])("%s is not %s: %s", async (cell, text, trouble) => {
    const pane = openSettings("scoring");
    await retype(pane, cell, `${text}{Enter}`);
    expect(screen.getByText(trouble)).toBeVisible();
    expect(pane.application.requests).toEqual([]);
  });

  test("a row is added before the last, and removed", async () => {
    const pane = openSettings("scoring", "en-US");
    await pane.user.click(button("Add a grade"));
    await retype(pane, "Grade 3", "Fair");
    await retype(pane, "From (%) 3", "80");
    await pane.user.tab();
    await pane.user.tab();
    expect(asked(pane).scoring.grades.map(({ name, from }) => [name, from])).toEqual([
      ["excellent", 1.2],
      ["good", 1],
      ["Fair", 0.8],
      ["improve", -Infinity],
    ]);
    await pane.user.click(button("Remove Excellent"));
    expect(asked(pane).scoring.grades[0]?.name).toBe("good");
  });
});

test.each<[string, string, unknown, Partial<CardSettingsView["scoring"]>]>([
  ["底线值的得分", "７０", 60, { curve: { floor: 70, target: 100, challenge: 120 } }],
  ["单项封顶分", "150", 120, { cap: 150 }],
  ["标杆线：前", "10%", 20, { topShare: 0.1 }],
  [
    "系数 2",
    "2",
    1.5,
    {
      incentive: [
        { attainment: 1, coefficient: 1 },
        { attainment: 1.2, coefficient: 2 },
      ],
    },
  ],
])("%s becomes %s", async (name, text, before, expected) => {
  const pane = openSettings("scoring");
  expect(box(name)).toHaveValue(String(before));
  await retype(pane, name, `${text}{Enter}`);
  expect(asked(pane).scoring).toEqual({ ...usualScoring, ...expected });
});

test("a cap below what is on target is not taken, and what is possible is said", async () => {
  const pane = openSettings("scoring");
  await retype(pane, "单项封顶分", "90{Enter}");
  expect(screen.getByText("请填写 100 分到 1,000 分之间的数。")).toBeVisible();
  expect(pane.application.requests).toEqual([]);
});

test("totals: missing figures, 3+2+1 and the name of the rest", async () => {
  const pane = openSettings("scoring");
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "缺数据的指标" }), "zero");
  await pane.user.selectOptions(screen.getByRole("combobox", { name: /30\+20\+10/ }), "remainder");
  pane.change(stateWith({ scoring: { ...usualScoring, reading: "remainder" } }));
  await pane.user.type(box("其余部分的名称"), "民主测评");
  await pane.user.tab();
  expect(asked(pane)).toMatchObject({
    missing: "zero",
    scoring: { reading: "remainder", remainder: "民主测评" },
  });
});

test("back to the defaults, and back again", async () => {
  const own = { missing: "block", scoring: { ...usualScoring, cap: 150 } } as const;
  const pane = openSettings("scoring", "en-US", own);
  await pane.user.click(button("Reset to defaults"));
  expect(pane.application.requests.at(-1)).toEqual([
    "changeCardSettings",
    { scoring: usualScoring, missing: "exclude" },
  ]);
  await pane.user.click(
    within(screen.getByText("Back to the defaults.").parentElement as HTMLElement).getByRole("button", {
      name: "Undo",
    }),
  );
  expect(pane.application.requests.at(-1)).toEqual(["changeCardSettings", own]);
  expect(screen.queryByText("Back to the defaults.")).toBeNull();
});

test("what stays with functions is said", async () => {
  const pane = openSettings("scoring", "en-US");
  expect(screen.getByText(/KPI\.\* formulas you typed yourself do not follow/)).toBeVisible();
  await pane.user.click(button("Defaults of worksheet functions"));
  expect(screen.getByText(/at least 3 raters/)).toBeVisible();
});

test("the pane speaks the chosen language at once", async () => {
  const pane = openSettings("general");
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "语言" }), "en-US");
  expect(pane.application.requests).toEqual([["changeCardSettings", { language: "en-US" }]]);
  pane.change(stateWith({ language: "en-US" }));
  expect(screen.getByRole("tab", { name: "Scores" })).toBeVisible();
  expect(document.documentElement.lang).toBe("en-US");
});

test("general settings can be taken back one by one", async () => {
  const pane = openSettings("general");
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "样式" }), "compact");
  await pane.user.click(button("撤销"));
  await pane.user.click(screen.getByRole("switch", { name: "实时检查每次编辑" }));
  expect(pane.application.requests).toEqual([
    ["changeCardSettings", { look: "compact" }],
    ["changeCardSettings", { look: "standard" }],
    ["setLive", false],
  ]);
});
