import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createCalculator } from "../../src/workbench/formulas";
import { openWorkbook } from "../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../src/workbench/files/saveWorkbook";
import { cellAddress } from "../../src/workbench/model/address";
import { isCellError, type Scalar } from "../../src/workbench/model/values";
import type { Workbook } from "../../src/workbench/model/workbook";

/**
 * Works out the formulas of the sample files and fixtures here and in LibreOffice and compares every result.
 * Needs `soffice` on the path; KPI.* functions are the add-in's and left out.
 */
const ROOT = join(__dirname, "../..");
const FILES = ["assets/samples", "test/fixtures", "test/fixtures/binding"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => join(folder, name)),
);

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Without stored results LibreOffice has to work out every formula itself. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, content]): [string, Uint8Array] => {
    if (!path.startsWith("xl/worksheets/sheet")) return [path, content];
    const bare = strFromU8(content).replace(/(<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, "$1");
    return [path, strToU8(bare)];
  });
  return zipSync(Object.fromEntries(parts));
}

function convert(paths: readonly string[], target: string): void {
  const profile = `-env:UserInstallation=file://${join(target, "profile")}`;
  const to = ["--headless", "--convert-to", "xlsx", "--outdir", join(target, "out")];
  execFileSync("soffice", [profile, ...to, ...paths], { stdio: "ignore", timeout: 300_000 });
}

interface Comparison {
  readonly formulas: number;
  readonly differences: readonly string[];
}

const shown = (value: Scalar): string => (isCellError(value) ? value.error : JSON.stringify(value));

/** Empty and "" are the same in a stored result; numbers agree to twelve digits. */
function agree(ours: Scalar, theirs: Scalar): boolean {
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours));
  return shown(ours ?? "") === shown(theirs ?? "");
}

function compare(ours: Workbook, theirs: Workbook): Comparison {
  let formulas = 0;
  const differences: string[] = [];
  for (const sheet of ours.sheets) {
    const other = theirs.sheetByName(sheet.name);
    for (const [row, column, { formula, value }] of sheet.cells.entries()) {
      if (formula === undefined || /\bKPI\./i.test(formula)) continue;
      formulas++;
      const their = other?.valueAt(row, column) ?? null;
      if (agree(value, their)) continue;
      const place = `${sheet.name}!${cellAddress({ row, column })}`;
      differences.push(`  ${place} ${formula}: ${shown(value)}, LibreOffice ${shown(their)}`);
    }
  }
  return { formulas, differences };
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "workbench-libreoffice-"));
  const books: (readonly [path: string, book: Workbook, file: string])[] = [];
  for (const [index, path] of FILES.entries()) {
    const book = await openWorkbook(new Uint8Array(readFileSync(join(ROOT, path))), basename(path));
    book.calculator = createCalculator();
    book.recalculate();
    const file = `${index}.xlsx`;
    writeFileSync(join(folder, file), withoutResults(await saveWorkbook(book)));
    books.push([path, book, file]);
  }
  convert(
    books.map(([, , file]) => join(folder, file)),
    folder,
  );
  let [all, same] = [0, 0];
  for (const [path, book, file] of books) {
    const converted = join(folder, "out", file);
    if (!existsSync(converted)) {
      console.log(`${path}: LibreOffice did not open it`);
      continue;
    }
    const theirs = await openWorkbook(new Uint8Array(readFileSync(converted)), file);
    const { formulas, differences } = compare(book, theirs);
    all += formulas;
    same += formulas - differences.length;
    console.log([`${path}: ${formulas - differences.length} of ${formulas}`, ...differences].join("\n"));
  }
  console.log(`\nAgreement with LibreOffice: ${same} of ${all} formulas in ${books.length} files`);
  rmSync(folder, { recursive: true });
}

if (hasLibreOffice()) void run();
else console.log("LibreOffice (soffice) is not installed: nothing to compare with.");
