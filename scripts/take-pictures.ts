import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { messagesFor } from "../src/i18n/messages";
import type { Language } from "../src/i18n/language";
import type {} from "../src/workbench/page/driver";
import { launchBrowser } from "../test/browser/support/launchBrowser";
import { takeCardPictures } from "./pictures/cardPictures";

const folder = join(__dirname, "../docs/images");

/** The pictures of the README: a weight broken in the sample, found, marked and about to be fixed. */
async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { startWorkbench } = await import("./serve-workbench.mjs");
  const workbench = await startWorkbench({ reload: false, quiet: true });
  const browser = await launchBrowser();
  try {
    await takePicture(browser, `${workbench.url}?file=kpi-scorecard-sample.xlsx&`, "en-US", "workbench.png");
    await takePicture(browser, `${workbench.url}?`, "zh-CN", "workbench.zh-CN.png");
    await takeCardPictures(browser, workbench.url, folder);
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function takePicture(browser: Browser, url: string, language: Language, file: string): Promise<void> {
  const { pane: words } = messagesFor(language);
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: "light" });
  await page.goto(`${url}language=${language}`);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frameLocator("iframe");
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).first().click();
  await press(words.next.find.action);
  await press(words.next.confirm.action({ count: 1 }));
  await pane.getByRole("button", { name: words.next.check.action, exact: true }).first().waitFor();
  await page.evaluate(() => {
    window.workbench.typeInto(window.workbench.workbook.activeSheet.name, "G4", "35%");
    window.workbench.select("G4");
  });
  await press(words.next.check.action);
  await pane.getByRole("tab", { name: words.tabs.findings }).click();
  await pane.getByRole("article").first().waitFor();
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(folder, file) });
  await page.close();
}

void takePictures();
