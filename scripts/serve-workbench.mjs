import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import open from "open";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { addinConfig } from "../webpack.config.js";
import { workbenchConfig } from "../webpack.workbench.config.js";
import { freePort } from "./support/freePort.js";

const require = createRequire(import.meta.url);
const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/**
 * office.js trusts a host over http only when this page, served from the library's own folder, says so. The one
 * in the package asks the person; this one trusts the workbench on this machine and nobody else.
 */
const trustPage = `<!doctype html><script>
addEventListener("message", ({ data, source, origin }) => source.postMessage(
  JSON.stringify({ hostUserTrusted: JSON.parse(data).hostname === location.hostname }), origin));
</script>`;

/**
 * Builds add-in and workbench in memory and serves both from one local address.
 * @param {{ port?: number, open?: boolean, quiet?: boolean, reload?: boolean, lang?: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startWorkbench({
  port = 3100,
  open: openBrowser = false,
  quiet = false,
  reload = true,
  lang,
} = {}) {
  const chosenPort = await freePort(port);
  const address = `http://localhost:${chosenPort}`;
  const compiler = webpack([
    addinConfig({ mode: "development", publicAddress: address, officeJsUrl: "/office/office.js" }),
    workbenchConfig(),
  ]);
  const server = new WebpackDevServer(serverOptions(chosenPort, reload), compiler);
  const built = new Promise((resolve) => compiler.hooks.done.tap("startWorkbench", resolve));
  await server.start();
  const stats = await built;
  if (stats.hasErrors() && !reload) {
    await server.stop();
    throw new Error(stats.toString({ all: false, errors: true, errorStack: false }));
  }
  const url = lang ? `${address}/?language=${lang}` : `${address}/`;
  if (!quiet) console.log(url);
  if (openBrowser) await open(url).catch(() => undefined);
  return {
    url,
    close: async () => {
      await server.stop();
      // Closing the compiler writes the cache that makes the next start quick.
      await new Promise((resolve) => compiler.close(resolve));
    },
  };
}

/**
 * @param {number} port
 * @param {boolean} reload
 * @returns {import("webpack-dev-server").Configuration}
 */
function serverOptions(port, reload) {
  return {
    host: "localhost",
    port,
    hot: false,
    liveReload: reload,
    client: reload ? { overlay: false, logging: "warn" } : false,
    webSocketServer: reload ? "ws" : false,
    devMiddleware: { index: "workbench.html", stats: reload ? "errors-only" : "none" },
    static: { directory: officeFolder, publicPath: "/office", watch: false },
    setupExitSignals: false,
    setupMiddlewares: (middlewares) => [
      {
        name: "office-trust",
        path: "/office/AgaveErrorUX/index.html",
        middleware: (
          /** @type {unknown} */ _request,
          /** @type {import("webpack-dev-server").Response} */ response,
        ) => response.type("html").send(trustPage),
      },
      ...middlewares,
    ],
  };
}
