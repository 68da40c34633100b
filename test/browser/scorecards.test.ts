import type { Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { openTeam } from "./support/openTeam";
import { teamBooks } from "./support/teamBook";
import { withWorkbench } from "./support/withWorkbench";

const { open } = withWorkbench();

jest.setTimeout(120_000);

const languages = ["zh-CN", "en-US"] as const;

/** The page of scorecards of the team's plan, and how to wait for the sentence that says what was done. */
async function start(language: Language) {
  const desk = await openTeam(await open(`?language=${language}`), language);
  return { ...desk, said: (text: string) => desk.pane.getByText(text).first().waitFor() };
}

interface SeenCard {
  /** What stands large at the top, by the words above it. */
  readonly tiles: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
  readonly formulas: readonly string[];
  /** Cells that show an error, or #### for a number that has no room. */
  readonly bad: readonly string[];
  readonly drawings: readonly string[];
}

/** A sheet as it is drawn, once all its formulas have been worked out. */
async function look(page: Page, sheetName: string): Promise<SeenCard> {
  await page.waitForFunction((name) => {
    const sheet = window.workbench.workbook.sheetByName(name);
    const cells = sheet ? [...sheet.cells.entries()].map(([, , cell]) => cell) : [];
    return cells.length > 0 && !cells.some(({ value }) => JSON.stringify(value ?? "").includes("#BUSY!"));
  }, sheetName);
  return page.evaluate((name) => {
    const { workbook } = window.workbench;
    window.workbench.activate(name);
    const sheet = workbook.sheetByName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const letters = (column: number): string =>
      (column > 25 ? String.fromCharCode(64 + Math.floor(column / 26)) : "") +
      String.fromCharCode(65 + (column % 26));
    // Beyond the card's own twelve columns lies what its charts are drawn from, hidden.
    const cells = [...sheet.cells.entries()]
      .filter(([, column]) => column < 12)
      .map(([row, column]) => {
        const address = `${letters(column)}${row + 1}`;
        return { row, column, address, ...window.workbench.read(`'${name}'!${address}`) };
      });
    const above = cells.filter(({ row, column, drawn }) => row === 0 && column > 0 && drawn !== "");
    return {
      tiles: Object.fromEntries(
        above.map(({ drawn, column }) => [
          drawn,
          cells.find((one) => one.row === 1 && one.column === column)?.drawn ?? "",
        ]),
      ),
      texts: cells.map(({ drawn }) => drawn),
      formulas: [...sheet.cells.entries()].flatMap(([, , { formula }]) => formula ?? []),
      bad: cells.filter(({ drawn }) => /^#/.test(drawn)).map(({ address, drawn }) => `${address} ${drawn}`),
      drawings: sheet.drawings.map((drawing) => drawing.name),
    };
  }, sheetName);
}

const number = expect.stringMatching(/^\d+(\.\d+)?$/) as string;
const word = expect.stringMatching(/\p{L}/u) as string;

/** The smallest red picture there is. */
const redDot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

test.each(languages)("people: one, all, on one sheet, and copies to deliver: %s", async (language) => {
  const { scorecardsPage: words, scorecard: card, notices } = messagesFor(language);
  const { people } = teamBooks[language];
  const [first = "", second = ""] = people;
  const { page, pane, press, said } = await start(language);
  const sheetName = card.sheetName({ name: first });

  // The company's picture first: every card then has it.
  await pane
    .locator("input[type=file]")
    .setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: redDot });
  await pane.getByRole("img", { name: words.logo.label }).waitFor();

  // One person.
  await pane.getByRole("checkbox", { name: words.all }).click();
  await pane.getByRole("checkbox", { name: first }).click();
  await press(words.make({ count: 1 }));
  await said(words.summary.made({ count: 1 }));
  const one = await look(page, sheetName);
  expect(one).toMatchObject({
    tiles: { [card.totalScore]: number, [card.grade]: word, [card.coefficient]: number },
    bad: [],
  });
  expect(one.texts).toEqual(expect.arrayContaining([first, card.strengths, card.gaps, card.improvementPlan]));
  expect(one.formulas.some((formula) => formula.includes("KPI."))).toBe(true);
  expect(one.drawings).toEqual(expect.arrayContaining(["KPI logo", "KPI bullet", "KPI groups"]));

  // All of them: five new ones, and the first is brought up to date.
  await pane.getByRole("checkbox", { name: words.all }).click();
  await press(words.make({ count: people.length }));
  await said(`${words.summary.made({ count: 5 })} · ${words.summary.updated({ count: 1 })}`);
  expect(await page.evaluate(() => window.workbench.sheets)).toEqual(
    expect.arrayContaining(people.map((name) => card.sheetName({ name }))),
  );
  expect(await look(page, card.sheetName({ name: second }))).toMatchObject({
    tiles: { [card.totalScore]: number, [card.standing]: expect.stringMatching(/\d/) as string },
    bad: [],
  });

  // All on one sheet.
  await pane.getByText(words.modes.report).click();
  await press(words.makeReport({ count: people.length }));
  const reportName = card.reportName({ table: teamBooks[language].title });
  await said(notices.scorecardsReported({ count: people.length, sheetName: reportName }));
  const report = await look(page, reportName);
  expect(report.bad).toEqual([]);
  expect(report.texts).toEqual(expect.arrayContaining([...people]));
  expect(report.texts.filter((text) => text === card.totalScore)).toHaveLength(people.length);

  // Copies for people without the add-in: as values in one language, as Excel's own formulas in the other.
  const copies = language === "zh-CN" ? "values" : "native";
  await pane.getByLabel(words.delivery.formulas).selectOption(copies);
  await press(words.delivery.make({ count: people.length }));
  await said(notices.scorecardsDelivered({ count: people.length }));
  const copy = await look(page, card.deliveryName({ name: sheetName }));
  expect(copy).toMatchObject({ tiles: one.tiles, bad: [] });
  expect(copy.formulas.filter((formula) => formula.includes("KPI."))).toEqual([]);
  expect(copy.formulas.length > 0).toBe(copies === "native");
});

test.each(languages)("the whole: everybody, the monthly brief, a department: %s", async (language) => {
  const { scorecardsPage: words, scorecard: card, notices } = messagesFor(language);
  const { title, departments, people } = teamBooks[language];
  const { page, press, said } = await start(language);
  const { members, briefSections } = card;
  const [department] = departments;
  const kinds = [
    [words.kinds.company, card.companyName({ table: title }), people, card.byKpi],
    [
      words.kinds.brief,
      card.briefName({ table: title }),
      people,
      expect.stringContaining(briefSections.belowFloor) as string,
    ],
    [department, card.departmentName({ name: department }), people.slice(0, 3), card.byKpi],
  ] as const;
  for (const [label, sheetName, names, section] of kinds) {
    await press(`${words.makeOne}: ${label}`);
    await said(notices.scorecardMade({ sheetName }));
    const seen = await look(page, sheetName);
    expect(seen).toMatchObject({
      tiles: { [members.average]: number, [members.people]: String(names.length) },
      bad: [],
    });
    expect(seen.texts).toEqual(expect.arrayContaining([...names, section]));
  }
});
