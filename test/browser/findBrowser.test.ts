import { chromium } from "playwright-core";
import { findBrowser, type Machine } from "./support/findBrowser";

const bareLinux: Machine = { platform: "linux", architecture: "x64", environment: {}, exists: () => false };

function machine(parts: Partial<Machine>, ...files: string[]): Machine {
  return { ...bareLinux, ...parts, exists: (path) => files.includes(path) };
}

test.each<[what: string, machine: Machine, path: string]>([
  [
    "CHROME_PATH goes first",
    machine(
      { environment: { CHROME_PATH: "/my/chrome", PATH: "/usr/bin" } },
      "/my/chrome",
      "/usr/bin/chromium",
    ),
    "/my/chrome",
  ],
  [
    "Chromium on Linux",
    machine({ environment: { PATH: "/bin:/usr/bin" } }, "/usr/bin/chromium"),
    "/usr/bin/chromium",
  ],
  [
    "Chrome on a Mac, for this user only",
    machine(
      { platform: "darwin", environment: { HOME: "/Users/li" } },
      "/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ),
    "/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  [
    "Edge on Windows",
    machine(
      { platform: "win32", environment: { "ProgramFiles(x86)": "C:\\Program Files (x86)" } },
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ),
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
])("%s", (_what, where, path) => {
  expect(findBrowser(where).path).toBe(path);
});

test.each<[what: string, machine: Machine, message: RegExp]>([
  [
    "CHROME_PATH that names nothing",
    machine({ environment: { CHROME_PATH: "/gone" } }),
    /CHROME_PATH names \/gone/,
  ],
  ["a Mac without any browser", machine({ platform: "darwin" }), /install Google Chrome/],
  ["Linux on ARM without any browser", machine({ architecture: "arm64" }), /set CHROME_PATH/],
])("%s: says what to do", (_what, where, message) => {
  expect(() => findBrowser(where)).toThrow(message);
});

const packagedRunsHere = process.platform === "linux" && process.arch === "x64";

(packagedRunsHere ? test : test.skip)(
  "the packaged browser starts on a Linux that has none",
  async () => {
    const found = findBrowser(bareLinux);
    const browser = await chromium.launch({
      executablePath: found.path,
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
      env: { ...process.env, ...found.environment },
    });
    const page = await browser.newPage();
    await page.setContent("<p>权重</p>");
    expect([found.origin, await page.textContent("p")]).toEqual(["@sparticuz/chromium", "权重"]);
    await browser.close();
  },
  60_000,
);
