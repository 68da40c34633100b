/**
 * The workbench's page with a sheet of 100,000 rows: how long it takes to open, how long a frame takes while the wheel
 * turns and while PageDown is held, and how long a jump and one typed number take until they are on the screen.
 */
import type { Page } from "playwright-core";
import { saveWorkbook } from "../../src/workbench/files/saveWorkbook";
import { Workbook } from "../../src/workbench/model/workbook";
import type {} from "../../src/workbench/page/driver";
import { launchBrowser } from "../browser/support/launchBrowser";

const ROWS = Number(process.env["KPI_ROWS"] ?? 100_000);
const FRAME = 1000 / 60;

function largeFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.newSheet("大表");
  workbook.sheets = [sheet];
  workbook.activeSheetId = sheet.id;
  const percent = workbook.styles.add({ numberFormat: "0.0%" });
  for (let row = 0; row < ROWS; row++) {
    const texts = [`部门${row % 40}`, `员工${row}`, `指标${row % 12}`];
    const numbers = [row % 100, 90 + (row % 30), (row % 97) / 97];
    [...texts, ...numbers].forEach((value, column) =>
      sheet.cells.set(row, column, { value, style: column === 5 ? percent : 0, changed: { content: true } }),
    );
  }
  return saveWorkbook(workbook);
}

/** In the page, as text: the compiler would add a helper that is not there. */
const NOTE_FRAMES = `{
  const times = (window.frameTimes = []);
  const note = (at) => {
    times.push(at);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}`;

/** The milliseconds between the frames that came while `work` went on. */
async function frames(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(NOTE_FRAMES);
  await work();
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes.slice());
  return times.slice(1).map((at, i) => at - (times[i] ?? at));
}

function show(what: string, between: readonly number[]): void {
  const sorted = [...between].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0).padStart(4);
  const late = (100 * sorted.filter((time) => time > 2 * FRAME).length) / Math.max(1, sorted.length);
  const perSecond = (1000 * sorted.length) / between.reduce((sum, time) => sum + time, 0);
  console.log(
    `${what.padEnd(30)} ${perSecond.toFixed(0).padStart(3)} frames a second, half of them after ${at(0.5)} ms, 95 % after ${at(0.95)} ms, ${late.toFixed(0)} % late`,
  );
}

async function timed(page: Page, what: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  console.log(`${what.padEnd(30)} ${(performance.now() - start).toFixed(0)} ms`);
}

const activeRow = (page: Page): Promise<number> =>
  page.evaluate(() => window.workbench.workbook.activeSheet.selection[0]?.top ?? -1);

async function measure(page: Page): Promise<void> {
  const file = Buffer.from(await largeFile()).toString("base64");
  await timed(page, `${ROWS} rows opened`, () =>
    page.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      return window.workbench.open(bytes, "large.xlsx");
    }, file),
  );
  await page.evaluate(() => window.workbench.ready);
  const place = await page.evaluate(() => {
    window.workbench.select("B3");
    const rect = window.workbench.rectOf("B3");
    return [rect?.x ?? 0, rect?.y ?? 0];
  });
  const [x = 0, y = 0] = place;
  await page.mouse.click(x + 20, y + 8);
  const turn = async (by: number, times: number): Promise<void> => {
    for (let n = 0; n < times; n++) await page.mouse.wheel(0, by);
  };
  show("nothing is done", await frames(page, () => page.waitForTimeout(1000)));
  show("the wheel, three rows a notch", await frames(page, () => turn(60, 120)));
  show("the wheel, thirty rows a notch", await frames(page, () => turn(600, 120)));
  show(
    "PageDown held",
    await frames(page, async () => {
      for (let n = 0; n < 60; n++) await page.keyboard.press("PageDown");
    }),
  );
  await timed(page, "Ctrl+End", () => page.keyboard.press("Control+End"));
  if ((await activeRow(page)) !== ROWS - 1) throw new Error("Ctrl+End did not arrive");
  await timed(page, "one number typed", async () => {
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
  });
  await timed(page, "Ctrl+Home", () => page.keyboard.press("Control+Home"));
}

async function main(): Promise<void> {
  const { startWorkbench } = await import("../../scripts/serve-workbench.mjs");
  const workbench = await startWorkbench({ reload: false, quiet: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    await page.goto(`${workbench.url}?language=zh-CN`);
    await page.evaluate(() => window.workbench.ready);
    await measure(page);
  } finally {
    await browser.close();
    await workbench.close();
  }
}

void main();
