import type { Page } from "playwright-core";
import { withWorkbench } from "./support/withWorkbench";

const workbench = withWorkbench();

function pane(page: Page) {
  return page.frameLocator('iframe[src*="taskpane.html"]');
}

test.each([
  { language: "zh-CN", button: "绑定工作表", action: "绑定当前工作表" },
  { language: "en-US", button: "Bind sheet", action: "Bind this sheet" },
])(
  "$language: the sample opens beside the pane, on this machine alone",
  async ({ language, button, action }) => {
    const page = await workbench.open(`?language=${language}`);
    await page.evaluate(() => window.workbench.ready);
    await pane(page).getByRole("button", { name: action }).waitFor();
    expect(await page.getByRole("button", { name: button }).count()).toBe(1);
  },
);

test("the manifest served with it names this server, in both languages", async () => {
  const page = await workbench.open();
  const manifest = await (await page.request.get("/manifest.xml")).text();
  const { origin } = new URL(page.url());
  expect(manifest).toContain(`${origin}/functions.zh-CN.json`);
  expect(manifest).not.toContain("https://localhost:3000");
});
