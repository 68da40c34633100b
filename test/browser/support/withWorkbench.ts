import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "./launchBrowser";
import { addressVariable } from "./startServer";

const pictureFolder = join(__dirname, "../../../test-results");

export interface Workbench {
  /** Opens the workbench, or another of its pages, in a browser profile of its own. */
  open(path?: string): Promise<Page>;
}

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
}

/**
 * Gives a test file a browser and the running workbench. Every test gets fresh pages; afterwards their pictures
 * lie in test-results/, and a script error or a request that leaves this machine fails the test.
 */
export function withWorkbench({ width = 1440, height = 900 }: WorkbenchOptions = {}): Workbench {
  jest.setTimeout(60_000);
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await takePictures(contexts, expect.getState().currentTestName ?? "test");
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return {
    open: async (path = "") => {
      const context = await browser.newContext({
        baseURL: address(),
        viewport: { width, height },
        acceptDownloads: true,
      });
      contexts.push(context);
      const page = await context.newPage();
      listen(page, complaints);
      await page.goto(`/${path}`);
      return page;
    },
  };
}

function address(): string {
  const url = process.env[addressVariable];
  if (!url) throw new Error("Browser tests need the server that Jest starts: run them with npm test.");
  return url;
}

function listen(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(`script error: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("request", (request) => {
    const leaves = /^(https?|wss?):/.test(request.url()) && !request.url().startsWith(address());
    if (leaves) complaints.push(`request to another machine: ${request.url()}`);
  });
}

async function takePictures(contexts: readonly BrowserContext[], testName: string): Promise<void> {
  mkdirSync(pictureFolder, { recursive: true });
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const name = `${testName}${index ? ` ${index + 1}` : ""}`.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 120);
    await page.screenshot({ path: join(pictureFolder, `${name}.png`) });
  }
}
