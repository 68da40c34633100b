const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { commonConfig, root } = require("./scripts/webpack/common");

/**
 * The workbench: only ever served on this machine, so it is built for a quick start and not for size.
 * @returns {import("webpack").Configuration}
 */
function workbenchConfig() {
  const common = commonConfig("workbench", "development");
  return {
    ...common,
    entry: {
      // First, so that the list is there when the page asks for it.
      scenarios: "./test/scenarios/menu.ts",
      workbench: "./src/workbench/page/main.tsx",
    },
    output: { path: join(root, ".workbench"), filename: "[name].js", chunkFilename: "[name].chunk.js" },
    module: {
      rules: [...(common.module?.rules ?? []), { test: /\.css$/, use: ["style-loader", "css-loader"] }],
    },
    plugins: [
      ...common.plugins,
      new HtmlPlugin({
        template: "./src/workbench/page/workbench.html",
        filename: "workbench.html",
        chunks: ["scenarios", "workbench"],
        chunksSortMode: "manual",
      }),
      new CopyPlugin({ patterns: [{ from: "assets/samples", to: "assets/samples" }] }),
    ],
  };
}

module.exports = workbenchConfig;
module.exports.workbenchConfig = workbenchConfig;
