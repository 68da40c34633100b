import type { FrameLocator } from "playwright-core";
import { withWorkbench } from "./support/withWorkbench";

const { open } = withWorkbench();

jest.setTimeout(120_000);

/** From nothing bound to a scorecard people get in no more clicks than this. */
const MOST_CLICKS = 6;

const words = {
  "zh-CN": {
    bind: "绑定当前工作表",
    confirm: "绑定这张表",
    template: "从模板新建",
    position: /^新建 KPI 表：销售代表/,
    check: "检查",
    scorecard: "生成评分卡",
    made: /^评分卡已生成/,
    sample: "打开示例",
    errors: "查看：1 个错误",
    person: "赵敏",
    skip: "跳过",
    empty: "绑定一张表之后",
  },
  "en-US": {
    bind: "Bind this sheet",
    confirm: "Bind this table",
    template: "New from a template",
    position: /^Make a KPI plan: Sales representative/,
    check: "Check",
    scorecard: "Make scorecard",
    made: /^The scorecard is on sheet/,
    sample: "Open a sample",
    errors: "Show 1 error",
    person: "Cara Diaz",
    skip: "Skip",
    empty: "Once a table is bound",
  },
} as const;
const languages = ["zh-CN", "en-US"] as const;

/** The pane, with a finger that counts. */
async function start(query: string) {
  const page = await open(query);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frameLocator("iframe");
  let clicks = 0;
  return {
    page,
    pane,
    count: () => clicks,
    async click(name: string | RegExp) {
      await pane
        .getByRole("button", { name, exact: typeof name === "string" })
        .first()
        .click();
      clicks += 1;
    },
  };
}

const tabOf = (pane: FrameLocator, name: string) => pane.locator(`#tab-${name}`);

test.each(languages)("my own workbook, for the first time, to a scorecard: %s", async (language) => {
  const file = language === "en-US" ? "&file=kpi-scorecard-sample.xlsx" : "";
  const { pane, click, count } = await start(`?language=${language}${file}`);
  const { bind, confirm, check, scorecard, made } = words[language];
  for (const name of [bind, confirm, check, scorecard]) await click(name);
  await pane.getByText(made).first().waitFor();
  expect(count()).toBeLessThanOrEqual(MOST_CLICKS);
  // It was all done on Home.
  expect(await tabOf(pane, "home").getAttribute("aria-selected")).toBe("true");
});

test("my own workbook to a scorecard and along the tabs, by keyboard alone", async () => {
  const { page, pane } = await start("?language=zh-CN");
  // F6 brings Excel's focus into the pane; from there on Tab is the pane's own.
  await pane.locator("#next-step-action").focus();
  const focused = () => pane.locator(":focus");
  const tabTo = async (name: string | RegExp, key = "Tab") => {
    for (let steps = 0; steps < 40; steps++) {
      const here = focused().and(pane.getByRole("button", { name }).or(pane.getByRole("tab", { name })));
      if ((await here.count()) > 0) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${String(name)}`);
  };
  const { bind, confirm, check, scorecard, made } = words["zh-CN"];
  for (const name of [bind, confirm, check, scorecard]) {
    await pane.getByRole("button", { name, exact: true }).first().waitFor();
    await tabTo(new RegExp(`^${name}$`));
    await page.keyboard.press("Enter");
  }
  await pane.getByText(made).first().waitFor();
  // Tabs are one stop; arrows go along them.
  await tabTo("概览", "Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(tabOf(pane, "tables").getAttribute("aria-selected")).resolves.toBe("true");
});

test.each(languages)("new from a template, to a scorecard: %s", async (language) => {
  const { page, pane, click, count } = await start(`?language=${language}`);
  const { template, position, check, scorecard, made } = words[language];
  for (const name of [template, position, check, scorecard]) await click(name);
  await pane.getByText(made).first().waitFor();
  expect(count()).toBeLessThanOrEqual(MOST_CLICKS);
  expect(await page.evaluate(() => window.workbench.sheets.length)).toBeGreaterThanOrEqual(4);
});

test.each(languages)("the sample shows how Home leads to cells and findings: %s", async (language) => {
  const { page, pane, click } = await start(`?language=${language}`);
  const { sample, check, errors, person } = words[language];
  await click(sample);
  await click(person);
  // All five rows of the third person.
  await page.waitForFunction(() => {
    const [area] = window.workbench.workbook.activeSheet.selection;
    return area?.top === 14 && area.bottom === 18;
  });
  await click(check);
  await pane.getByRole("article").first().waitFor();
  await tabOf(pane, "home").click();
  await click(errors);
  // The warning is there and left out.
  await pane.locator("[aria-pressed=false]").waitFor();
  expect(await pane.locator("[aria-pressed=true]").count()).toBe(1);
});

test("whoever skips finds pages that say what they are for", async () => {
  const { pane, click } = await start("?language=zh-CN");
  await click(words["zh-CN"].skip);
  await pane.getByRole("heading", { name: words["zh-CN"].empty }).waitFor();
  await tabOf(pane, "tables").click();
  await pane.getByRole("heading", { name: "还没有绑定的表" }).waitFor();
});
