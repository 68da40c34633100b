import type { Workbook } from "../model/workbook";
import { Package } from "./package/archive";
import { readWorkbookPart } from "./reading/workbookPart";
import { DEFAULT_IDENTITY, writeSettings, type AddinIdentity } from "./webExtensions";
import { Saving } from "./writing/saving";
import { reachableParts, sweepParts } from "./writing/sweep";
import { emptyPackage } from "./writing/template";

/**
 * The workbook as an .xlsx file. What was opened is patched: each part is compared with the model and only what
 * differs is written, so everything nobody touched (and everything the model does not know) stays as it was.
 */
export function saveWorkbook(
  workbook: Workbook,
  identity: AddinIdentity = DEFAULT_IDENTITY,
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(writeFile(workbook, identity));
  });
}

function writeFile(workbook: Workbook, identity: AddinIdentity): Uint8Array {
  const pkg = workbook.original ? Package.open(workbook.original) : emptyPackage();
  const part = readWorkbookPart(pkg, { mayBeEmpty: true });
  const used = reachableParts(pkg);
  new Saving(pkg, part, workbook).write();
  writeSettings(pkg, workbook.settings, identity);
  sweepParts(pkg, used);
  return pkg.toBytes();
}
