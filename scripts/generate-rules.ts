import { basename } from "node:path";
import { filesIn, settleFiles } from "./support/generated";

/** Writes what follows from the rule declarations: the list of them and their pages. */
const definitions = "src/domain/rules/definitions";

function catalogueSource(): string {
  const names = filesIn(definitions).map((file) => basename(file, ".ts"));
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

void settleFiles(
  "generate-rules",
  [{ file: "src/domain/rules/catalogue.ts", text: catalogueSource }],
  async () => {
    const { rulesDocs } = await import("../src/i18n/rulesDocs");
    return (["zh-CN", "en-US"] as const).map((language) => ({
      file: `docs/rules.${language}.md`,
      text: () => rulesDocs(language),
    }));
  },
);
