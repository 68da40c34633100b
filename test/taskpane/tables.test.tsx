/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { bound, customerTable, salesTable } from "./support/examples";
import { closePanes, openPane } from "./support/pane";

afterEach(closePanes);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const card = (name: string | RegExp) => within(screen.getByRole("article", { name }));

describe("nothing bound", () => {
  test.each([
    ["zh-CN", "绑定当前工作表", "从您现有的表开始"],
    ["en-US", "Bind this sheet", "Start with the sheet you have"],
  ] as const)("%s: one button looks for tables on the sheet", async (language, action, title) => {
    const { application, user } = openPane({}, language);
    expect(screen.getByRole("heading", { name: title })).toBeVisible();
    expect(screen.queryByRole("tablist")).toBeNull();
    expect(document.documentElement).toHaveAttribute("lang", language);
    await user.click(button(action));
    expect(application.requests).toEqual([["detect"]]);
  });

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

  test("a corrected column is bound as corrected and shown in the preview", async () => {
    const { application, user } = openPane({ candidates: [customerTable] }, "en-US");
    expect(screen.getByText(/^Not found: Actual\./)).toBeVisible();
    const plan = screen.getByRole("combobox", { name: "Field of column C, Plan FY26" });
    expect(plan).toHaveDisplayValue("Target");
    await user.selectOptions(plan, "Actual");
    expect(screen.getByText(/^Not found: Target\./)).toBeVisible();
    expect(screen.getAllByRole("listitem")[0]).toHaveTextContent("Weight40%Actual≥ 112%");

    await user.click(button("Bind this table"));
    expect(application.requests).toEqual([
      [
        "bind",
        "customers",
        [
          { letter: "A", header: "KPI name", field: "name" },
          { letter: "B", header: "Wt.", field: "weight" },
          { letter: "C", header: "Plan FY26", field: "actual" },
        ],
      ],
    ]);
  });

  test("columns are folded away while all is clear", async () => {
    const { user } = openPane({ candidates: [salesTable] });
    expect(screen.queryByRole("combobox")).toBeNull();
    await user.click(button("更正各列（8 列中使用 7 列）"));
    expect(screen.getAllByRole("combobox")).toHaveLength(8);
    await user.selectOptions(screen.getByRole("combobox", { name: "E 列“权重”对应的字段" }), "不使用");
    expect(screen.getByText(/^没有找到：权重。/)).toBeVisible();
  });

  test("several are bound at once, one by one, or skipped", async () => {
    const { application, user } = openPane({ candidates: [salesTable, customerTable] });
    await user.click(button("全部绑定（2 张）"));
    expect(application.requests.map(([what, id]) => [what, id])).toEqual([
      ["bind", "sales"],
      ["bind", "customers"],
    ]);
    await user.click(button(/^绑定：Customer/));
    expect(application.requests.at(-1)?.[1]).toBe("customers");
    await user.click(button(/^不是这张：Customer/));
    expect(screen.getAllByRole("article")).toHaveLength(1);
    await user.click(button(/^不是这张：家电/));
    expect(button("绑定当前工作表")).toBeVisible();
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

describe("bound tables", () => {
  test.each([
    ["zh-CN", 97, false, "97%", "少 3 个百分点"],
    ["zh-CN", 112.5, false, "112.5%", "多 12.5 个百分点"],
    ["zh-CN", 100, true, "100%", "正确"],
    ["zh-CN", null, false, "—", "有权重空缺或不是数字"],
    ["en-US", 99, false, "99%", "1 point short"],
    ["en-US", 99.99, true, "99.99%", "correct"],
  ] as const)("%s: weights of %s", (language, weightTotal, weightTotalIsRight, number, verdict) => {
    openPane({ tables: [bound({ ...salesTable, weightTotal, weightTotalIsRight })] }, language);
    const table = card(salesTable.title);
    expect(table.getByText(number)).toBeVisible();
    expect(table.getByText(verdict)).toBeVisible();
  });

  test("the average counts what can be scored", () => {
    openPane({ tables: [bound(salesTable), bound(customerTable)] });
    const sales = card("家电销售大区季度考核表");
    expect(sales.getByText("89.2 分")).toBeVisible();
    expect(sales.getByText("前 5 个的平均得分")).toBeVisible();
    const customers = card(/^Customer/);
    expect(customers.getByText("暂无")).toBeVisible();
  });

  test("a table can be unbound, another bound", async () => {
    const { application, user } = openPane({ tables: [bound(salesTable)], activeSheetName: "二季度" });
    await user.click(button("解除绑定：家电销售大区季度考核表"));
    await user.click(button("再绑定“二季度”"));
    expect(application.requests).toEqual([["unbind", "sales"], ["detect"]]);
  });

  test("a lost table says where it was and what to do", async () => {
    const { application, user } = openPane({ tables: [bound(salesTable, "lost")] }, "en-US");
    expect(screen.getByRole("heading", { name: "“家电销售大区季度考核表” cannot be found" })).toBeVisible();
    expect(card(salesTable.title).getByText(/It was at 一季度 · A4:H12/)).toBeVisible();
    await user.click(button("Bind this sheet"));
    expect(application.requests).toEqual([["detect"]]);
  });
});
