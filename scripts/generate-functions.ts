import { Generated, namesIn } from "./support/generated";

/** Writes what follows from the function declarations; with --check it only says what is out of date. */
const catalogueFile = "src/functions/catalogue.ts";

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

async function main(): Promise<void> {
  const generated = new Generated("scripts/generate-functions.ts");
  generated.settle(catalogueFile, catalogueSource());
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
