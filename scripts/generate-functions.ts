import { basename } from "node:path";
import { filesIn, settleFiles } from "./support/generated";

/** Writes what follows from the function declarations: the catalogue and the pages. */
const definitions = "src/functions/definitions";

function catalogueSource(): string {
  const names = filesIn(definitions).map((file) => basename(file, ".ts"));
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

void settleFiles(
  "generate-functions",
  [{ file: "src/functions/catalogue.ts", text: catalogueSource }],
  async () => {
    const { functionsDocs } = await import("../src/functions/docs");
    const { languages } = await import("../src/functions/language");
    return languages.map((language) => ({
      file: `docs/functions.${language}.md`,
      text: () => functionsDocs(language),
    }));
  },
);
