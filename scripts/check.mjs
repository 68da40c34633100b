import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Everything that must hold before a change goes in; a failing step does not hide the next one. */
const steps = [
  ["Lint", "eslint", "--max-warnings", "0", "."],
  ["Types of the tests", "tsc", "--noEmit", "-p", "test"],
  ["Formatting", "prettier", "--check", "--log-level", "warn", "."],
  ["Types of the source", "tsc", "--noEmit", "-p", "."],
  ["Types of the scripts", "tsc", "--noEmit", "-p", "scripts"],
  ["Types of the domain, without a browser", "tsc", "--noEmit", "-p", "src/domain"],
  ["Layers", "depcruise", "--config", ".dependency-cruiser.cjs", "--output-type", "err-long", "src"],
  ["Nothing unused", "knip"],
  ["Generated files", "node", "scripts/generate.mjs", "--check"],
];

/** Each of these programs keeps one processor busy. */
const AT_ONCE = 2;

/**
 * What it prints comes with its result, so that programs side by side can be told apart.
 * @param {readonly string[]} command
 * @param {"pipe" | "inherit"} output
 * @returns {Promise<{ passed: boolean, printed: string }>}
 */
function run([program = "", ...args], output) {
  const isWindows = process.platform === "win32";
  const tool = program === "node" ? process.execPath : join("node_modules/.bin", program);
  const child = spawn(isWindows ? `"${tool}"` : tool, args, {
    stdio: ["inherit", output, output],
    shell: isWindows,
  });
  /** @type {Buffer[]} */
  const parts = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => parts.push(part));
  return new Promise((resolve) => {
    child.on("error", ({ message }) => resolve({ passed: false, printed: message }));
    child.on("close", (code) =>
      resolve({ passed: code === 0, printed: Buffer.concat(parts).toString("utf8") }),
    );
  });
}

/**
 * @param {readonly string[]} step
 * @param {"pipe" | "inherit"} output
 */
async function report([name = "", ...command], output = "pipe") {
  const started = performance.now();
  const { passed, printed } = await run(command, output);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (printed.trim()) console.log(printed.trim());
  console.log(`${passed ? "ok    " : "FAILED"}  ${name} (${seconds} s)`);
  return { name, passed };
}

/** The longest first, so that none is left over at the end. */
async function checkAll() {
  const waiting = [...steps];
  /** @type {{ name: string, passed: boolean }[]} */
  const done = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) done.push(await report(step));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

/** Jest's own totals; a test file that could not even be read counts as one failure. */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "kpi-check-"));
  try {
    const results = join(folder, "jest.json");
    // What the build of the browser tests still keeps for a next time, nobody here waits for.
    const jest = ["jest", "--forceExit", "--json", "--outputFile", results];
    const { passed } = await report(["Tests", ...jest], "inherit");
    const totals = JSON.parse(readFileSync(results, "utf8"));
    return {
      passed,
      count: totals.numPassedTests,
      failures: totals.numFailedTests + totals.numRuntimeErrorTestSuites,
    };
  } catch {
    return { passed: false, count: 0, failures: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const checks = await checkAll();
const tests = await runTests();
const broken = checks.filter(({ passed }) => !passed).map(({ name }) => name);
if (broken.length > 0) console.log(`Not right yet: ${broken.join(", ")}`);
console.log(`${tests.count} passed, ${tests.failures} failed`);
process.exitCode = tests.passed && broken.length === 0 ? 0 : 1;
