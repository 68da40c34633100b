import { detectTables, type TableReading } from "../../domain/binding/detection";
import type { Notice } from "../application";
import { candidateId, isTaken } from "../bindTable";
import { problem } from "../notices";
import { readBound, showBound, type BoundReading, type Session } from "../session";
import { viewTable } from "../tableView";
import type { Progress, SheetOutline, SheetReading } from "../workbookPort";

export interface Candidates extends BoundReading {
  readonly sheet: SheetOutline;
  readonly reading: SheetReading;
  /** Tables on the active sheet that are not bound yet, by the id they have until then. */
  readonly found: ReadonlyMap<string, TableReading>;
  /** Whether all tables that are there are bound already. */
  readonly allBound: boolean;
}

/** Reads one sheet, the active one unless told otherwise, for tables to bind. */
export async function findCandidates(
  session: Session,
  sheetId?: string,
  progress?: Progress,
): Promise<Candidates | undefined> {
  const before = await readBound(session, progress ? { progress } : {});
  const wanted = sheetId ?? before.outline.activeSheetId;
  const sheet = before.outline.sheets.find(({ id }) => id === wanted);
  if (!sheet) return undefined;
  const [reading] = await session.port.readSheets(
    [{ sheetId: sheet.id, used: sheet.used, tables: "all" }],
    progress,
  );
  if (!reading) return undefined;
  const taken = before.bound.flatMap((one) =>
    one.state === "bound" && one.sheetId === sheet.id ? [one.table.area] : [],
  );
  const all = detectTables(reading.snapshot);
  const free = all.filter((table) => !isTaken(table, taken));
  const found = new Map(free.map((table) => [candidateId(sheet.id, table), table]));
  return { ...before, sheet, reading, found, allBound: all.length > 0 && free.length === 0 };
}

export async function detect(session: Session, progress: Progress): Promise<Notice | undefined> {
  const candidates = await findCandidates(session, undefined, progress);
  if (!candidates) return undefined;
  showBound(session, candidates);
  const { sheet, found, allBound } = candidates;
  session.store.change({ candidates: [...found].map(([id, table]) => viewTable(id, table)) });
  if (found.size > 0) return undefined;
  return problem(allBound ? "alreadyBound" : "noTableFound", { sheetName: sheet.name });
}
