import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Runs every generate-*.ts of this folder; --check only tells what is out of date. */
const generators = readdirSync(import.meta.dirname).filter((name) => /^generate-.+\.ts$/.test(name));
const outcomes = generators.map((name) => {
  const script = join(import.meta.dirname, name);
  return spawnSync(process.execPath, ["--import", "tsx", script, ...process.argv.slice(2)], {
    stdio: "inherit",
  }).status;
});
process.exit(outcomes.every((status) => status === 0) ? 0 : 1);
