import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const packageFolder = dirname(dirname(dirname(require.resolve("@sparticuz/chromium"))));
const cacheFolder = join(__dirname, "../../../node_modules/.cache/browser");

interface UnpackedBrowser {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** @sparticuz/chromium keeps its browser compressed: unpacked once per version (about 2 s) and kept. */
export function unpackBrowser(): UnpackedBrowser {
  const manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(cacheFolder, manifest.version);
  const path = join(folder, "chromium");
  if (!existsSync(path)) unpackInto(folder);
  return { path, environment: missingParts(folder, path) };
}

/** Unpacks beside the final place and moves at the end, so that a broken-off run leaves no half a browser. */
function unpackInto(folder: string): void {
  mkdirSync(cacheFolder, { recursive: true });
  const started = mkdtempSync(join(cacheFolder, "unpacking-"));
  // The package unpacks into the temporary folder, and adds the libraries a bare Linux lacks when told it is in
  // AWS Lambda. Both are said in the environment, so it gets a process of its own.
  execFileSync(process.execPath, ["--eval", `require(${JSON.stringify(packageFolder)}).executablePath()`], {
    env: { ...process.env, TMPDIR: started, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  try {
    renameSync(started, folder);
  } catch (problem) {
    rmSync(started, { recursive: true, force: true });
    if (!existsSync(folder)) throw problem;
  }
}

/** A slim container lacks libnss3, or fonts, or both; a desktop has its own, which fit it better. */
function missingParts(folder: string, path: string): Record<string, string> {
  return {
    ...(!starts(path) && { LD_LIBRARY_PATH: join(folder, "al2023", "lib") }),
    ...(!existsSync("/etc/fonts/fonts.conf") && { FONTCONFIG_PATH: join(folder, "fonts") }),
  };
}

function starts(path: string): boolean {
  return spawnSync(path, ["--version"]).status === 0;
}
