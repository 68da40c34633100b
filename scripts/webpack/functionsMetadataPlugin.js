const { execFile } = require("node:child_process");
const { join } = require("node:path");
const { promisify } = require("node:util");
const { Compilation, sources } = require("webpack");
const { root } = require("./common");

/** Excel picks the file by its display language, through the manifest. */
const files = { "en-US": "functions.json", "zh-CN": "functions.zh-CN.json" };
/** What the pane's function browser shows. */
/** @type {Readonly<Record<string, string>>} */
const guides = { "en-US": "functions-guide.en-US.json", "zh-CN": "functions-guide.zh-CN.json" };

/**
 * Writes what Excel and the function browser need to know about the KPI.* functions, from their declarations in
 * src/functions.
 * Microsoft's generator reads comments instead, which cannot be translated.
 */
class FunctionsMetadataPlugin {
  /** @param {{ helpBase: string }} options */
  constructor(options) {
    this.options = options;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        for (const folder of ["functions", "domain"])
          compilation.contextDependencies.add(join(root, "src", folder));
        const described = await describeFunctions(this.options.helpBase);
        for (const [language, file] of Object.entries(files)) {
          const { metadata, guide } = described[language];
          compilation.emitAsset(file, new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`));
          compilation.emitAsset(guides[language] ?? "", new sources.RawSource(JSON.stringify(guide)));
        }
      });
    });
  }
}

/**
 * In its own process: TypeScript loaded into this one would become a build dependency that webpack cannot resolve,
 * and it would then keep no cache at all.
 * @param {string} helpBase
 */
async function describeFunctions(helpBase) {
  const program = `
    const { functionsMetadata } = require("./src/functions/metadata.ts");
    const { functionViews } = require("./src/functions/browse.ts");
    const languages = ${JSON.stringify(Object.keys(files))};
    const described = languages.map((language) => [
      language,
      { metadata: functionsMetadata(language, { helpBase: process.argv[1] }), guide: functionViews(language) },
    ]);
    process.stdout.write(JSON.stringify(Object.fromEntries(described)));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--require", "tsx/cjs", "--eval", program, helpBase],
    {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(stdout);
}

module.exports = { FunctionsMetadataPlugin };
