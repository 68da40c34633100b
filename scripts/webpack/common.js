const { join } = require("node:path");
const { EvalSourceMapDevToolPlugin } = require("webpack");

const root = join(__dirname, "../..");

/**
 * What the add-in and the workbench share. Types are checked by tsc in `npm run check`, not here: that halves
 * the build.
 * @param {string} name
 * @param {"production" | "development"} mode
 * @returns {import("webpack").Configuration & Required<Pick<import("webpack").Configuration, "plugins">>}
 */
function commonConfig(name, mode) {
  return {
    name,
    mode,
    context: root,
    target: ["web", "es2022"],
    devtool: mode === "production" ? "source-map" : false,
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        {
          test: /[\\/]functions[\\/]definitions[\\/][^\\/]+\.ts$/,
          enforce: "pre",
          loader: join(root, "scripts/webpack/leanDeclarations.js"),
        },
      ],
    },
    // Only our own modules are mapped to their source: mapping the grid's 16 MB would double start and cache.
    plugins:
      mode === "production"
        ? []
        : [new EvalSourceMapDevToolPlugin({ exclude: /node_modules/, module: true, columns: false })],
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      buildDependencies: {
        config: [
          __filename,
          join(root, "scripts/webpack/leanDeclarations.js"),
          join(root, "webpack.config.js"),
          join(root, "webpack.workbench.config.js"),
          join(root, "tsconfig.json"),
        ],
      },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "error" },
  };
}

module.exports = { root, commonConfig };
