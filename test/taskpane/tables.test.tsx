/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { KpiTable } from "../../src/application/views/tables";
import { bound, column, customerTable, lost, salesTable } from "./support/examples";
import { closePanes, openPane as openAny } from "./support/pane";

afterEach(closePanes);

const openPane = (...[state, language]: Parameters<typeof openAny>) =>
  openAny(state, language, { page: "tables" });

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const card = (name: string | RegExp) => within(screen.getByRole("article", { name }));

describe("nothing bound", () => {
  test.each([
    ["zh-CN", "绑定当前工作表", "在所有工作表中查找", "从您现有的表开始"],
    ["en-US", "Bind this sheet", "Look on every sheet", "Start with the sheet you have"],
  ] as const)(
    "%s: one button looks on the sheet, one in the workbook",
    async (language, here, all, title) => {
      const { application, user } = openPane({}, language);
      expect(screen.getByRole("heading", { name: title })).toBeVisible();
      expect(screen.queryByRole("tablist")).toBeNull();
      expect(document.documentElement).toHaveAttribute("lang", language);
      await user.click(button(here));
      await user.click(button(all));
      expect(application.requests).toEqual([["detect"], ["detect", "workbook"]]);
    },
  );

  test("nothing found says what the sheet would need", () => {
    openPane({ candidates: [] });
    expect(screen.getByRole("heading", { name: "“一季度”中没有找到 KPI 表" })).toBeVisible();
    expect(button("重新查找")).toBeVisible();
  });

  test("while the workbook is read, there is nothing to press", () => {
    openPane({ ready: false });
    expect(screen.getByText("正在读取工作簿…")).toBeInTheDocument();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("a table was found", () => {
  test("it is shown as it was understood", () => {
    openPane({ candidates: [salesTable] });
    const found = card("家电销售大区季度考核表");
    expect(found.getByText("识别明确")).toBeVisible();
    const records = found
      .getAllByRole("listitem")
      .slice(0, 3)
      .map((record) => record.textContent);
    expect(records).toEqual([
      "销售收入109 分权重30%目标值1,200万实际值1,308万",
      "单价≥4000元机型占比96 分权重20%目标值提升至35%实际值33.6%",
      "供应链响应速度91.7 分权重15%目标值≤48小时实际值52小时",
    ]);
    expect(found.getByText("另有 5 个指标")).toBeVisible();
  });

  test("whose a KPI is and which way is better are shown where the table says so", () => {
    const [first] = salesTable.records;
    const records = [{ ...first!, cells: { ...first!.cells, owner: "李娜", direction: "lower" } }];
    openPane({ candidates: [{ ...salesTable, records }] }, "en-US");
    expect(screen.getAllByRole("listitem")[0]).toHaveTextContent(
      "销售收入109 pts李娜Weight30%Target1,200万Actual1,308万Directionlower is better",
    );
  });

  test.each([
    [0.96, "Clear match"],
    [0.74, "Likely match, please look"],
    [0.55, "Unsure, please check"],
  ])("confidence %d reads: %s", (confidence, words) => {
    openPane({ candidates: [{ ...salesTable, confidence }] }, "en-US");
    expect(screen.getByText(words)).toBeVisible();
  });

  test("its place is one click away", async () => {
    const { application, user } = openPane({ candidates: [salesTable] });
    await user.click(button("转到 一季度 · A4:H12"));
    expect(application.requests).toEqual([["goTo", salesTable.place]]);
  });

  test("its role is shown and corrected", async () => {
    const { application, user } = openPane({ candidates: [salesTable] });
    const role = screen.getByRole("combobox", { name: "用途：家电销售大区季度考核表" });
    expect(role).toHaveDisplayValue("KPI 计划");
    await user.selectOptions(role, "分期实绩");
    expect(application.requests).toEqual([["chooseRole", "sales", "actuals"]]);
  });

  test("weights that are no numbers are named, with the way to them", async () => {
    const warnings: KpiTable["warnings"] = [
      { code: "weightsUnread", place: { sheetName: "一季度", address: "E7" }, data: { count: 2 } },
    ];
    const { application, user } = openPane({ candidates: [{ ...salesTable, warnings }] }, "en-US");
    const list = within(screen.getByRole("list", { name: "Please look at" }));
    expect(list.getByText(/^2 weights cannot be read as numbers\./)).toBeVisible();
    await user.click(list.getByRole("button", { name: "Go to 一季度 · E7" }));
    expect(application.requests).toEqual([["goTo", { sheetName: "一季度", address: "E7" }]]);
  });

  test("several are bound at once, one by one, or skipped", async () => {
    const { application, user } = openPane({ candidates: [salesTable, customerTable] });
    await user.click(button("全部绑定（2 张）"));
    await user.click(button(/^绑定：Customer/));
    await user.click(button(/^不是这张：Customer/));
    expect(application.requests).toEqual([
      ["bind", ["sales", "customers"]],
      ["bind", ["customers"]],
      ["skip", "customers"],
    ]);
  });

  test("tables of several sheets stand under their sheet's name", () => {
    openPane({ candidates: [salesTable, customerTable] });
    expect(screen.getByText("CS KPIs FY26")).toBeVisible();
    expect(screen.getByText("一季度")).toBeVisible();
  });

  test("once it is bound, the focus goes to the next step", async () => {
    const { user, change } = openPane({ candidates: [salesTable] });
    await user.click(button("绑定：家电销售大区季度考核表"));
    change({ candidates: undefined, tables: [bound(salesTable)] });
    expect(button("检查")).toHaveFocus();
  });

  test("the focus is not taken from the sheet", async () => {
    const { user, change } = openPane({ candidates: [salesTable] });
    await user.click(button("绑定：家电销售大区季度考核表"));
    document.hasFocus = () => false;
    change({ candidates: undefined, tables: [bound(salesTable)] });
    expect(document.body).toHaveFocus();
  });
});

describe("the columns of a found table", () => {
  test("are open where one is missing, and a correction is asked for", async () => {
    const { application, user } = openPane({ candidates: [customerTable] }, "en-US");
    expect(screen.getByText(/^Not found: Actual\./)).toBeVisible();
    const plan = screen.getByRole("combobox", { name: "Field of column C, Plan FY26" });
    expect(plan).toHaveDisplayValue("Target");
    await user.selectOptions(plan, "Actual");
    expect(application.requests).toEqual([["chooseField", "customers", "C", "actual"]]);
  });

  test("are folded away while all is clear", async () => {
    const { application, user } = openPane({ candidates: [salesTable] });
    expect(screen.getAllByRole("combobox")).toHaveLength(1);
    await user.click(button("各列：8 列中使用 7 列"));
    expect(screen.getAllByRole("combobox")).toHaveLength(9);
    await user.selectOptions(screen.getByRole("combobox", { name: "E 列“权重”对应的字段" }), "不使用");
    expect(application.requests).toEqual([["chooseField", "sales", "E", ""]]);
  });

  test("a header with two meanings is asked about where it stands", async () => {
    const baseline = column("D", "Baseline", "start", { certainty: 0.5, mayBe: ["start", "floor"] });
    const { application, user, change } = openPane({
      candidates: [{ ...salesTable, columns: [baseline] }],
    });
    const question = within(screen.getByRole("group", { name: "“Baseline”是哪一个？" }));
    expect(question.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "期初值",
      "底线值",
    ]);
    await user.click(question.getByRole("button", { name: "底线值" }));
    expect(application.requests).toEqual([["chooseField", "sales", "D", "floor"]]);
    change({
      candidates: [{ ...salesTable, columns: [{ ...baseline, field: "floor", certainty: 1 }] }],
    });
    expect(screen.queryByRole("group", { name: /Baseline/ })).toBeNull();
  });

  test("a doubtful one is confirmed with a click", async () => {
    const columns = [column("B", "名称", "name", { certainty: 0.5 })];
    const { application, user } = openPane({ candidates: [{ ...salesTable, columns }] }, "en-US");
    expect(screen.getByText("unsure")).toBeVisible();
    await user.click(button("Confirm 名称"));
    expect(application.requests).toEqual([["chooseField", "sales", "B", "name"]]);
  });

  test("of periods are one line, results or targets, for all of them or one by one", async () => {
    const columns = ["G", "H", "I"].map((letter, at) =>
      column(letter, `${at + 1}月`, "actual", { certainty: 1, period: `2026-0${at + 1}` }),
    );
    const { application, user } = openPane({ candidates: [{ ...salesTable, columns }] }, "en-US");
    await user.click(button("Columns: 3 of 3 used"));
    const all = screen.getByRole("combobox", { name: "Field of all columns 2026-01 to 2026-03" });
    expect(
      within(all)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Target", "Actual"]);
    await user.selectOptions(all, "Target");
    expect(application.requests).toEqual(
      ["G", "H", "I"].map((letter) => ["chooseField", "sales", letter, "target"]),
    );
    await user.click(button("2026-01 … 2026-03 (3 periods)"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Field of column H, 2月" }), "Target");
    expect(application.requests.at(-1)).toEqual(["chooseField", "sales", "H", "target"]);
  });

  test("with ratings are used though they are no field, and a rating is shown as one", () => {
    const columns = [
      column("A", "被评价人", "subject"),
      column("B", "评价关系", "raterGroup", { certainty: 0.5 }),
      column("C", "沟通", "", { isRating: true }),
    ];
    const records = [
      {
        row: 2,
        cells: { subject: "王芳", raterGroup: "上级" },
        across: [{ of: "沟通", text: "90" }],
        score: null,
      },
    ];
    openPane({
      candidates: [
        { ...salesTable, role: "ratings", columns, records, recordCount: 13, scopes: [], scopeCount: 0 },
      ],
    });
    expect(button("各列：3 列中使用 3 列")).toBeVisible();
    expect(screen.getByText("评分", { ignore: "[role=tab] *" })).toBeVisible();
    const rating = screen.getByText("王芳").closest("li");
    expect(rating).toHaveTextContent("王芳评价关系上级沟通90");
    expect(screen.getByText("另有 12 行")).toBeVisible();
  });

  test("a column is shown in the sheet", async () => {
    const { application, user } = openPane({ candidates: [customerTable] }, "en-US");
    await user.click(button("Show column C, Plan FY26"));
    expect(application.requests).toEqual([["goTo", { sheetName: "CS KPIs FY26", address: "C3:C10" }]]);
  });

  test("one that is selected in the sheet is marked and comes into view; the focus stays", () => {
    const seen: (string | null)[] = [];
    const { change } = openPane({ candidates: [customerTable] }, "en-US");
    Element.prototype.scrollIntoView = function () {
      seen.push(this.textContent);
    };
    change({ selection: { sheetName: "CS KPIs FY26", address: "B7" } });
    const marked = screen
      .getAllByRole("listitem")
      .filter((row) => row.ariaCurrent === "true" || row.hasAttribute("aria-current"));
    expect(marked).toHaveLength(1);
    expect(within(marked[0]!).getByText("Wt.")).toBeVisible();
    expect(seen).toHaveLength(1);
    expect(document.body).toHaveFocus();
    change({ selection: { sheetName: "elsewhere", address: "B7" } });
    expect(document.querySelector("[aria-current]")).toBeNull();
  });
});

describe("bound tables", () => {
  test.each([
    ["zh-CN", 97, false, "97%", "少 3 个百分点"],
    ["zh-CN", 112.5, false, "112.5%", "多 12.5 个百分点"],
    ["zh-CN", 100, true, "100%", "正确"],
    ["zh-CN", null, false, "—", "有权重空缺或不是数字"],
    ["en-US", 99, false, "99%", "1 point short"],
    ["en-US", 99.99, true, "99.99%", "correct"],
  ] as const)("%s: weights of %s", (language, total, isRight, number, verdict) => {
    const scopes = [{ name: "", total, isRight }];
    openPane({ tables: [bound({ ...salesTable, scopes })] }, language);
    const table = card(salesTable.title);
    expect(table.getByText(number)).toBeVisible();
    expect(table.getByText(verdict)).toBeVisible();
  });

  test("weights of each person: how many are wrong, and those first", async () => {
    const names = ["李娜", "王强", "赵敏", "张伟", "刘洋", "陈静"];
    const scopes = names.map((name, at) => ({ name, total: at === 0 ? 96 : 100, isRight: at > 0 }));
    const table = { ...salesTable, people: 6, scopeKind: "person" as const, scopes, scopeCount: 8 };
    const { user } = openPane({ tables: [bound(table)] });
    const shown = card(salesTable.title);
    expect(shown.getByText("8 人，每人各 100%")).toBeVisible();
    expect(shown.getByText("1 处不对")).toBeVisible();
    expect(shown.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "李娜少 4 个百分点96%",
      "王强正确100%",
      "赵敏正确100%",
      "张伟正确100%",
    ]);
    await user.click(shown.getByRole("button", { name: "再显示 2 个" }));
    expect(shown.getAllByRole("listitem")).toHaveLength(6);
    expect(shown.getByText("另有 2 个未列出")).toBeVisible();
  });

  test("a table can be unbound, another looked for", async () => {
    const { application, user } = openPane({ tables: [bound(salesTable)], activeSheetName: "二季度" });
    await user.click(button("解除绑定：家电销售大区季度考核表"));
    await user.click(button("在“二季度”中查找"));
    await user.click(button("在所有工作表中查找"));
    expect(application.requests).toEqual([
      ["unbind", "sales"],
      ["detect", "sheet"],
      ["detect", "workbook"],
    ]);
  });
});

describe("a lost table", () => {
  test.each([
    ["sheetGone", "Its sheet was deleted.", /^Look for it\./],
    ["ambiguous", /^Several tables look like it/, /^Look for it\./],
    ["overlapping", /^Another bound table/, /^Keep one of the two/],
    ["noRows", /^There is no KPI left/, /^Put the KPIs back/],
  ] as const)("%s: says why and what to do", (reason, why, steps) => {
    openPane({ tables: [lost(salesTable, reason)] }, "en-US");
    const table = card(salesTable.title);
    expect(table.getByText(why)).toBeVisible();
    expect(table.getByText(steps)).toBeVisible();
    expect(table.getByText("It was at 一季度 · A4:H12.")).toBeVisible();
  });

  test("is looked for, found, and said to be the one", async () => {
    const { application, user, change } = openPane({ tables: [lost(salesTable)] });
    await user.click(button("查找：家电销售大区季度考核表"));
    change({ candidates: [{ ...customerTable, id: "found" }] });
    await user.click(button(/^“Customer success.*”就是“家电销售大区季度考核表”$/));
    expect(application.requests).toEqual([
      ["detect", "workbook"],
      ["rebind", "sales", "found"],
    ]);
  });
});
