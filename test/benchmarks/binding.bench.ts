/**
 * How well KPI sheets are understood: every .xlsx with its expected JSON, of the project's own fixtures and of
 * KPI_DATA, a folder of data that is not part of the project. BINDING_DETAILS=1 lists what differs.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareWorkbook, type Check, type Verdict } from "../domain/binding/support/agreement";
import type { ExpectedWorkbook } from "../domain/binding/support/expected";
import { snapshotsOf } from "../domain/binding/support/snapshots";

const shared = process.env.KPI_DATA ?? join(__dirname, "../../../shared/data");
const folders = [join(shared, "workbooks"), join(__dirname, "../fixtures/binding")];

async function checkFolder(folder: string): Promise<Check[]> {
  const checks: Check[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
    const answers = join(folder, file.replace(/xlsx$/, "json"));
    if (!existsSync(answers)) continue;
    const expected = JSON.parse(readFileSync(answers, "utf8")) as ExpectedWorkbook;
    const snapshots = await snapshotsOf(readFileSync(join(folder, file)), file);
    const found = compareWorkbook(expected, snapshots);
    checks.push(...found.map((check) => ({ ...check, where: `${file.split("-")[0]} ${check.where}` })));
  }
  return checks;
}

function printTable(checks: readonly Check[]): void {
  const verdicts: readonly Verdict[] = ["right", "wrong", "missing", "extra"];
  const kinds = [...new Set(checks.map(({ what }) => what))].sort();
  const rows = kinds.map((what) => {
    const counts = verdicts.map(
      (verdict) => checks.filter((check) => check.what === what && check.verdict === verdict).length,
    );
    return [what, ...counts];
  });
  const totals = verdicts.map((verdict) => checks.filter((check) => check.verdict === verdict).length);
  for (const [what, ...counts] of [["", ...verdicts], ...rows, ["all", ...totals]])
    console.log(
      `  ${String(what).padEnd(24)}${counts.map((count) => String(count || "").padStart(9)).join("")}`,
    );
  const right = totals[0] ?? 0;
  console.log(`  ${((right / Math.max(1, checks.length)) * 100).toFixed(2)} % of ${checks.length} right`);
}

/** The same difference many times over is told once. */
function printDetails(checks: readonly Check[]): void {
  const groups = new Map<string, { where: string; count: number }>();
  for (const { what, verdict, where, expected, got } of checks) {
    if (verdict === "right") continue;
    const workbook = where.split(" ")[0] ?? "";
    const key = `${verdict} ${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)} in ${workbook}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { where, count: 1 });
  }
  for (const [key, { where, count }] of groups) console.log(`  ${key} (${count} ×, first at ${where})`);
}

async function main(): Promise<void> {
  for (const folder of folders.filter((one) => existsSync(one))) {
    const checks = await checkFolder(folder);
    console.log(`\n${folder}`);
    printTable(checks);
    if (process.env.BINDING_DETAILS) printDetails(checks);
  }
}

void main();
