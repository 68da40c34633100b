import { Generated, namesIn } from "./support/generated";

/** Writes what follows from the rule declarations: the list of them and their pages. */
const catalogueFile = "src/domain/rules/catalogue.ts";

function catalogueSource(): string {
  const names = namesIn("src/domain/rules/definitions");
  return [
    "// Written by scripts/generate-rules.ts from the files of definitions/. Do not edit.",
    'import type { Rule } from "./rule";',
    ...names.map((name) => `import { ${name} } from "./definitions/${name}";`),
    "",
    "// prettier-ignore",
    "export const rules: readonly Rule[] = [",
    ...names.map((name) => `  ${name},`),
    "];",
    "",
  ].join("\n");
}

async function main(): Promise<void> {
  const generated = new Generated("scripts/generate-rules.ts");
  generated.settle(catalogueFile, catalogueSource());
  // The pages follow from the list, so they wait until it is right.
  if (generated.isCurrent) {
    const { rulesDocs } = await import("../src/i18n/rulesDocs");
    const { ruleLanguages } = await import("../src/domain/rules/words");
    for (const language of ruleLanguages) generated.settle(`docs/rules.${language}.md`, rulesDocs(language));
  }
  generated.finish();
}

void main();
