import type { Package } from "../package/archive";
import { removeContentType } from "../package/contentTypes";
import { relationshipsOf, relationshipsPath, removeRelationship } from "../package/relationships";

/** All parts one comes to from the start of the package. */
export function reachableParts(pkg: Package): Set<string> {
  const seen = new Set<string>();
  const visit = (part: string): void => {
    for (const { target, external } of relationshipsOf(pkg, part)) {
      if (external || seen.has(target) || !pkg.has(target)) continue;
      seen.add(target);
      visit(target);
    }
  };
  visit("");
  return seen;
}

/** Takes out parts that were in use before and no longer are: those of a deleted sheet, table or chart. */
export function sweepParts(pkg: Package, before: ReadonlySet<string>): void {
  const now = reachableParts(pkg);
  for (const path of before) {
    if (now.has(path)) continue;
    pkg.remove(path);
    pkg.remove(relationshipsPath(path));
    removeContentType(pkg, path);
  }
}

/** The order of calculation is worked out anew by Excel when it is not there; a stale one is an error to it. */
export function dropCalculationChain(pkg: Package, workbookPath: string): void {
  const chain = relationshipsOf(pkg, workbookPath).find(({ kind }) => kind === "calcChain");
  if (!chain) return;
  removeRelationship(pkg, workbookPath, chain.id);
  pkg.remove(chain.target);
  removeContentType(pkg, chain.target);
}
