import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { messagesFor } from "../../src/i18n/messages";
import { withWorkbench } from "./support/withWorkbench";

const workbench = withWorkbench();

/** What fades in has its colours only at the end; what goes on for ever, such as a spinner, is not waited for. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  });
}

async function audit(page: Page, only?: "iframe") {
  await settled(page);
  const builder = new AxeBuilder({ page });
  const { violations, passes } = await (only ? builder.include(only) : builder)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    // Focus guards of the component library: out of sight, and left at once by the keyboard.
    .exclude("[data-tabster-dummy]")
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  const complaints = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" › ")}: ${failureSummary}`),
  );
  return { complaints, passes };
}

/** Page and pane together, by the rules of WCAG 2.2 A and AA. */
test.each(
  [
    { language: "zh-CN", sample: "打开示例" },
    { language: "en-US", sample: "Open a sample" },
  ].flatMap((words) => (["light", "dark"] as const).map((theme) => ({ ...words, theme }))),
)("$language, $theme: no barrier that a program can find", async ({ language, theme, sample }) => {
  const page = await workbench.open(`?language=${language}&theme=${theme}`);
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(() => window.workbench.ready);
  await page.frameLocator("iframe").getByRole("button").first().waitFor();
  const { complaints, passes } = await audit(page);
  expect(complaints).toEqual([]);
  // Home over the sample, with a little of everything on show.
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: sample, exact: true }).click();
  await pane.locator("section h2").nth(4).waitFor();
  const home = await audit(page);
  const reachedPane = passes.some(({ nodes }) => nodes.some(({ target }) => target.length > 1));
  expect({ home: home.complaints, reachedPane }).toEqual({ home: [], reachedPane: true });
});

test.each([
  { language: "zh-CN", theme: "dark", tab: "工作台", log: "请求记录", trouble: "制造故障" },
  { language: "en-US", theme: "light", tab: "Workbench", log: "Requests", trouble: "Trouble" },
] as const)("$language, $theme: nor on the Workbench tab", async ({ language, theme, tab, log, trouble }) => {
  const page = await workbench.open(`?language=${language}&theme=${theme}`);
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(() => window.workbench.ready);
  await page.getByRole("tab", { name: tab, exact: true }).click();
  await page.getByRole("button", { name: log, exact: true }).click();
  await page.getByRole("button", { name: trouble, exact: true }).click();
  await page.getByRole("dialog").waitFor();
  expect((await audit(page)).complaints).toEqual([]);
});

test.each([
  { language: "zh-CN", theme: "dark" },
  { language: "en-US", theme: "light" },
] as const)("$language, $theme: nor on the pages of scores and settings", async ({ language, theme }) => {
  const page = await workbench.open(`?language=${language}&theme=${theme}`);
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(() => window.workbench.ready);
  const { pane: words } = messagesFor(language);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: words.next.find.action, exact: true }).click();
  await pane.getByRole("button", { name: words.next.confirm.action({ count: 1 }), exact: true }).click();
  // The notice lies over what is below it until it has been read.
  await pane.getByRole("button", { name: words.status.dismiss, exact: true }).click();
  await pane.getByRole("tab", { name: words.tabs.scores }).click();
  await pane.getByRole("slider").waitFor();
  expect((await audit(page, "iframe")).complaints).toEqual([]);
  await pane.getByRole("tab", { name: words.tabs.settings }).click();
  for (const name of ["scoring", "general"] as const) {
    await pane.getByText(words.pages[name], { exact: true }).click();
    await pane.getByRole("region", { name: words.pages[name] }).waitFor();
    expect((await audit(page, "iframe")).complaints).toEqual([]);
  }
});
