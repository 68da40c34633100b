import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { unpackBrowser } from "./unpackBrowser";

/** A Chromium that can be started: its program and what it needs in its environment. */
export interface Browser {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly origin: "CHROME_PATH" | "installed" | "@sparticuz/chromium";
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  architecture: process.arch,
  environment: process.env,
  exists: existsSync,
};

const advice = `No Chromium-based browser was found for the browser tests. Any one of these is enough:
  · install Google Chrome, Chromium or Microsoft Edge
  · set CHROME_PATH to the program file of one you have
  · on Linux x64, run npm ci: it brings @sparticuz/chromium, which needs no system packages
The tests that need no browser run with: npm run test:unit`;

/** CHROME_PATH, else an installed Chrome, Chromium or Edge, else the one inside @sparticuz/chromium. */
export function findBrowser(machine: Machine = thisMachine): Browser {
  const chosen = machine.environment["CHROME_PATH"];
  if (chosen) {
    if (!machine.exists(chosen)) throw new Error(`CHROME_PATH names ${chosen}, and there is no such file.`);
    return { path: chosen, environment: {}, origin: "CHROME_PATH" };
  }
  const installed = installedBrowsers(machine).find(machine.exists);
  if (installed) return { path: installed, environment: {}, origin: "installed" };
  const isPackaged = machine.platform === "linux" && machine.architecture === "x64";
  if (isPackaged) return { ...unpackBrowser(), origin: "@sparticuz/chromium" };
  throw new Error(advice);
}

export function installedBrowsers({ platform, environment }: Omit<Machine, "exists">): string[] {
  if (platform === "darwin") return macBrowsers(environment["HOME"] ?? "");
  if (platform === "win32") return windowsBrowsers(environment);
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function macBrowsers(home: string): string[] {
  const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
  return ["", home].flatMap((root) =>
    names.map((name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsBrowsers(environment: Machine["environment"]): string[] {
  const roots = [
    environment["ProgramFiles"],
    environment["ProgramFiles(x86)"],
    environment["LOCALAPPDATA"],
  ].filter((root): root is string => Boolean(root));
  const programs = ["Google\\Chrome", "Chromium", "Microsoft\\Edge"].map(
    (vendor) => `${vendor}\\Application\\${vendor.endsWith("Edge") ? "msedge" : "chrome"}.exe`,
  );
  return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
}
