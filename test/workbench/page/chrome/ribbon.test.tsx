/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { makeDesk, nextFrame, sample, show } from "../support/desk";
import { act, screen } from "@testing-library/react";
import { Ribbon } from "../../../../src/workbench/page/chrome/Ribbon";
import { TitleBar } from "../../../../src/workbench/page/chrome/TitleBar";
import { wordsOf, type Language } from "../../../../src/workbench/page/words";

describe.each<[Language, string[]]>([
  ["zh-CN", ["显示窗格", "绑定工作表", "检查", "清除标记", "生成评分卡"]],
  ["en-US", ["Show pane", "Bind sheet", "Check", "Clear highlights", "Make scorecard"]],
])("the ribbon in %s", (language, labels) => {
  test("has the manifest's buttons, on a tab that is open at once", async () => {
    const { desk } = makeDesk(language);
    await desk.readAddin();
    show(desk, <Ribbon />);
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("KPI");
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(labels);
  });
});

test("the button that shows the pane shows it", async () => {
  const { desk } = makeDesk("en-US");
  await desk.readAddin();
  desk.showPane(false);
  const { user } = show(desk, <Ribbon />);
  await user.click(screen.getByRole("button", { name: /Show pane/ }));
  expect(desk.state.paneOpen).toBe(true);
});

test("Home changes the look of what is selected, and shows the look of the active cell", async () => {
  const { desk, driver } = makeDesk("en-US");
  await driver.open(sample(), "sample.xlsx");
  await desk.readAddin();
  const { user } = show(desk, <Ribbon />);
  const words = wordsOf("en-US");
  await user.click(screen.getByRole("tab", { name: words.ribbon.home }));
  driver.select("G4:G5");
  act(() => desk.store.set({ active: { row: 3, column: 6 } }));
  await nextFrame();
  const bold = () => screen.getByRole("button", { name: words.home.bold });
  expect(bold().getAttribute("aria-pressed")).toBe("false");
  await user.click(bold());
  await nextFrame();
  expect(bold().getAttribute("aria-pressed")).toBe("true");
  const fonts = [3, 4].map((row) => desk.workbook.styles.get(desk.sheet.styleAt(row, 6)).font?.bold);
  expect(fonts).toEqual([true, true]);
  await user.click(screen.getByRole("button", { name: words.home.moreDecimals }));
  expect(driver.read("G5").text).toBe("10.0%");
});

describe("the title bar", () => {
  test("names the file, offers undo and redo when there is something to undo", async () => {
    const { desk, driver } = makeDesk();
    await driver.open(sample(), "绩效考核表-销售部.xlsx");
    const { title } = wordsOf("zh-CN");
    const { user } = show(desk, <TitleBar />);
    expect(screen.getByRole("heading", { name: "绩效考核表-销售部" })).toBeTruthy();
    const undo = () => screen.getByRole<HTMLButtonElement>("button", { name: title.undo });
    const redo = () => screen.getByRole<HTMLButtonElement>("button", { name: title.redo });
    expect([undo().disabled, redo().disabled]).toEqual([true, true]);
    act(() => driver.typeInto("绩效考核表", "G4", "35%"));
    await nextFrame();
    expect(screen.getByText(title.changed)).toBeTruthy();
    await user.click(undo());
    await nextFrame();
    expect(driver.read("G4").text).toBe("25%");
    expect([undo().disabled, redo().disabled]).toEqual([true, false]);
  });

  test("changes language and colours, and remembers them", async () => {
    localStorage.clear();
    const { desk } = makeDesk("zh-CN");
    const { user } = show(desk, <TitleBar />);
    await user.click(screen.getByRole("button", { name: "English" }));
    await screen.findByRole("button", { name: "中文" });
    await user.click(screen.getByRole("button", { name: wordsOf("en-US").title.dark }));
    expect(desk.state).toMatchObject({ language: "en-US", dark: true });
    expect(JSON.parse(localStorage.getItem("workbench.preferences") ?? "")).toEqual({
      language: "en-US",
      dark: true,
    });
  });
});
