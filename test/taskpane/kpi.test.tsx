/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { detectTables } from "../../src/domain/binding/detection";
import { usualSettings } from "../../src/domain/scorecard/input/cardSettings";
import { usualScoring } from "../../src/domain/scoring/scoringSettings";
import { drawn, sheetOf } from "../domain/binding/sheetOf";
import { bound, salesTable } from "./support/examples";
import { closePanes, openPane } from "./support/pane";

afterEach(closePanes);

const plan = `
  姓名 | 指标名称 | 方向 | 权重 | 底线值 | 目标值 | 挑战值 | 实际值
  王芳 | 销售收入 | 越高越好 | 60% | 1000 | 1200 | 1500 | 1100
  王芳 | 响应时间 | 越低越好 | 40% | | 48 | | 40
  李伟 | 销售收入 | 越高越好 | 50% | 1000 | 1200 | 1500 | 900
  李伟 | 系统上线 | 里程碑 | 30% | | 6月30日前上线 | | 已完成
  李伟 | 回款率 | 越高越好 | 20% | | 98% | |`;
const readings = detectTables(sheetOf(drawn(plan), { name: "一季度" }));

function openKpi(language: "zh-CN" | "en-US" = "zh-CN", state = {}) {
  return openPane({ tables: [bound(salesTable)], ...state }, language, { page: "kpi" }, readings);
}

const select = (pane: ReturnType<typeof openKpi>, address: string) =>
  pane.change({ selection: { sheetName: "一季度", address } });
const card = () => screen.getAllByRole("article")[0] as HTMLElement;

test("nothing to explain is said, not shown as nothing", () => {
  openPane({ tables: [bound(salesTable)] }, "zh-CN", { page: "kpi" });
  expect(screen.getByText("还没有可以说明的指标")).toBeVisible();
});

test.each([
  ["D2", "80", "60 + 40 × (1100 − 1000) ÷ (1200 − 1000) = 80 分", "得 80 分，权重 60%，为总分贡献 48 分。"],
  ["B3", "116.7", "2 − 40 ÷ 48 = 1.1667 = 116.6667 分", "得 116.7 分，权重 40%，为总分贡献 46.67 分。"],
  ["F4", "0", "低于底线", "得 0 分，权重 50%，为总分贡献 0 分。"],
  ["A5", "100", "= 100 分", "得 100 分，权重 30%，为总分贡献 37.5 分。"],
])("the row at %s: %s points, %s", (address, score, formula, contribution) => {
  const pane = openKpi();
  select(pane, address);
  expect(within(card()).getByText(score)).toBeVisible();
  expect(card()).toHaveTextContent(formula);
  expect(card()).toHaveTextContent(contribution);
  expect(pane.application.requests).toEqual([]);
});

test("without an actual there is no score, and the total says what is missing", () => {
  const pane = openKpi();
  select(pane, "B6");
  expect(card()).toHaveTextContent("还没有实际值，无法计分。");
  expect(card()).toHaveTextContent("还有 1 项有权重的指标没有得分。");
});

test("every number leads to its cell, and its own selection changes nothing here", async () => {
  const pane = openKpi();
  select(pane, "D3");
  await pane.user.click(within(card()).getByRole("button", { name: "H3" }));
  expect(pane.application.requests).toEqual([["goTo", { sheetName: "一季度", address: "H3" }]]);
  select(pane, "H3");
  expect(card()).toHaveTextContent("响应时间");
});

test("a KPI is found by whose it is, and stays until another row is selected", async () => {
  const pane = openKpi();
  select(pane, "B2");
  const box = screen.getByRole("combobox", { name: "指标" });
  await pane.user.clear(box);
  await pane.user.type(box, "李伟 收入");
  await pane.user.click(screen.getByRole("option", { name: /销售收入/ }));
  expect(card()).toHaveTextContent("李伟");
  pane.change({ findings: [] });
  expect(card()).toHaveTextContent("李伟");
  select(pane, "B3");
  expect(card()).toHaveTextContent("响应时间");
  expect(pane.application.requests).toEqual([]);
});

test("what other methods would give is told where they differ", async () => {
  const pane = openKpi();
  select(pane, "B3");
  await pane.user.click(screen.getByRole("button", { name: "换一种计分方法的结果" }));
  const rows = screen.getAllByRole("row").map(({ textContent }) => textContent?.replace(/\s+/g, " "));
  expect(rows.slice(0, 3)).toEqual([
    "2 − 实际 ÷ 目标 (当前)2 − 40 ÷ 48116.7",
    "目标 ÷ 实际 48 ÷ 40120",
    "达到得满分，否则为 0 100",
  ]);
});

describe("what if", () => {
  const outcome = (name: RegExp) =>
    within(screen.getByRole("row", { name }))
      .getAllByRole("cell")
      .map(({ textContent }) => textContent);

  test("score, grade and total follow the slider, and the sheet is left alone", () => {
    const pane = openKpi();
    select(pane, "B2");
    expect(outcome(/^得分/)).toEqual(["80待改进", "80待改进"]);
    fireEvent.change(screen.getByRole("slider"), { target: { value: "1350" } });
    expect(outcome(/^得分/)).toEqual(["80待改进", "110良好"]);
    // 0.6 × 110 + 0.4 × 116.67
    expect(outcome(/^总分 ?王芳/)).toEqual(["94.7待改进", "112.7良好"]);
    expect(screen.getByRole("img")).toHaveAccessibleName(/假设 1350 → 110 分$/);
    expect(pane.application.requests).toEqual([]);
  });

  test.each([
    ["１３５０", "110良好"],
    ["1,500", "120优秀"],
    ["999", "0待改进"],
  ])("an actual is typed: %s", async (typed, then) => {
    const pane = openKpi();
    select(pane, "B2");
    const input = screen.getByRole("textbox", { name: "实际值" });
    await pane.user.clear(input);
    await pane.user.type(input, `${typed}{Enter}`);
    expect(outcome(/^得分/)[1]).toBe(then);
  });

  test("what is no number is said beside the field", async () => {
    const pane = openKpi();
    const input = screen.getByRole("textbox", { name: "实际值" });
    await pane.user.clear(input);
    await pane.user.type(input, "很多");
    expect(screen.getByText("请输入数字，如 120 或 1,200。")).toBeVisible();
  });

  test("it is asked before there is an actual, and not of a milestone in words", () => {
    const pane = openKpi();
    select(pane, "B6");
    fireEvent.change(screen.getByRole("slider"), { target: { value: "98" } });
    expect(outcome(/^得分/)).toEqual(["—", "100良好"]);
    select(pane, "B5");
    expect(screen.queryByRole("slider")).toBeNull();
    expect(screen.getByText(/以文字说明完成情况，没有可以移动的数值/)).toBeVisible();
  });

  test("the workbook's own scoring is what it counts with", () => {
    const scoring = { ...usualScoring, curve: { floor: 50, target: 100, challenge: 120 } };
    const cards = { settings: { ...usualSettings, scoring }, sheets: [], subjects: {} };
    const pane = openKpi("en-US", { cards: { ...cards, summary: undefined, unfinished: undefined } });
    select(pane, "B2");
    expect(card()).toHaveTextContent("50 + 50 × (1100 − 1000) ÷ (1200 − 1000) = 75 points");
    fireEvent.change(screen.getByRole("slider"), { target: { value: "1000" } });
    expect(outcome(/^Score/)[1]).toMatch(/^50/);
  });
});
