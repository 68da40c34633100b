const { gzipSync } = require("node:zlib");
const { Compilation } = require("webpack");

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;

/** Prints what a person downloads: each script, as it is and as a server sends it. */
class SizeReportPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("SizeReport", (compilation) => {
      if (compilation.compiler !== compiler) return;
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeReport", stage }, () =>
        printSizes(compilation.getAssets()),
      );
    });
  }
}

/** @param {readonly import("webpack").Asset[]} assets */
function printSizes(assets) {
  const rows = assets
    .filter(({ name }) => name.endsWith(".js"))
    .map(({ name, source }) => ({ name, raw: source.size(), zipped: gzipSync(source.buffer()).length }));
  const total = rows.reduce((sum, row) => sum + row.zipped, 0);
  console.log("       size         gzip");
  for (const { name, raw, zipped } of rows) console.log(`${kilobytes(raw)}  ${kilobytes(zipped)}  ${name}`);
  console.log(`${" ".repeat(11)}  ${kilobytes(total)}  all scripts`);
}

module.exports = { SizeReportPlugin };
