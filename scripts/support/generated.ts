import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");

/** A file that follows from others. */
export interface Generated {
  readonly file: string;
  readonly text: () => string;
}

/** The TypeScript files of a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts"))
    .sort();
}

/**
 * Writes what is out of date; with --check it only tells. What is made from the first files waits until they are
 * right.
 */
export async function settleFiles(
  script: string,
  first: readonly Generated[],
  then: () => Promise<readonly Generated[]>,
): Promise<void> {
  const checking = process.argv.includes("--check");
  const stale = settle(first, checking);
  if (!checking || stale.length === 0) stale.push(...settle(await then(), checking));
  for (const file of stale)
    console.log(checking ? `${file} is out of date: run npx tsx scripts/${script}.ts` : `wrote ${file}`);
  if (checking && stale.length > 0) process.exitCode = 1;
}

function settle(files: readonly Generated[], checking: boolean): string[] {
  return files.flatMap(({ file, text }) => {
    const wanted = text();
    if (currentText(file) === wanted) return [];
    if (!checking) writeText(file, wanted);
    return [file];
  });
}

function currentText(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return undefined;
  }
}

function writeText(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
