import type { Notice } from "../application";
import {
  areasOf,
  bySheet,
  keyOf,
  planFixes,
  valuesBefore,
  viewChanges,
  writesOf,
  type PlannedFix,
  type SheetFix,
} from "../fixing";
import { done, Problem, refuse } from "../notices";
import { everySheet, refresh } from "../refresh";
import type { Session } from "../session";
import type { CellDetails } from "../workbookPort";

/** Mends what findings found, as the sheets are now, and checks again. */
export async function fix(
  session: Session,
  findingIds: readonly string[],
  choice: string | undefined,
): Promise<Notice> {
  session.store.change({ fixPreview: undefined });
  const { fixes, formulas } = await planOnSheets(session, findingIds, choice);
  const sheets = bySheet(fixes);
  if (sheets.length === 0) throw whyNot(session, findingIds, formulas);
  await session.port.apply(writesOf(sheets));
  const edits = sheets.map(({ sheetId, areas }) => ({ sheetId, areas }));
  // The cells are mended whatever becomes of the marks; the next check brings those up to date.
  await refresh(session, edits).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
  });
  const count = sheets.reduce((sum, { changes }) => sum + changes.length, 0);
  return done("fixed", { count, formulas });
}

/** Shows what fixing these findings would change. Nothing is written. */
export async function previewFix(session: Session, findingIds: readonly string[]): Promise<undefined> {
  const { fixes, formulas } = await planOnSheets(session, findingIds, undefined);
  if (fixes.length === 0) throw whyNot(session, findingIds, formulas);
  session.store.change({
    fixPreview: {
      findingIds: fixes.map(({ findingId }) => findingId),
      changes: viewChanges(session, bySheet(fixes)),
      skipped: findingIds.length - fixes.length,
    },
  });
  return undefined;
}

function whyNot({ memory }: Session, ids: readonly string[], formulas: number) {
  if (formulas > 0) return refuse("holdsFormulas", { count: formulas });
  const isThere = memory.found?.some(({ id }) => ids.includes(id));
  return isThere ? refuse("notFixable", {}) : refuse("findingGone", {});
}

/**
 * The fixes as far as the cells still hold what they were made from; where they do not, what happened meanwhile is
 * read and they are made again. A cell that is worked out by a formula is never typed over.
 */
async function planOnSheets(
  session: Session,
  findingIds: readonly string[],
  choice: string | undefined,
): Promise<{ readonly fixes: readonly PlannedFix[]; readonly formulas: number }> {
  let fixes = planFixes(session, findingIds, choice);
  if (fixes.length === 0) {
    await refresh(session, everySheet(session));
    fixes = planFixes(session, findingIds, choice);
  }
  let details = await readCells(session, bySheet(fixes));
  if (!isUnchanged(session, bySheet(fixes), details)) {
    await refresh(
      session,
      bySheet(fixes).map(({ sheetId }) => ({ sheetId, areas: undefined })),
    );
    fixes = planFixes(session, findingIds, choice);
    details = await readCells(session, bySheet(fixes));
  }
  const held = formulaCells(bySheet(fixes), details);
  const free = fixes.filter(
    ({ sheetId, changes }) => !changes.some((change) => held.has(keyOf(sheetId, change))),
  );
  return { fixes: free, formulas: held.size };
}

async function readCells({ port }: Session, sheets: readonly SheetFix[]): Promise<readonly CellDetails[]> {
  const areas = areasOf(sheets);
  return areas.length > 0 ? port.readDetails(areas) : [];
}

function isUnchanged(
  session: Session,
  sheets: readonly SheetFix[],
  details: readonly CellDetails[],
): boolean {
  const before = sheets.flatMap((sheet) => valuesBefore(session, sheet));
  return before.every((values, i) =>
    values.every((value, row) => String(details[i]?.values[row]?.[0] ?? "") === String(value)),
  );
}

function formulaCells(sheets: readonly SheetFix[], details: readonly CellDetails[]): ReadonlySet<string> {
  const held = new Set<string>();
  areasOf(sheets).forEach(({ sheetId, area }, i) =>
    details[i]?.formulas.forEach(([formula], row) => {
      if (typeof formula === "string" && formula.startsWith("="))
        held.add(keyOf(sheetId, { row: area.top + row, column: area.left }));
    }),
  );
  return held;
}
