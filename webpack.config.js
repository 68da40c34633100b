const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { readPublicAddress, rewriteAddress } = require("./scripts/support/publicAddress");
const { commonConfig, root } = require("./scripts/webpack/common");
const { FunctionsMetadataPlugin } = require("./scripts/webpack/functionsMetadataPlugin");
const { HelpPagesPlugin } = require("./scripts/webpack/helpPagesPlugin");
const { SizeReportPlugin } = require("./scripts/webpack/sizeReportPlugin");

/** Microsoft's own network: the only place Excel lets a published add-in load the library from. */
const officeJsOfMicrosoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The add-in: a folder any static https host can serve.
 * @param {{ mode?: "production" | "development", publicAddress?: string, officeJsUrl?: string }} options
 * @returns {import("webpack").Configuration}
 */
function addinConfig({
  mode = "production",
  publicAddress = readPublicAddress(undefined),
  officeJsUrl = officeJsOfMicrosoft,
}) {
  const common = commonConfig("addin", mode);
  return {
    ...common,
    entry: { runtime: "./src/runtime.tsx" },
    output: {
      path: join(root, "dist"),
      // The manifest names runtime.js, so its name must stay; what it loads later may carry a hash.
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: mode === "production",
    },
    // Minified, light-dark() becomes a polyfill that stays light in a dark Excel.
    optimization: { minimizeOptions: { html: false } },
    plugins: [
      ...common.plugins,
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        officeJsUrl,
        // Excel calls functions as soon as the page is read: a deferred script would answer too late.
        scriptLoading: "blocking",
        inject: "body",
        hash: true,
        minify: false,
      }),
      new FunctionsMetadataPlugin({ helpBase: `${publicAddress}/help` }),
      new HelpPagesPlugin(),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          { from: "assets/shortcuts" },
          {
            from: "manifest.xml",
            transform: (content) => rewriteAddress(content.toString(), publicAddress),
          },
        ],
      }),
      ...(mode === "production" ? [new SizeReportPlugin()] : []),
    ],
  };
}

module.exports = () => addinConfig({ publicAddress: readPublicAddress(process.env.PUBLIC_URL) });
module.exports.addinConfig = addinConfig;
