import type { FrameLocator, Page } from "playwright-core";
import type { Language } from "../../../src/i18n/language";
import { messagesFor } from "../../../src/i18n/messages";
import type {} from "../../../src/workbench/page/driver";
import { teamBooks, teamFile } from "./teamBook";

export interface TeamDesk {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Clicks the first button of this name in the pane. */
  readonly press: (name: string | RegExp) => Promise<void>;
}

/** Opens the team's workbook on the workbench, binds its plan, and shows the page of scorecards. */
export async function openTeam(page: Page, language: Language): Promise<TeamDesk> {
  const { pane: words } = messagesFor(language);
  const book = teamBooks[language];
  await page.evaluate(() => window.workbench.ready);
  await page.evaluate(
    async ([bytes, name]) => {
      await window.workbench.open(Uint8Array.from(bytes), name);
      await window.workbench.ready;
    },
    [[...(await teamFile(book))], book.file] as const,
  );
  const pane = page.frameLocator("iframe");
  const press = (name: string | RegExp) =>
    pane
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  await press(words.next.find.action);
  await press(words.next.confirm.action({ count: 1 }));
  await pane.locator("#tab-scores").click();
  await pane.getByText(words.pages.scorecards, { exact: true }).first().click();
  return { page, pane, press };
}
