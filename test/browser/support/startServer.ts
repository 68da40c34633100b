import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { findBrowser } from "./findBrowser";

/** Jest runs set-up and tear-down in one process and hands the environment on to every test file. */
export const server: { process?: ChildProcess; isStopping: boolean } = { isStopping: false };

export const addressVariable = "KPI_WORKBENCH_URL";

/**
 * Once before all browser tests: what `npm start` does. Naming a running workbench in KPI_WORKBENCH_URL saves the
 * build while writing tests.
 */
export default async function startServer(): Promise<void> {
  findBrowser();
  if (process.env[addressVariable]) return;
  const script = join(__dirname, "../../../scripts/start.mjs");
  server.process = fork(script, ["--no-open", "--no-reload"], { silent: true });
  process.env[addressVariable] = await address(server.process);
}

/** Answers where the workbench is. Should it end before the tests do, its last words say why. */
function address(started: ChildProcess): Promise<string> {
  const output: string[] = [];
  for (const stream of [started.stdout, started.stderr])
    stream?.on("data", (text) => output.push(String(text)));
  return new Promise((resolve, reject) => {
    started.once("message", (message: { url: string }) => resolve(message.url));
    started.once("exit", (code, signal) => {
      const words = `The workbench ended (${signal ?? code}):\n${output.join("")}`;
      reject(new Error(words));
      if (!server.isStopping) console.error(words);
    });
  });
}
