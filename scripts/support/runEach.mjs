import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs every TypeScript file of a folder whose name matches; the folder is the list. Answers whether all went well.
 * @param {string} folder
 * @param {RegExp} name
 * @param {readonly string[]} args
 */
export function runEach(folder, name, args = []) {
  const files = readdirSync(folder).filter((file) => name.test(file) && file.endsWith(".ts"));
  const outcomes = files.map((file) => {
    return spawnSync(process.execPath, ["--import", "tsx", join(folder, file), ...args], { stdio: "inherit" })
      .status;
  });
  return outcomes.every((status) => status === 0);
}
