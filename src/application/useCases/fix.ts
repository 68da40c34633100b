import type { Notice } from "../application";
import {
  bySheet,
  isAsRead,
  keyOf,
  planFixes,
  sourcesOf,
  viewChanges,
  writesOf,
  type PlannedFix,
  type SheetFix,
} from "../findings/fixing";
import { againIfChanged } from "../meanwhile";
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
  const { sheets, formulas } = await writeFixes(session, findingIds, choice);
  const edits = sheets.map(({ sheetId, areas }) => ({ sheetId, areas }));
  // The cells are mended whatever becomes of the marks; the next check brings those up to date.
  await refresh(session, edits).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
  });
  const count = sheets.reduce((sum, { changes }) => sum + changes.length, 0);
  return done("fixed", { count, formulas });
}

/** Looks, writes, and begins again where somebody changed the sheet between the two. */
function writeFixes(
  session: Session,
  findingIds: readonly string[],
  choice: string | undefined,
): Promise<Pick<Plan, "sheets" | "formulas">> {
  return againIfChanged(async () => {
    const { sheets, details, formulas } = await planOnSheets(session, findingIds, choice);
    if (sheets.length === 0) throw whyNot(session, findingIds, formulas);
    await session.port.apply(writesOf(sheets, details));
    return { sheets, formulas };
  });
}

/** Shows what fixing these findings would change. Nothing is written. */
export async function previewFix(session: Session, findingIds: readonly string[]): Promise<undefined> {
  const { fixes, sheets, formulas } = await planOnSheets(session, findingIds, undefined);
  if (fixes.length === 0) throw whyNot(session, findingIds, formulas);
  session.store.change({
    fixPreview: {
      findingIds: fixes.map(({ findingId }) => findingId),
      changes: viewChanges(session, sheets),
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

interface Plan {
  readonly fixes: readonly PlannedFix[];
  readonly sheets: readonly SheetFix[];
  /** What the sources of the sheets hold, in their order. */
  readonly details: readonly CellDetails[];
  /** How many cells are left alone because formulas work them out. */
  readonly formulas: number;
}

/**
 * The fixes as far as the cells still hold what they were made from; where they do not, what happened meanwhile is
 * read and they are made again. A cell that is worked out by a formula is never typed over.
 */
async function planOnSheets(
  session: Session,
  findingIds: readonly string[],
  choice: string | undefined,
): Promise<Plan> {
  let fixes = planFixes(session, findingIds, choice);
  if (fixes.length === 0) {
    await refresh(session, everySheet(session));
    fixes = planFixes(session, findingIds, choice);
  }
  let sheets = bySheet(session, fixes);
  let details = await readSources(session, sheets);
  if (!isUnchanged(session, sheets, details)) {
    const edits = sheets.map(({ sheetId }) => ({ sheetId, areas: undefined }));
    await refresh(session, edits);
    fixes = planFixes(session, findingIds, choice);
    sheets = bySheet(session, fixes);
    details = await readSources(session, sheets);
  }
  return withoutFormulas(session, fixes, sheets, details);
}

async function readSources({ port }: Session, sheets: readonly SheetFix[]): Promise<readonly CellDetails[]> {
  const areas = sourcesOf(sheets);
  return areas.length > 0 ? port.readDetails(areas) : [];
}

function isUnchanged(
  session: Session,
  sheets: readonly SheetFix[],
  details: readonly CellDetails[],
): boolean {
  return sheets.every((sheet, i) => details[i] !== undefined && isAsRead(session, sheet, details[i]));
}

function withoutFormulas(
  session: Session,
  all: readonly PlannedFix[],
  sheets: readonly SheetFix[],
  details: readonly CellDetails[],
): Plan {
  const held = formulaCells(sheets, details);
  const fixes = all.filter(
    ({ sheetId, changes }) => !changes.some((change) => held.has(keyOf(sheetId, change))),
  );
  const left = new Set(fixes.map(({ sheetId }) => sheetId));
  const kept = sheets.flatMap((sheet, i) =>
    left.has(sheet.sheetId) ? [{ sheet, details: details[i] }] : [],
  );
  const fresh = bySheet(session, fixes);
  return {
    fixes,
    // What was read stays what is expected, though fewer cells of it may be written now.
    sheets: kept.flatMap(({ sheet }) => {
      const one = fresh.find(({ sheetId }) => sheetId === sheet.sheetId);
      return one ? [{ ...one, source: sheet.source }] : [];
    }),
    details: kept.flatMap((one) => one.details ?? []),
    formulas: held.size,
  };
}

function formulaCells(sheets: readonly SheetFix[], details: readonly CellDetails[]): ReadonlySet<string> {
  const held = new Set<string>();
  sheets.forEach(({ sheetId, source, changes }, i) => {
    for (const { row, column } of changes) {
      const formula = details[i]?.formulas[row - source.top]?.[column - source.left];
      if (typeof formula === "string" && formula.startsWith("=")) held.add(keyOf(sheetId, { row, column }));
    }
  });
  return held;
}
