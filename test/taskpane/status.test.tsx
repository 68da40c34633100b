/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { ApplicationState, Notice } from "../../src/application/application";
import type { Finding, FixPreview } from "../../src/application/views/findings";
import type { KpiTable } from "../../src/application/views/tables";
import { bound, column, customerTable, lost, salesTable, weightFinding } from "./support/examples";
import { closePanes, openPane, openPaneWithRules } from "./support/pane";
import { countRule, weightRule } from "./support/rules";

afterEach(closePanes);

const tables = [bound(salesTable)];
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const pass = (time: number) => act(() => jest.advanceTimersByTime(time));

const fixed: Notice = { kind: "done", code: "fixed", data: { count: 8, formulas: 0 } };
const editing: Notice = { kind: "problem", code: "cellEditing", data: {} };

describe("an operation under way", () => {
  test("short work shows nothing, long work its progress and a way out", async () => {
    jest.useFakeTimers();
    const { application, user } = openPane({
      tables,
      busy: { operation: "scorecard", progress: 0.42, cancellable: true },
    });
    pass(499);
    expect(screen.queryByRole("progressbar")).toBeNull();
    pass(1);
    expect(screen.getByRole("progressbar", { name: "正在生成评分卡…" })).toHaveAttribute(
      "aria-valuenow",
      "0.42",
    );
    expect(screen.getByText("42%")).toBeVisible();
    await user.click(button("取消"));
    expect(application.requests).toEqual([["cancel"]]);
  });

  test("what cannot be cancelled offers no cancel", () => {
    jest.useFakeTimers();
    openPane({ tables, busy: { operation: "check", cancellable: false } }, "en-US");
    pass(500);
    expect(screen.getByRole("progressbar", { name: "Checking…" })).not.toHaveAttribute("aria-valuenow");
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  });

  test("work that stands still says what Excel may be waiting for", () => {
    jest.useFakeTimers();
    const busy = { operation: "check", progress: 0.1, cancellable: true } as const;
    const { change } = openPane({ tables, busy });
    pass(500);
    pass(3999);
    expect(screen.queryByText(/Enter 或 Esc/)).toBeNull();
    change({ busy: { ...busy, progress: 0.2 } });
    pass(3999);
    expect(screen.queryByText(/Enter 或 Esc/)).toBeNull();
    pass(1);
    expect(screen.getByText(/Enter 或 Esc/)).toBeVisible();
  });

  test("meanwhile buttons keep the focus and start nothing", async () => {
    jest.useFakeTimers();
    const { application, user, change } = openPane({ tables });
    await user.click(button("检查"));
    change({ busy: { operation: "check", cancellable: false } });
    await user.click(button("检查"));
    pass(500);
    await user.click(button("检查"));
    expect(application.requests).toEqual([["check"]]);
    expect(button("检查")).toHaveFocus();
    expect(button("检查")).toHaveAttribute("aria-disabled", "true");
    change({ busy: undefined });
    await user.click(button("检查"));
    expect(application.requests).toHaveLength(2);
  });
});

describe("notices", () => {
  test("good news is told politely and leaves after six seconds", () => {
    jest.useFakeTimers();
    const { application, change } = openPane({ tables }, "en-US");
    change({ notice: fixed });
    expect(
      screen.getAllByRole("status").some((region) => region.textContent?.includes("8 cells changed")),
    ).toBe(true);
    pass(5999);
    expect(application.requests).toEqual([]);
    pass(1);
    expect(application.requests).toEqual([["dismissNotice"]]);
    expect(screen.queryByText(/8 cells changed/)).toBeNull();
  });

  test("it waits while the pointer is on it", async () => {
    jest.useFakeTimers();
    const { application, user } = openPane({ tables, notice: fixed }, "en-US");
    await user.hover(screen.getByText(/8 cells changed/));
    pass(20000);
    expect(application.requests).toEqual([]);
    await user.unhover(screen.getByText(/8 cells changed/));
    pass(6000);
    expect(application.requests).toEqual([["dismissNotice"]]);
  });

  test("a problem interrupts and stays until it is dismissed", async () => {
    jest.useFakeTimers();
    const { user } = openPane({ tables, notice: editing });
    pass(60000);
    expect(screen.getByRole("alert")).toHaveTextContent(
      "有单元格正在编辑。请在表中按 Enter 或 Esc，再试一次。",
    );
    await user.click(button("关闭提示"));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });
});

describe("a notice the next step already tells", () => {
  test("a workbook that cannot be read is asked for again", async () => {
    const { application, user } = openPane({ ready: false, notice: editing }, "en-US");
    const step = screen.getByRole("region", { name: "The workbook could not be read" });
    expect(step).toHaveTextContent("Press Enter or Esc in the sheet");
    expect(screen.queryByRole("button", { name: "Dismiss" })).toBeNull();
    await user.click(button("Try again"));
    expect(application.requests).toEqual([["open"]]);
  });

  test("no table on the first sheet is heard once more but not shown twice", () => {
    const notice: Notice = { kind: "problem", code: "noTableFound", data: { sheetName: "一季度" } };
    const { change } = openPane({ candidates: [], notice });
    expect(screen.getByRole("alert")).toHaveTextContent("“一季度”中没有找到 KPI 表。");
    expect(screen.queryByRole("button", { name: "关闭提示" })).toBeNull();
    change({ tables });
    expect(button("关闭提示")).toBeVisible();
  });
});

const chosenFinding: Finding = {
  ...weightFinding,
  choices: [{ value: "a", label: salesTable.title }],
  person: salesTable.title,
};
const preview: FixPreview = {
  findingIds: ["1", "2"],
  changes: [{ place: salesTable.place, before: "", after: "30%" }],
  skipped: 1,
};
const askingTable: KpiTable = {
  ...salesTable,
  columns: [
    column("A", "Baseline", "start", { certainty: 0.5, mayBe: ["floor"] }),
    column("B", "名称", "name", { certainty: 0.5 }),
    column("C", "1", "actual", { certainty: 0.5, period: "01" }),
    column("D", "2", "actual", { certainty: 0.5, period: "02" }),
  ],
  warnings: [{ code: "weightsUnread", place: salesTable.place, data: { count: 2 } }],
  scopeKind: "person",
  scopes: ["甲", "乙", "丙", "丁", "戊"].map((name) => ({ name, total: 90, isRight: false })),
  scopeCount: 9,
};
const everything: Partial<ApplicationState> = {
  highlightCount: 8,
  rules: [weightRule, countRule],
  dismissed: [{ finding: weightFinding, reason: "agreed", day: "2026-09-30" }],
};

describe("no word is written into a component", () => {
  const states: readonly [string, Partial<ApplicationState>][] = [
    ["first run", {}],
    ["found", { candidates: [salesTable, customerTable] }],
    ["bound", { tables: [bound(salesTable), lost(customerTable)] }],
    ["findings", { tables, findings: [weightFinding, { ...weightFinding, id: "2" }], ...everything }],
    ["at the cell", { tables, findings: [chosenFinding], selection: chosenFinding.place, ...everything }],
    ["in the selection", { tables, findings: [weightFinding], checkedSelection: customerTable.place }],
    ["a preview", { tables, fixPreview: preview }],
    ["questions", { tables, candidates: [askingTable] }],
    ["nothing found", { tables, findings: [], scorecards: { sales: "S" } }],
    ["problem", { tables, notice: editing }],
  ];
  // Lines that open are opened, and the lines inside them.
  const openAll = () =>
    [1, 2].forEach(() =>
      act(() =>
        document
          .querySelectorAll<HTMLElement>('[aria-expanded="false"]:not([aria-haspopup])')
          .forEach((line) => line.click()),
      ),
    );
  // What comes from the workbook, and numbers as they are formatted.
  const data = new Set(
    [salesTable, customerTable, askingTable].flatMap((table) => [
      table.title,
      table.place.sheetName,
      ...table.scopes.map(({ name }) => name),
      ...table.columns.flatMap(({ letter, header }) => [letter, header]),
      ...table.records.flatMap(({ cells }) => Object.values(cells)),
    ]),
  );
  const isData = (text: string) => data.has(text) || /^[\d.,%—\s]*$/.test(text);

  for (const page of ["tables", "findings", "kpi", "scorecards", "rules", "scoring", "general"] as const)
    test.each(states)(`${page}: %s`, async (_, state) => {
      await openPaneWithRules(state, "qps-ploc", { page });
      openAll();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const said: string[] = [];
      while (texts.nextNode()) said.push(texts.currentNode.textContent ?? "");
      document.querySelectorAll("[aria-label], [title]").forEach((element) => {
        said.push(element.getAttribute("aria-label") ?? "", element.getAttribute("title") ?? "");
      });
      expect(said.length).toBeGreaterThan(5);
      expect(said.filter((text) => !isData(text) && !/^\[.*\]$/s.test(text))).toEqual([]);
    });
});

test("a defect of the pane is caught, shown, and can be left behind", async () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => {});
  const broken = { ...salesTable, place: undefined } as unknown as typeof salesTable;
  const { user, change } = openPane({ candidates: [broken] }, "en-US");
  expect(screen.getByRole("alert")).toHaveTextContent("The pane stopped");
  change({ candidates: [salesTable] });
  await user.click(button("Show the pane again"));
  expect(button("Bind this table")).toBeVisible();
  log.mockRestore();
});
