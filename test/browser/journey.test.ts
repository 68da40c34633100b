import type { Frame, Page } from "playwright-core";
import { withWorkbench } from "./support/withWorkbench";

const { open } = withWorkbench();

jest.setTimeout(120_000);

/** The main job as a person does it, from the sample file to the downloaded scorecard. */
const journeys = {
  "zh-CN": {
    file: "绩效考核表-销售部.xlsx",
    bind: "绑定当前工作表",
    confirm: "绑定这张表",
    check: "检查",
    problem: "权重合计 110%，多 10 个百分点。",
    fix: "将权重归一到 100%",
    scorecard: "生成评分卡",
    made: /^评分卡已生成/,
  },
  "en-US": {
    file: "kpi-scorecard-sample.xlsx",
    bind: "Bind this sheet",
    confirm: "Bind this table",
    check: "Check",
    problem: "Weights total 110%, 10 points over.",
    fix: /^Scale|100%$/,
    scorecard: "Make scorecard",
    made: /^The scorecard is on sheet/,
  },
} as const;

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no page");
  return frame;
}

const read = (page: Page, address: string) => page.evaluate((at) => window.workbench.read(at), address);

const conditionalFormats = (page: Page) =>
  page.evaluate(() =>
    window.workbench.workbook.activeSheet.conditionalFormats.map(({ rule }) =>
      rule.kind === "custom" ? rule.formula : rule.kind,
    ),
  );

test.each(["zh-CN", "en-US"] as const)("from an ordinary KPI file to a scorecard: %s", async (language) => {
  const words = journeys[language];
  const page = await open(`?language=${language}&file=${words.file}`);
  await page.evaluate(() => window.workbench.ready);
  const pane = await paneOf(page);
  const button = (name: string | RegExp) =>
    pane.getByRole("button", { name, exact: typeof name === "string" });
  const untouched = await conditionalFormats(page);

  await button(words.bind).click();
  await button(words.confirm).click();
  await button(words.check).waitFor();
  const plan = await page.evaluate(() => window.workbench.workbook.activeSheet.name);

  // A worksheet function typed by hand spills over the whole column.
  await page.evaluate((sheet) => window.workbench.typeInto(sheet, "P4", "=KPI.SCORE(J4:J13,I4:I13)"), plan);
  await page.waitForFunction(() => typeof window.workbench.read("P4").value === "number");
  expect((await read(page, "P4")).value).toBeCloseTo(95.27, 1);
  expect(typeof (await read(page, "P13")).value).toBe("number");

  await button(words.check).click();
  await button(words.scorecard).first().waitFor();
  expect(await conditionalFormats(page)).toEqual(untouched);

  // A broken weight is marked and listed without being asked for, and its fix takes both away.
  await typeByHand(page, "G4", "35%");
  await pane.locator("#tab-findings").click();
  await pane.getByText(words.problem).first().waitFor();
  await page.waitForFunction(() =>
    window.workbench.workbook.activeSheet.conditionalFormats.some(
      ({ rule }) => rule.kind === "custom" && rule.formula.includes("kpi.v1"),
    ),
  );
  await button(words.fix).first().click();
  await pane.getByText(words.problem).first().waitFor({ state: "detached" });
  await page.waitForFunction(
    (count) => window.workbench.workbook.activeSheet.conditionalFormats.length === count,
    untouched.length,
  );
  expect(await conditionalFormats(page)).toEqual(untouched);

  await button(words.scorecard).first().click();
  await pane.getByText(words.made).first().waitFor();
  const card = await page.evaluate(() => window.workbench.sheets.at(-1) ?? "");
  await page.waitForFunction((name) => {
    const sheet = window.workbench.workbook.sheetByName(name);
    const values = sheet ? [...sheet.cells.entries()].map(([, , cell]) => cell) : [];
    const scores = values.filter(({ formula }) => formula?.includes("KPI.SCORE"));
    return scores.length >= 10 && scores.every(({ value }) => typeof value === "number");
  }, card);

  const seen = await cellsOf(page, [plan, card]);
  await page.evaluate(async () => {
    const bytes = await window.workbench.download();
    await window.workbench.open(bytes, "again.xlsx");
    await window.workbench.ready;
  });
  expect(await page.evaluate(() => window.workbench.workbook.name)).toBe("again.xlsx");
  await page.waitForFunction(
    (sheet) => typeof window.workbench.read(`'${sheet}'!P4`).value === "number",
    plan,
  );
  expect(await cellsOf(page, [plan, card])).toEqual(seen);
  const again = await paneOf(page);
  await again.getByText(plan, { exact: false }).first().waitFor();
});

test("keys and a right click on a cell do what the ribbon does", async () => {
  const page = await open("?language=zh-CN");
  await page.evaluate(() => window.workbench.ready);
  const pane = await paneOf(page);
  await typeByHand(page, "G4", "35%");
  await page.keyboard.press("Control+Shift+Alt+C");
  await pane.getByText(journeys["zh-CN"].problem).first().waitFor();

  // Notes come with ExcelApi 1.18, for which the workbench puts classes of its own beside the library.
  await pane.getByRole("button", { name: "更多操作" }).click();
  await pane.getByRole("menuitem", { name: "写入单元格注释" }).click();
  await pane.getByText(/^已在 1 个单元格写入注释/).waitFor();
  await page.mouse.move(...(await middleOf(page, "G14")));
  await page.getByRole("note").getByText(journeys["zh-CN"].problem).waitFor();

  const [x, y] = await middleOf(page, "C5");
  await page.mouse.click(x, y, { button: "right" });
  await page.getByRole("menuitem", { name: "KPI 工作簿" }).click();
  await page.getByRole("menuitem", { name: "生成此处的评分卡" }).click();
  await page.waitForFunction(() => window.workbench.sheets.length > 1);
  await page.keyboard.press("Control+Shift+Alt+L");
  const plan = await page.evaluate(() => window.workbench.sheets[0] ?? "");
  await page.waitForFunction(
    (name) =>
      window.workbench.workbook
        .sheetByName(name)
        ?.conditionalFormats.every(({ rule }) => rule.kind !== "custom" || !rule.formula.includes("kpi.v1")),
    plan,
  );
  // The owner's own note is still there.
  const notes = await page.evaluate(
    (name) => window.workbench.workbook.sheetByName(name)?.notes.map(({ author }) => author),
    plan,
  );
  expect(notes).toEqual(["李娜"]);
});

/** With mouse and keyboard, as a person does. */
async function typeByHand(page: Page, address: string, text: string): Promise<void> {
  await page.mouse.click(...(await middleOf(page, address)));
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Where the middle of a cell is on the screen, once it is in sight. */
async function middleOf(page: Page, address: string): Promise<[x: number, y: number]> {
  const [x = 0, y = 0] = await page.evaluate((at) => {
    window.workbench.select(at);
    const rect = window.workbench.rectOf(at);
    return rect ? [rect.x + rect.width / 2, rect.y + rect.height / 2] : [];
  }, address);
  return [x, y];
}

/** Formulas, or values where there are none, of every cell of these sheets. */
function cellsOf(page: Page, names: readonly string[]): Promise<unknown> {
  return page.evaluate((wanted) => {
    const { workbook } = window.workbench;
    return wanted.map((name) =>
      [...(workbook.sheetByName(name)?.cells.entries() ?? [])]
        .map(([row, column, cell]) => [row, column, cell.formula ?? cell.value])
        .filter(([, , content]) => content !== null),
    );
  }, names);
}
