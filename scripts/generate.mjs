import { runEach } from "./support/runEach.mjs";

/** Writes everything that follows from something else; --check only tells what is out of date. */
const isDone = runEach(import.meta.dirname, /^generate-/, process.argv.slice(2));
process.exitCode = isDone ? 0 : 1;
