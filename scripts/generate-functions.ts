import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes what follows from the function declarations; with --check it only says what is out of date. */
const root = join(__dirname, "..");
const definitions = join(root, "src/functions/definitions");
const catalogueFile = "src/functions/catalogue.ts";

function catalogueSource(): string {
  const names = readdirSync(definitions)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => basename(file, ".ts"))
    .sort();
  const imports = names.map((name) => `import { ${name} } from "./definitions/${name}";`);
  const list = names.map((name) => `  ${name},`);
  return [
    "// Written by scripts/generate-functions.ts from the files of definitions/. Do not edit.",
    'import type { KpiFunction } from "./declare";',
    ...imports,
    "",
    "// prettier-ignore",
    "export const catalogue: readonly KpiFunction[] = [",
    ...list,
    "];",
    "",
  ].join("\n");
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

async function main(): Promise<void> {
  const checking = process.argv.includes("--check");
  const stale: string[] = [];
  const settle = (file: string, text: string): void => {
    if (currentText(file) === text) return;
    stale.push(file);
    if (!checking) writeText(file, text);
  };
  settle(catalogueFile, catalogueSource());
  // The docs follow from the catalogue, so they wait until it is right.
  if (!checking || stale.length === 0) {
    const { functionsDocs } = await import("../src/functions/docs");
    const { languages } = await import("../src/functions/language");
    for (const language of languages) settle(`docs/functions.${language}.md`, functionsDocs(language));
  }
  for (const file of stale)
    console.log(
      checking ? `${file} is out of date: run npx tsx scripts/generate-functions.ts` : `wrote ${file}`,
    );
  if (checking && stale.length > 0) process.exitCode = 1;
}

void main();
