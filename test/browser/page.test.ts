import type { Page } from "playwright-core";
import { withWorkbench } from "./support/withWorkbench";

const workbench = withWorkbench({ width: 1280, height: 800 });

/** An empty sheet on which a person works with mouse and keyboard. */
async function openSheet(query = "?language=en-US&theme=light"): Promise<Hand> {
  const page = await workbench.open(query);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => window.workbench.ready);
  await page.keyboard.press("Shift+F11");
  const sheets = await page.evaluate(() => window.workbench.sheets.length);
  await page.waitForFunction(
    (count) => window.workbench.sheets.length === count && !window.workbench.workbook.activeSheet.usedArea(),
    sheets,
  );
  return new Hand(page);
}

class Hand {
  constructor(readonly page: Page) {}

  async middleOf(address: string): Promise<{ x: number; y: number; right: number; bottom: number }> {
    const rect = await this.page.evaluate((at) => {
      const found = window.workbench.rectOf(at);
      return found && [found.x, found.y, found.width, found.height];
    }, address);
    const [x = 0, y = 0, width = 0, height = 0] = rect ?? [];
    return { x: x + width / 2, y: y + height / 2, right: x + width, bottom: y + height };
  }

  /** Clicks that follow each other at once would be a double click. */
  async click(address: string): Promise<void> {
    await this.page.waitForTimeout(500);
    const { x, y } = await this.middleOf(address);
    await this.page.mouse.click(x, y);
    await this.isAt(address);
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      if (key.startsWith("'")) await this.page.keyboard.type(key.slice(1));
      else await this.page.keyboard.press(key);
      await this.page.waitForTimeout(30);
    }
  }

  /** Until what happened is on the screen. */
  frame(): Promise<void> {
    return this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 50))),
    );
  }

  /**
   * At a person's pace: the grid follows the mouse frame by frame. Like a person it presses only when the pointer says
   * that there is something to take hold of: a busy machine draws the handle some time after the selection.
   */
  async drag(
    [fromX, fromY]: readonly [number, number],
    [toX, toY]: readonly [number, number],
  ): Promise<void> {
    const { mouse } = this.page;
    for (let tries = 0; tries < 40; tries++) {
      await mouse.move(fromX - 3 - (tries % 2), fromY - 3);
      await this.frame();
      await mouse.move(fromX, fromY);
      await this.frame();
      if (await this.page.evaluate(isHolding)) break;
    }
    expect(await this.page.evaluate(isHolding)).toBe(true);
    await mouse.down();
    for (let step = 1; step <= 8; step++) {
      await mouse.move(fromX + ((toX - fromX) * step) / 8, fromY + ((toY - fromY) * step) / 8);
      await this.frame();
    }
    await mouse.up();
  }

  /** Waits until this is what is selected. */
  async isAt(address: string): Promise<void> {
    await this.page
      .waitForFunction((wanted) => selected() === wanted, address, { timeout: 3000 })
      .catch(() => undefined);
    expect(await this.page.evaluate(() => selected())).toBe(address);
  }

  async holds(address: string, wanted: unknown): Promise<void> {
    await this.page
      .waitForFunction(
        ([at = "", value]) => JSON.stringify(window.workbench.read(at).value) === value,
        [address, JSON.stringify(wanted)],
        { timeout: 3000 },
      )
      .catch(() => undefined);
    expect(await this.page.evaluate((at) => window.workbench.read(at).value, address)).toEqual(wanted);
  }
}

/** Whether the pointer over the grid is one for filling or resizing; in the page. */
const isHolding = (): boolean =>
  [...document.querySelectorAll("canvas")].some((canvas) => /crosshair|resize/.test(canvas.style.cursor));

declare function selected(): string;

/** "B2" or "B2:C3" of the first selected area, in the page. */
const SELECTED = `window.selected = () => {
  const { top, left, bottom, right } = window.workbench.workbook.activeSheet.selection[0];
  const letter = (n) => (n > 25 ? letter(Math.floor(n / 26) - 1) : "") + String.fromCharCode(65 + (n % 26));
  const first = letter(left) + (top + 1);
  return top === bottom && left === right ? first : first + ":" + letter(right) + (bottom + 1);
}`;

test("the keyboard goes where Excel's goes", async () => {
  const hand = await openSheet();
  await hand.page.evaluate(SELECTED);
  await hand.click("B2");
  const journey: [keys: string[], place: string][] = [
    [["ArrowRight", "ArrowDown"], "C3"],
    [["Tab"], "D3"],
    [["Shift+Tab"], "C3"],
    [["Shift+Enter"], "C2"],
    [["Home"], "A2"],
    [["End", "End", "ArrowRight"], "B2"],
    [["End", "Shift+ArrowLeft"], "A2:B2"],
    [["Home"], "A2"],
    [["'1", "Tab", "'2", "Tab", "'3", "Enter"], "A3"],
    [["'4", "Tab", "'5", "Tab", "'6", "Enter"], "A4"],
    [["Control+Home"], "A1"],
    [["Control+End"], "C3"],
    [["End", "ArrowLeft"], "A3"],
    [["Control+End"], "C3"],
    [["Control+ArrowUp"], "C2"],
    [["Control+Shift+ArrowLeft"], "A2:C2"],
    [["Control+a"], "A2:C3"],
    [["Control+a"], "A1:XFD1048576"],
    [["Control+Home", "Control+Space"], "A1:A1048576"],
    [["Control+Home", "Shift+Space"], "A1:XFD1"],
    [["Control+Home", "PageDown", "PageUp"], "A1"],
    [["Shift+ArrowDown", "Shift+ArrowRight"], "A1:B2"],
  ];
  for (const [keys, place] of journey) {
    await hand.keys(...keys);
    await hand.isAt(place);
  }
});

test("typing: F2, Esc, Backspace, Delete, Enter backwards, undo and redo", async () => {
  const hand = await openSheet();
  await hand.page.evaluate(SELECTED);
  await hand.click("B2");
  await hand.keys("'12", "Enter", "ArrowUp", "F2", "'5", "Enter");
  await hand.holds("B2", 125);
  await hand.keys("ArrowUp", "F2", "'9", "Escape");
  await hand.holds("B2", 125);
  await hand.keys("'7", "Shift+Enter");
  await hand.isAt("B1");
  await hand.holds("B2", 7);
  await hand.keys("Control+z");
  await hand.holds("B2", 125);
  await hand.keys("Control+y");
  await hand.holds("B2", 7);
  await hand.click("B2");
  await hand.keys("Delete");
  await hand.holds("B2", null);
  await hand.keys("Control+z");
  await hand.keys("Backspace", "'x", "Enter");
  await hand.holds("B2", "x");
});

test("copy, cut and paste, here and with the outside world", async () => {
  const hand = await openSheet();
  const { page } = hand;
  await page.evaluate(SELECTED);
  await hand.click("B2");
  await hand.keys("'7", "Tab", "'=B2*2", "Enter");
  await hand.click("B2");
  await hand.keys("Shift+ArrowRight", "Control+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("7\t14");
  await hand.click("B5");
  await hand.keys("Control+v");
  await hand.holds("C5", 14);
  expect(await page.evaluate(() => window.workbench.read("C5").formula)).toBe("=B5*2");
  await hand.click("B5");
  await hand.keys("Control+x");
  await hand.click("E5");
  await hand.keys("Control+v");
  await hand.holds("E5", 7);
  await hand.holds("B5", null);
  await page.evaluate(() => navigator.clipboard.writeText('a\tb\n40%\t"x\ty"'));
  await hand.click("B8");
  await hand.keys("Control+v");
  await hand.holds("B9", 0.4);
  await hand.holds("C9", "x\ty");
  await page.evaluate(() => {
    const part = (text: string, type: string) => new Blob([text], { type });
    const html = "<table><tr><th>KPI</th><th>Weight</th></tr><tr><td>Revenue</td><td>60%</td></tr></table>";
    return navigator.clipboard.write([
      new ClipboardItem({
        "text/html": part(html, "text/html"),
        "text/plain": part("KPI Weight Revenue 60%", "text/plain"),
      }),
    ]);
  });
  await hand.click("B12");
  await hand.keys("Control+v");
  await hand.holds("B13", "Revenue");
  await hand.holds("C13", 0.6);
});

test("the mouse fills, resizes, and has a menu for rows, columns and sorting", async () => {
  const hand = await openSheet();
  const { page } = hand;
  await page.evaluate(SELECTED);
  await hand.click("B2");
  await hand.keys("'1", "Enter", "'3", "Enter");
  await hand.click("B2");
  await hand.keys("Shift+ArrowDown");
  await hand.isAt("B2:B3");
  await hand.frame();
  const corner = await hand.middleOf("B3");
  const end = await hand.middleOf("B6");
  await hand.drag([corner.right - 1, corner.bottom - 1], [end.x, end.y]);
  await hand.holds("B6", 9);

  const first = await hand.middleOf("A1");
  const header = first.y - 20;
  const before = await hand.middleOf("C1");
  await hand.drag([before.right - 1, header], [before.right + 59, header]);
  await page.waitForFunction((x) => (window.workbench.rectOf("C1")?.right ?? 0) > x + 40, before.right);

  await hand.click("B4");
  await page.mouse.click(end.x, (await hand.middleOf("B4")).y, { button: "right" });
  await page.getByRole("menuitem", { name: "Sort largest to smallest" }).click();
  await hand.holds("B2", 9);
  await page.mouse.click(end.x, header, { button: "right" });
  await page.getByRole("menuitem", { name: "Insert column left" }).click();
  await hand.holds("C2", 9);
  await hand.keys("Control+z");
  await hand.holds("B2", 9);
});

test("a scenario from the menu, trouble begun and ended, and the requests that went out", async () => {
  const page = await workbench.open("?language=zh-CN&theme=dark");
  await page.evaluate(() => window.workbench.ready);
  await page.getByRole("tab", { name: "工作台" }).click();
  await page.getByRole("button", { name: "情景" }).click();
  await page.getByRole("menuitem", { name: "受保护的工作表" }).click();
  const card = page.getByRole("complementary", { name: "受保护的工作表" });
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frameLocator("iframe");
  await card.getByRole("button", { name: "执行" }).nth(0).click();
  // Its notice says that the table is bound; only then is there something to check.
  await pane.getByText("已绑定", { exact: false }).first().waitFor();
  for (const step of [1, 2]) await card.getByRole("button", { name: "执行" }).nth(step).click();
  await pane
    .getByText("“Q1”受保护", { exact: false })
    .or(pane.getByText("受保护", { exact: false }))
    .first()
    .waitFor();
  await page.getByRole("button", { name: "制造故障" }).click();
  await page.getByRole("button", { name: "结束所有故障" }).click();
  await page.keyboard.press("Escape");
  await card.getByRole("button", { name: "执行" }).nth(4).click();
  await card.getByLabel("成立", { exact: true }).nth(1).waitFor();

  await page.getByRole("button", { name: "请求记录" }).click();
  const log = page.getByRole("region", { name: "请求记录" });
  await log.getByRole("row").nth(3).waitFor();
  await log.getByRole("textbox", { name: "筛选请求" }).fill("conditionalFormats");
  expect(await log.getByRole("row").count()).toBeGreaterThan(1);
  await log.getByRole("button", { name: "清空" }).click();
  await log.getByText("还没有请求", { exact: false }).waitFor();
});

test("in Excel 2021, chosen in the Workbench tab, the add-in still binds and checks", async () => {
  const page = await workbench.open("?language=zh-CN&theme=light");
  await page.evaluate(() => window.workbench.ready);
  await page.getByRole("tab", { name: "工作台" }).click();
  await page.getByRole("button", { name: "Excel 版本" }).click();
  await page.getByRole("menuitemradio", { name: "Excel 2021" }).click();
  await page.getByRole("button", { name: "Excel 2021" }).waitFor();
  expect(new URL(page.url()).searchParams.get("host")).toBe("1.14");
  await page.evaluate(() => window.workbench.host?.readiness.when("commands"));
  const pane = page.frameLocator("iframe");
  await page.evaluate(() => window.workbench.clickRibbon("BindSheet"));
  await pane.getByText("已绑定", { exact: false }).first().waitFor();
  await page.evaluate(() => window.workbench.clickRibbon("CheckWorkbook"));
  await pane.getByText("已检查 1 张表", { exact: false }).first().waitFor();
});
