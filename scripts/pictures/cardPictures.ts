import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { openTeam, type TeamDesk } from "../../test/browser/support/openTeam";
import { teamBooks } from "../../test/browser/support/teamBook";

const languages = ["en-US", "zh-CN"] as const;

/** Large enough for a whole card; a picture shows the card only. */
const viewport = { width: 1640, height: 2000 };

/** Pictures of the kinds of scorecards, for the help pages. */
export async function takeCardPictures(browser: Browser, url: string, folder: string): Promise<void> {
  for (const language of languages) {
    const page = await browser.newPage({ viewport, colorScheme: "light" });
    await page.goto(`${url}?language=${language}`);
    const desk = await openTeam(page, language);
    const fileOf = (kind: string) =>
      join(folder, language === "en-US" ? `${kind}.png` : `${kind}.${language}.png`);
    await bindOthers(desk, language);
    await takePerson(desk, language, fileOf("scorecard"));
    await takeGroup(desk, language, "company", fileOf("scorecard-company"));
    await takeGroup(desk, language, "brief", fileOf("scorecard-brief"));
    await page.close();
  }
}

/** History and ratings, for trend and capabilities. */
async function bindOthers({ page, pane }: TeamDesk, language: Language): Promise<void> {
  const { pages } = messagesFor(language).pane;
  for (const sheet of teamBooks[language].sheets.slice(1)) {
    await page.evaluate(async (name) => {
      window.workbench.activate(name);
      await window.workbench.clickRibbon("BindSheet");
    }, sheet);
  }
  await pane.locator("#tab-scores").click();
  await pane.getByText(pages.scorecards, { exact: true }).first().click();
}

async function takePerson({ page, pane, press }: TeamDesk, language: Language, file: string): Promise<void> {
  const { scorecardsPage: words, scorecard: card } = messagesFor(language);
  const [person = ""] = teamBooks[language].people;
  await pane.getByRole("checkbox", { name: words.all }).click();
  await pane.getByRole("checkbox", { name: person }).click();
  await press(words.make({ count: 1 }));
  await pane
    .getByText(words.summary.made({ count: 1 }))
    .first()
    .waitFor();
  await photograph(page, card.sheetName({ name: person }), file, card.improvementPlan);
}

async function takeGroup(
  { page, pane, press }: TeamDesk,
  language: Language,
  kind: "company" | "brief",
  file: string,
): Promise<void> {
  const { scorecardsPage: words, scorecard: card, notices } = messagesFor(language);
  const of = { table: teamBooks[language].title };
  const sheetName = kind === "brief" ? card.briefName(of) : card.companyName(of);
  await press(`${words.makeOne}: ${words.kinds[kind]}`);
  await pane.getByText(notices.scorecardMade({ sheetName })).first().waitFor();
  await photograph(page, sheetName, file, kind === "brief" ? card.summary : card.totalScore);
}

/** The card on a sheet, from its top to the section that begins with these words. */
async function photograph(page: Page, sheetName: string, file: string, until: string): Promise<void> {
  await page.waitForFunction((name) => {
    const cells = [...(window.workbench.workbook.sheetByName(name)?.cells.entries() ?? [])];
    return cells.length > 0 && !cells.some(([, , cell]) => JSON.stringify(cell.value).includes("#BUSY!"));
  }, sheetName);
  const clip = await page.evaluate(
    ([name, ending]) => {
      const { workbench } = window;
      workbench.activate(name);
      const sheet = workbench.workbook.sheetByName(name);
      const cells = [...(sheet?.cells.entries() ?? [])];
      const row = cells.find(([, column, { value }]) => column === 0 && value === ending)?.[0] ?? 40;
      const right = Math.max(...cells.flatMap(([, column]) => (column < 12 ? column : 0)));
      // Beside the card, so that no cell of it is framed.
      workbench.select(`${String.fromCharCode(67 + right)}1`);
      const top = workbench.rectOf("A1");
      const end = workbench.rectOf(`${String.fromCharCode(65 + right)}${row}`);
      if (!top || !end) throw new Error(`${name} is not on the screen`);
      return { x: top.x, y: top.y, width: end.x + end.width - top.x, height: end.y - top.y };
    },
    [sheetName, until] as const,
  );
  // Charts are drawn a frame after their cells.
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: file, clip });
}
