import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bookOf } from "../../src/workbench/page/scenarios/book";
import type { AddinButton, Scenario, Step } from "../../src/workbench/page/scenarios/scenario";
import { viewOf } from "../../src/workbench/page/scenarios/view";
import { Troubles } from "../../src/workbench/session/trouble/troubles";
import { startBook, waitUntil, type KpiBook } from "../excel/support/kpiBook";
import { scenarios } from "./menu";

const samples = join(__dirname, "../../assets/samples");

const readSample = (name: string): Promise<Uint8Array | undefined> =>
  Promise.resolve(
    existsSync(join(samples, name)) ? new Uint8Array(readFileSync(join(samples, name))) : undefined,
  );

const buttons: Readonly<Record<AddinButton, (book: KpiBook) => Promise<void>>> = {
  async bind({ application }) {
    await application.open();
    await application.detect();
    await application.bind([application.getState().candidates?.[0]?.id ?? ""]);
  },
  check: ({ application }) => application.check(),
  fix: ({ application }) => application.fix([application.getState().findings?.[0]?.id ?? ""]),
  clear: ({ application }) => application.clearHighlights(),
  scorecard: ({ application }) => application.makeScorecard(),
};

async function take(book: KpiBook, troubles: Troubles, step: Step): Promise<void> {
  if (step.do === "type") book.type(step.sheet, step.address, [step.text]);
  if (step.do === "press") await buttons[step.button](book);
  if (step.do === "calm") troubles.endAll();
  if (step.do === "trouble") {
    book.workbook.activeSheetId = book.sheet(step.sheet).id;
    troubles.begin(step.kind, step.values);
  }
}

const unmet = ({ holds }: Scenario, { workbook }: KpiBook): string[] =>
  holds.filter((hold) => !hold.is(viewOf(workbook))).map(({ words }) => words["en-US"]);

test.each(scenarios.map((scenario) => [scenario.words["en-US"].name, scenario] as const))(
  "%s",
  async (_name, scenario) => {
    const book = await startBook({ workbook: await bookOf(scenario, readSample), sheets: {} });
    const troubles = new Troubles({ host: book.host });
    expect(unmet(scenario, book)).not.toEqual([]);
    for (const step of scenario.steps) await take(book, troubles, step);
    await waitUntil(() => unmet(scenario, book).length === 0).catch(() => undefined);
    expect(unmet(scenario, book)).toEqual([]);
    troubles.endAll();
  },
);

test("every story of the folder is in the menu, told in both languages", () => {
  const files = readdirSync(__dirname).filter((file) => file.endsWith(".scenario.ts"));
  expect(scenarios.map(({ id }) => `${id}.scenario.ts`).sort()).toEqual(files.sort());
  for (const { words, steps, holds } of scenarios) {
    const chinese = [
      words["zh-CN"].name,
      words["zh-CN"].story,
      ...[...steps, ...holds].map((one) => one.words["zh-CN"]),
    ];
    const english = [
      words["en-US"].name,
      words["en-US"].story,
      ...[...steps, ...holds].map((one) => one.words["en-US"]),
    ];
    for (const text of chinese) expect(text).toMatch(/\p{sc=Han}/u);
    for (const text of english) expect(text).not.toMatch(/\p{sc=Han}/u);
  }
});
