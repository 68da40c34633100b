import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { messagesFor } from "../src/i18n/messages";
import type { Language } from "../src/i18n/language";
import { tabOf, tabPages, type PageName } from "../src/taskpane/state/pages";
import type {} from "../src/workbench/page/driver";
import { launchBrowser } from "../test/browser/support/launchBrowser";

/** Every page of the pane in both languages, light and dark, at the widths Excel gives it: for looking at. */
const folder = join(__dirname, "../test-results/pane");
const languages = ["zh-CN", "en-US"] as const;
const themes = ["light", "dark"] as const;
const widths = [320, 350] as const;

type Theme = (typeof themes)[number];

interface Look {
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
}

interface Taken {
  readonly name: string;
  readonly path: string;
}

/** The add-in's pages need some height; what is longer than this says so by being cut. */
const MOST_HEIGHT = 4_000;

async function takeAll(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { startWorkbench } = await import("./serve-workbench.mjs");
  const workbench = await startWorkbench({ reload: false, quiet: true });
  const browser = await launchBrowser();
  try {
    for (const language of languages)
      for (const theme of themes)
        for (const width of widths) {
          const look = { language, theme, width };
          await joinPictures(browser, look, await takePages(browser, workbench.url, look));
        }
  } finally {
    await browser.close();
    await workbench.close();
  }
}

const nameOf = ({ language, theme, width }: Look): string => `${language} ${theme} ${width}`;

async function takePages(browser: Browser, url: string, look: Look): Promise<readonly Taken[]> {
  const { language, theme } = look;
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: theme });
  const file = language === "en-US" ? "&file=kpi-scorecard-sample.xlsx" : "";
  await page.goto(`${url}?language=${language}&theme=${theme}${file}`);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frameLocator("iframe");
  await narrowTo(page, look.width);
  const { pane: words } = messagesFor(language);
  const taken: Taken[] = [];
  const take = async (name: string) => taken.push(await takePane(page, look, `${taken.length + 1} ${name}`));
  await take("first run");
  await press(pane, words.next.find.action);
  await take("what was found");
  await press(pane, words.next.confirm.action({ count: 1 }));
  // Something is to be wrong, or there is little to see.
  await page.evaluate(() => {
    window.workbench.typeInto(window.workbench.workbook.activeSheet.name, "G4", "35%");
    window.workbench.select("G4");
  });
  await press(pane, words.next.check.action);
  await pane.locator("#tab-findings").waitFor();
  for (const name of Object.values(tabPages).flat()) {
    await showPage(pane, name, words.pages[name]);
    await take(name);
  }
  await page.close();
  return taken;
}

const press = (pane: FrameLocator, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).first().click();

async function showPage(pane: FrameLocator, page: PageName, name: string): Promise<void> {
  const tab = tabOf(page);
  await pane.locator(`#tab-${tab}`).click();
  if (tabPages[tab].length > 1) await pane.getByText(name, { exact: true }).first().click();
}

/** By the keys of the pane's edge, ten pixels each. */
async function narrowTo(page: Page, width: number): Promise<void> {
  const edge = page.getByRole("separator").last();
  const now = Number(await edge.getAttribute("aria-valuenow"));
  for (let at = now; at > width; at -= 10) await edge.press("ArrowRight");
}

/** The whole page of the pane: the window grows until nothing of it is out of sight. */
async function takePane(page: Page, look: Look, name: string): Promise<Taken> {
  const path = join(folder, `${nameOf(look)} ${name}.png`);
  const frame = page.frames().at(-1);
  await page.waitForTimeout(700);
  const wanted = (await frame?.evaluate(() => document.documentElement.scrollHeight)) ?? 0;
  const size = page.viewportSize() ?? { width: 1200, height: 900 };
  const visible = (await frame?.evaluate(() => window.innerHeight)) ?? wanted;
  await page.setViewportSize({ ...size, height: Math.min(MOST_HEIGHT, size.height + wanted - visible) });
  await page.waitForTimeout(300);
  const sideways = await frame?.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (sideways) console.log(`${nameOf(look)} ${name}: wider than the pane`);
  await page.locator("iframe").screenshot({ path });
  await page.setViewportSize({ ...size, height: 900 });
  return { name, path };
}

/** All pages of one look side by side. */
async function joinPictures(browser: Browser, look: Look, pictures: readonly Taken[]): Promise<void> {
  const columns = pictures.map(({ name, path }) => {
    const data = readFileSync(path).toString("base64");
    return `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
  });
  const page = await browser.newPage({
    viewport: { width: (look.width + 24) * pictures.length, height: 600 },
  });
  await page.setContent(
    `<style>body{display:flex;gap:16px;margin:8px;background:#888;font:14px sans-serif}figure{margin:0}</style>${columns.join("")}`,
  );
  const path = join(folder, `${nameOf(look)}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
  await page.close();
}

void takeAll();
