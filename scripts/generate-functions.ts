import { Generated, namesIn } from "./support/generated";

/** Writes what follows from the function declarations; with --check it only says what is out of date. */
const catalogueFile = "src/functions/catalogue.ts";
const startFile = "src/functions/startCatalogue.ts";

/** Functions that read whole sentences bring long word lists along: they are fetched when a formula first calls them. */
const fetchedLate: ReadonlySet<string> = new Set(["smart"]);

function catalogueSource(): string {
  const names = namesIn("src/functions/definitions");
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

function startSource(): string {
  const names = namesIn("src/functions/definitions");
  const atOnce = names.filter((name) => !fetchedLate.has(name));
  const late = names.filter((name) => fetchedLate.has(name));
  return [
    "// Written by scripts/generate-functions.ts from the files of definitions/. Do not edit.",
    'import type { KpiFunction } from "./declare";',
    ...atOnce.map((name) => `import { ${name} } from "./definitions/${name}";`),
    "",
    "/** What Excel waits for on every start. */",
    "// prettier-ignore",
    "export const atOnce: readonly KpiFunction[] = [",
    ...atOnce.map((name) => `  ${name},`),
    "];",
    "",
    "/** By id: what is fetched when it is first called. */",
    "export const late: Readonly<Record<string, () => Promise<KpiFunction>>> = {",
    ...late.map(
      (name) =>
        `  ${name.toUpperCase()}: () => import("./definitions/${name}").then((module) => module.${name}),`,
    ),
    "};",
    "",
  ].join("\n");
}

async function main(): Promise<void> {
  const generated = new Generated("scripts/generate-functions.ts");
  generated.settle(catalogueFile, catalogueSource());
  generated.settle(startFile, startSource());
  // The docs follow from the catalogue, so they wait until it is right.
  if (generated.isCurrent) {
    const { functionsDocs } = await import("../src/functions/docs");
    const { languages } = await import("../src/functions/language");
    for (const language of languages)
      generated.settle(`docs/functions.${language}.md`, functionsDocs(language));
  }
  generated.finish();
}

void main();
