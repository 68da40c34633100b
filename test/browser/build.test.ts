import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./support/launchBrowser";

const address = "https://kpi.example.com/app";
const project = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "kpi-build-"));

/** What `npm run build` makes for a host of one's own. */
beforeAll(() => {
  const webpack = join(project, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--output-path", folder], {
    cwd: project,
    env: { ...process.env, PUBLIC_URL: `${address}/` },
  });
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, file), "utf8");

test("every address in the manifest is a file of the folder", () => {
  const addresses = [...read("manifest.xml").matchAll(/Value="(https:[^"]+)"/g)].map(
    ([, found = ""]) => found,
  );
  const missing = addresses.filter(
    (one) => !one.startsWith(address) || !existsSync(join(folder, one.slice(address.length))),
  );
  expect(addresses.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

test.each(["functions.json", "functions.zh-CN.json"])(
  "every help link in %s leads to its function",
  (file) => {
    const { functions } = JSON.parse(read(file)) as { functions: { id: string; helpUrl: string }[] };
    const lost = functions.filter(({ helpUrl }) => {
      const [page = "", anchor = ""] = helpUrl.slice(address.length).split("#");
      return !existsSync(join(folder, page)) || !read(page).includes(`id="${anchor}"`);
    });
    expect(functions.map(({ id }) => id)).toContain("SCORE");
    expect(lost).toEqual([]);
  },
);

test("Excel waits for the functions on every start, so they stay light", () => {
  expect(gzipSync(read("runtime.js")).length).toBeLessThan(60 * 1024);
});

describe("served from there", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test("the page loads Office.js from Microsoft and hands over the functions", async () => {
    const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
    const context = await browser.newContext();
    const serve = (from: string, under: string) =>
      context.route(`${from}/**`, (route) => {
        const path = join(
          under,
          new URL(route.request().url()).pathname.slice(new URL(from).pathname.length),
        );
        return existsSync(path) ? route.fulfill({ path }) : route.abort();
      });
    await serve(address, folder);
    await serve("https://appsforoffice.microsoft.com/lib/1/hosted", officeFolder);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${address}/taskpane.html`);
    await page.waitForFunction(
      () =>
        "SCORE" in
        (CustomFunctions as unknown as { _association: { mappings: object } })._association.mappings,
    );
    expect(errors).toEqual([]);
  }, 60_000);
});
