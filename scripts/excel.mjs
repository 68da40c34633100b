import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { addinConfig } from "../webpack.config.js";
import { isFree, portFrom } from "./support/freePort.js";
import { certificateSteps, sideloadSteps } from "./support/sideloadSteps.mjs";

/** Where `npx office-addin-dev-certs install` puts what it made. */
const certificateFolder = join(homedir(), ".office-addin-dev-certs");

function trustedCertificate() {
  const files = { ca: "ca.crt", cert: "localhost.crt", key: "localhost.key" };
  const paths = Object.entries(files).map(([role, name]) => ({ role, path: join(certificateFolder, name) }));
  if (!paths.every(({ path }) => existsSync(path))) return undefined;
  return Object.fromEntries(paths.map(({ role, path }) => [role, readFileSync(path)]));
}

/** The manifest names one address, so another port would not do. */
async function fixedPort() {
  const wanted = portFrom(process.env, 3000);
  if (await isFree(wanted)) return wanted;
  console.error(`Port ${wanted} is taken. Stop what uses it, or set PORT to another one.`);
  console.error(`端口 ${wanted} 已被占用。请停止占用它的程序，或用环境变量 PORT 另选端口。`);
  process.exit(1);
}

const port = await fixedPort();
const address = `https://localhost:${port}`;
const certificate = trustedCertificate();
const compiler = webpack(addinConfig({ publicAddress: address }));
const built = new Promise((resolve) => compiler.hooks.done.tap("excel", resolve));
const server = new WebpackDevServer(
  {
    host: "localhost",
    port,
    server: { type: "https", options: certificate ?? {} },
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    // Excel on the web reads functions.json from its own origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    // The manifest is uploaded from the disk.
    devMiddleware: { writeToDisk: true, stats: "errors-only" },
    static: false,
    setupExitSignals: true,
  },
  compiler,
);
await server.start();
await built;

console.log(`\nKPI Workbook for Excel: ${address}\nCtrl+C stops it. 按 Ctrl+C 停止。\n`);
if (!certificate) console.log(certificateSteps(address));
console.log(sideloadSteps(join(import.meta.dirname, "../dist/manifest.xml")));
