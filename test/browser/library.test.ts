import { withWorkbench } from "./support/withWorkbench";

const { open } = withWorkbench();

jest.setTimeout(120_000);

const words = {
  "zh-CN": {
    clicks: ["从模板新建", /^新建 KPI 表：销售代表/, "检查", "生成评分卡"],
    made: /^评分卡已生成/,
    functions: "函数",
    search: "搜索函数",
  },
  "en-US": {
    clicks: ["New from a template", /^Make a KPI plan: Sales representative/, "Check", "Make scorecard"],
    made: /^The scorecard is on sheet/,
    functions: "Functions",
    search: "Search functions",
  },
} as const;

/** From nothing bound to a scorecard people get in no more clicks than this. */
const MOST_CLICKS = 6;

test.each(["zh-CN", "en-US"] as const)("new from a template, to a scorecard: %s", async (language) => {
  const page = await open(`?language=${language}`);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frameLocator("iframe");
  const { clicks, made } = words[language];
  for (const name of clicks)
    await pane
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  await pane.getByText(made).first().waitFor();
  expect(clicks.length).toBeLessThanOrEqual(MOST_CLICKS);
  expect(await page.evaluate(() => window.workbench.sheets.length)).toBeGreaterThanOrEqual(4);
});

test.each(["zh-CN", "en-US"] as const)(
  "a function is searched and put into an empty cell: %s",
  async (language) => {
    const page = await open(`?language=${language}`);
    await page.evaluate(() => window.workbench.ready);
    const pane = page.frameLocator("iframe");
    const { clicks, functions, search } = words[language];
    await pane.getByRole("button", { name: clicks[0], exact: true }).click();
    await pane.getByText(functions, { exact: true }).click();
    await pane.getByRole("searchbox", { name: search }).fill("kpi.score");
    await page.evaluate(() => window.workbench.select("AB3"));
    await pane.getByRole("button", { name: /^KPI\.SCORE/ }).click();
    await pane.getByRole("button", { name: /=KPI\.SCORE\(95,100\)/ }).click();
    await page.waitForFunction(() => window.workbench.read("AB3").value === 95);
  },
);
