import { startWorkbench } from "./serve-workbench.mjs";
import { portFrom } from "./support/freePort.js";

const flags = new Set(process.argv.slice(2));
const started = performance.now();

console.log("Building KPI Workbook; the first time takes about half a minute …");
console.log("正在构建 KPI 工作簿，首次约需半分钟……\n");
const { url, close } = await startWorkbench({
  port: portFrom(process.env, 3100),
  open: !flags.has("--no-open"),
  reload: !flags.has("--no-reload"),
  quiet: true,
}).catch((problem) => {
  console.error(problem.message);
  process.exit(1);
});
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `Ready after ${seconds} s; Ctrl+C stops it. 已就绪，用时 ${seconds} 秒；按 Ctrl+C 停止。\n\n  ${url}\n`,
);

const stop = () => void close().then(() => process.exit(0));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);

// Started by the browser tests: they get the address, and the server ends with them.
process.once("disconnect", stop);
process.send?.({ url });
