import AxeBuilder from "@axe-core/playwright";
import { withWorkbench } from "./support/withWorkbench";

const workbench = withWorkbench();

/** Page and pane together, by the rules of WCAG 2.2 A and AA. */
test.each(
  ["zh-CN", "en-US"].flatMap((language) =>
    (["light", "dark"] as const).map((theme) => ({ language, theme })),
  ),
)("$language, $theme: no barrier that a program can find", async ({ language, theme }) => {
  const page = await workbench.open(`?language=${language}&theme=${theme}`);
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(() => window.workbench.ready);
  await page.frameLocator("iframe").getByRole("button").first().waitFor();
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    // Focus guards of the component library: out of sight, and left at once by the keyboard.
    .exclude("[data-tabster-dummy]")
    .analyze();
  const complaints = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" › ")}: ${failureSummary}`),
  );
  const reachedPane = passes.some(({ nodes }) => nodes.some(({ target }) => target.length > 1));
  expect({ complaints, reachedPane }).toEqual({ complaints: [], reachedPane: true });
});
