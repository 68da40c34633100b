/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { makeDesk, nextFrame, sample, show, type TestDesk } from "../support/desk";
import { act, screen, within } from "@testing-library/react";
import { FormulaBar } from "../../../../src/workbench/page/chrome/FormulaBar";
import { NoticeBar } from "../../../../src/workbench/page/chrome/NoticeBar";
import { SheetTabs } from "../../../../src/workbench/page/chrome/SheetTabs";
import { StatusBar } from "../../../../src/workbench/page/chrome/StatusBar";
import { wordsOf } from "../../../../src/workbench/page/words";

const words = wordsOf("zh-CN");

async function opened(): Promise<TestDesk> {
  const made = makeDesk();
  await made.driver.open(sample(), "绩效考核表-销售部.xlsx");
  return made;
}

const content = () => screen.getByLabelText<HTMLTextAreaElement>(words.formulaBar.content);
const nameBox = () => screen.getByLabelText<HTMLInputElement>(words.formulaBar.nameBox);

/** Without a grid nobody tells the active cell, so the test goes there as the grid would. */
async function goTo({ desk, driver }: TestDesk, address: string, row: number, column: number): Promise<void> {
  driver.select(address);
  act(() => desk.store.set({ active: { row, column } }));
  await nextFrame();
}

describe("the formula bar", () => {
  test("shows the formula, or the value as one would type it", async () => {
    const made = await opened();
    show(made.desk, <FormulaBar />);
    await goTo(made, "G14", 13, 6);
    expect(content().value).toMatch(/^=SUM\(/);
    await goTo(made, "G4", 3, 6);
    expect([nameBox().value, content().value]).toEqual(["G4", "25%"]);
  });

  test("enters with Enter and goes down; Esc keeps what was there", async () => {
    const made = await opened();
    const { user } = show(made.desk, <FormulaBar />);
    await goTo(made, "G4", 3, 6);
    await user.clear(content());
    await user.type(content(), "40%{Enter}");
    expect(made.driver.read("G4").value).toBe(0.4);
    expect(made.desk.sheet.selection[0]?.top).toBe(4);
    await goTo(made, "G5", 4, 6);
    await user.type(content(), "9{Escape}");
    expect(made.driver.read("G5").value).toBe(0.1);
    expect(content().value).toBe("10%");
  });

  test("the name box goes to addresses, and says when there is no such place", async () => {
    const made = await opened();
    const { user } = show(
      made.desk,
      <>
        <FormulaBar />
        <NoticeBar />
      </>,
    );
    await user.click(nameBox());
    await user.keyboard("月度数据!B4{Enter}");
    expect(made.desk.sheet.name).toBe("月度数据");
    expect(made.desk.sheet.selection).toEqual([{ top: 3, left: 1, bottom: 3, right: 1 }]);
    await user.click(nameBox());
    await user.clear(nameBox());
    await user.keyboard("不存在{Enter}");
    expect(screen.getByText(words.formulaBar.noSuchPlace("不存在"))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: words.notices.close }));
    expect(screen.queryByText(words.formulaBar.noSuchPlace("不存在"))).toBeNull();
  });
});

describe("sheet tabs", () => {
  const names = () => screen.getAllByRole("tab").map((tab) => tab.textContent);

  test("hidden sheets do not show; the active one is marked; a click goes to another", async () => {
    const made = await opened();
    const { user } = show(made.desk, <SheetTabs />);
    expect(names()).toEqual(["绩效考核表", "月度数据"]);
    await user.click(screen.getByRole("tab", { name: "月度数据" }));
    await nextFrame();
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("月度数据");
    act(() =>
      made.desk.workbook.edit(
        { actor: "user" },
        () => void (made.desk.workbook.sheets[0]!.visibility = "Hidden"),
      ),
    );
    act(() => made.desk.store.set({ turn: -1 }));
    expect(names()).toEqual(["月度数据"]);
  });

  test("a new sheet is named in the reader's language and shown", async () => {
    const made = await opened();
    const { user } = show(made.desk, <SheetTabs />);
    await user.click(screen.getByRole("button", { name: words.sheets.add }));
    await nextFrame();
    expect(names()).toEqual(["绩效考核表", "工作表3", "月度数据"]);
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("工作表3");
  });

  test("a double click renames; a name Excel refuses is explained", async () => {
    const made = await opened();
    const { user } = show(
      made.desk,
      <>
        <SheetTabs />
        <NoticeBar />
      </>,
    );
    await user.dblClick(screen.getByRole("tab", { name: "月度数据" }));
    await user.keyboard("三季度{Enter}");
    await nextFrame();
    expect(names()).toEqual(["绩效考核表", "三季度"]);
    await user.dblClick(screen.getByRole("tab", { name: "三季度" }));
    await user.keyboard("绩效考核表{Enter}");
    await nextFrame();
    expect(names()).toEqual(["绩效考核表", "三季度"]);
    expect(screen.getByText(words.refusals.sheetNameTaken)).toBeTruthy();
  });

  test("deleting asks first", async () => {
    const made = await opened();
    const { user } = show(made.desk, <SheetTabs />);
    await user.pointer({ keys: "[MouseRight]", target: screen.getByRole("tab", { name: "月度数据" }) });
    await user.click(screen.getByRole("menuitem", { name: words.sheets.remove }));
    const dialog = within(screen.getByRole("alertdialog"));
    expect(dialog.getByText(words.sheets.removeText("月度数据"))).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: words.sheets.remove }));
    await nextFrame();
    expect(names()).toEqual(["绩效考核表"]);
  });
});

describe("the status bar", () => {
  test("counts what is selected, in the format of its numbers", async () => {
    const made = await opened();
    show(made.desk, <StatusBar />);
    await goTo(made, "G4:G13", 3, 6);
    expect(await screen.findByText(`${words.status.sum} 100%`)).toBeTruthy();
    expect(screen.getByText(`${words.status.count} 10`)).toBeTruthy();
    expect(screen.getByText(`${words.status.average} 10%`)).toBeTruthy();
  });

  test("tells typing from rest", async () => {
    const made = await opened();
    show(made.desk, <StatusBar />);
    expect(screen.getByText(words.status.ready)).toBeTruthy();
    act(() => made.desk.setTyping("1"));
    expect(screen.getByText(words.status.entering)).toBeTruthy();
  });
});
