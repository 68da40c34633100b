import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Everything that must hold before a change goes in; a failing step does not hide the next one. */
const steps = [
  ["Formatting", "prettier", "--check", "--log-level", "warn", "."],
  ["Lint", "eslint", "--max-warnings", "0", "."],
  ["Layers", "depcruise", "--config", ".dependency-cruiser.cjs", "--output-type", "err-long", "src"],
  ["Types of the source", "tsc", "--noEmit", "-p", "."],
  ["Types of the domain, without a browser", "tsc", "--noEmit", "-p", "src/domain"],
  ["Types of the tests", "tsc", "--noEmit", "-p", "test"],
  ["Types of the scripts", "tsc", "--noEmit", "-p", "scripts"],
  ["Nothing unused", "knip"],
  ["Generated files", "node", "scripts/generate.mjs", "--check"],
];

/** @param {readonly string[]} command */
function run([program = "", ...args]) {
  const isWindows = process.platform === "win32";
  const tool = program === "node" ? process.execPath : join("node_modules/.bin", program);
  return spawnSync(isWindows ? `"${tool}"` : tool, args, { stdio: "inherit", shell: isWindows }).status === 0;
}

/** @param {readonly string[]} step */
function report([name = "", ...command]) {
  const started = performance.now();
  const passed = run(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? "ok    " : "FAILED"}  ${name} (${seconds} s)`);
  return passed;
}

/** Jest's own totals; a test file that could not even be read counts as one failure. */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "kpi-check-"));
  try {
    const results = join(folder, "jest.json");
    const passed = report(["Tests", "jest", "--json", "--outputFile", results]);
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

const checks = steps.map((step) => ({ name: step[0], passed: report(step) }));
const tests = runTests();
const broken = checks.filter(({ passed }) => !passed).map(({ name }) => name);
if (broken.length > 0) console.log(`Not right yet: ${broken.join(", ")}`);
console.log(`${tests.count} passed, ${tests.failures} failed`);
process.exitCode = tests.passed && broken.length === 0 ? 0 : 1;
