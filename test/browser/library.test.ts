import { withWorkbench } from "./support/withWorkbench";

const { open } = withWorkbench();

jest.setTimeout(120_000);

const words = {
  "zh-CN": {
    library: "从模板新建",
    functions: "函数",
    search: "搜索函数",
  },
  "en-US": {
    library: "New from a template",
    functions: "Functions",
    search: "Search functions",
  },
} as const;

test.each(["zh-CN", "en-US"] as const)(
  "a function is searched and put into an empty cell: %s",
  async (language) => {
    const page = await open(`?language=${language}`);
    await page.evaluate(() => window.workbench.ready);
    const pane = page.frameLocator("iframe");
    const { library, functions, search } = words[language];
    await pane.getByRole("button", { name: library, exact: true }).click();
    await pane.getByText(functions, { exact: true }).click();
    await pane.getByRole("searchbox", { name: search }).fill("kpi.score");
    await page.evaluate(() => window.workbench.select("AB3"));
    await pane.getByRole("button", { name: /^KPI\.SCORE/ }).click();
    await pane.getByRole("button", { name: /=KPI\.SCORE\(95,100\)/ }).click();
    await page.waitForFunction(() => window.workbench.read("AB3").value === 95);
  },
);
