import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { messagesFor } from "../../src/i18n/messages";
import { tabPages } from "../../src/taskpane/state/pages";
import { withWorkbench } from "./support/withWorkbench";

const workbench = withWorkbench();

jest.setTimeout(120_000);

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

/** A pane of 350 px at 200 %: nothing may need sideways scrolling. */
async function sideways(page: Page): Promise<readonly string[]> {
  const frame = page.locator("iframe");
  const narrow = (width: string) =>
    frame.evaluate((element, px) => element.setAttribute("style", px && `flex: none; width: ${px}`), width);
  await narrow("175px");
  const [wanted, there] = await page
    .frameLocator("iframe")
    .locator("html")
    .evaluate(({ scrollWidth }) => [scrollWidth, window.innerWidth]);
  await narrow("");
  return there === 175 && wanted === there ? [] : [`${wanted} in ${there} px`];
}

const looks = (["zh-CN", "en-US"] as const).flatMap((language) =>
  (["light", "dark"] as const).map((theme) => ({ language, theme })),
);

/** The workbench's page and every page of the pane, by the rules of WCAG 2.2 A and AA. */
test.each(looks)("$language, $theme: no barrier that a program can find", async ({ language, theme }) => {
  const page = await workbench.open(`?language=${language}&theme=${theme}`);
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(() => window.workbench.ready);
  const { pane: words } = messagesFor(language);
  const pane = page.frameLocator("iframe");
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).first().click();
  await pane.getByRole("button").first().waitFor();
  const { complaints, passes } = await audit(page);
  const found: Record<string, readonly string[]> = { firstRun: complaints };
  expect(passes.some(({ nodes }) => nodes.some(({ target }) => target.length > 1))).toBe(true);
  // The sample has a little of everything to show.
  await press(words.home.first.sample.action);
  await pane.locator("section h2").nth(4).waitFor();
  await press(words.next.check.action);
  await pane.locator("#tab-findings").getByText("2").waitFor();
  // The notice lies over what is below it until it has been read.
  await press(words.status.dismiss);
  for (const [tab, names] of Object.entries(tabPages)) {
    await pane.locator(`#tab-${tab}`).click();
    for (const name of names) {
      if (names.length > 1) await pane.getByText(words.pages[name], { exact: true }).first().click();
      await pane.locator("#page").getByRole("progressbar").waitFor({ state: "detached" });
      found[name] = (await audit(page, "iframe")).complaints;
      if (theme === "light") found[`${name} at 200 %`] = await sideways(page);
    }
  }
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
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
