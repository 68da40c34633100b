import { overlaps } from "../../domain/binding/area";
import { detectTables, type TableReading } from "../../domain/binding/detection";
import type { Notice } from "../application";
import { candidateId, showCandidates } from "../tables/candidates";
import { boundOnly } from "../tables/inspect";
import type { Candidate } from "../memory";
import { problem } from "../notices";
import { readBound, showBound, type BoundReading, type Session } from "../session";
import type { Progress, SheetOutline, SheetReading } from "../workbookPort";

export interface Found extends BoundReading {
  /** Tables that are not bound yet, by the id they have until then. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** Whether there are tables and all of them are bound already. */
  readonly allBound: boolean;
}

/** Reads sheets for tables to bind. Sheets of ours, such as scorecards, are not looked at. */
export async function findCandidates(
  session: Session,
  isWanted: (sheet: SheetOutline, active: string) => boolean,
  progress?: Progress,
): Promise<Found> {
  const before = await readBound(session, progress ? { progress } : {});
  const { sheets, activeSheetId } = before.outline;
  const wanted = sheets.filter((sheet) => isWanted(sheet, activeSheetId) && sheet.used && !isOurs(sheet));
  const readings =
    wanted.length > 0
      ? await session.port.readSheets(
          wanted.map(({ id, used }) => ({ sheetId: id, used, tables: "all" })),
          progress,
        )
      : [];
  const all = readings.flatMap((reading) =>
    detectTables(reading.snapshot).map((table) => ({ sheetId: reading.sheetId, reading, table })),
  );
  const free = all.filter((candidate) => !isTaken(before, candidate));
  return {
    ...before,
    candidates: new Map(
      free.map((candidate) => [candidateId(candidate.sheetId, candidate.table), candidate]),
    ),
    allBound: all.length > 0 && free.length === 0,
  };
}

function isOurs({ marks }: SheetOutline): boolean {
  return marks.scorecard !== undefined || marks.findings !== undefined;
}

function isTaken(
  { bound }: BoundReading,
  {
    sheetId,
    table,
  }: { readonly sheetId: string; readonly reading: SheetReading; readonly table: TableReading },
): boolean {
  return boundOnly(bound).some((one) => one.sheetId === sheetId && overlaps(one.table.area, table.area));
}

export async function detect(
  session: Session,
  extent: "sheet" | "workbook",
  progress: Progress,
): Promise<Notice | undefined> {
  const found = await findCandidates(
    session,
    ({ id }, active) => extent === "workbook" || id === active,
    progress,
  );
  showBound(session, found);
  session.memory.candidates = found.candidates;
  showCandidates(session);
  if (found.candidates.size > 0) return undefined;
  if (extent === "workbook") return problem(found.allBound ? "allBound" : "noTableInWorkbook", {});
  const { activeSheetName: sheetName } = session.store.get();
  return problem(found.allBound ? "alreadyBound" : "noTableFound", { sheetName });
}
