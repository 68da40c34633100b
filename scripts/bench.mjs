import { join } from "node:path";
import { runEach } from "./support/runEach.mjs";

/** Every benchmark, or those whose file name contains the word given: npm run bench -- cells */
const [word = ""] = process.argv.slice(2);
const isDone = runEach(join(import.meta.dirname, "../test/benchmarks"), new RegExp(word));
process.exitCode = isDone ? 0 : 1;
