import { checkTables } from "../checkTables";
import { countMarked } from "../highlights";
import { readBound, showBound, type BoundReading, type Session } from "../session";
import { rememberSheet, showFindings } from "./check";

/** Reads what is bound. Nothing is written; marks of an earlier day are taken up with what they stand for. */
export async function open(session: Session): Promise<undefined> {
  const reading = await readBound(session, { highlights: "all" });
  showBound(session, reading);
  if (reading.readings.some(({ highlights }) => highlights.length > 0)) takeUpMarks(session, reading);
  session.store.change({ ready: true });
}

function takeUpMarks(session: Session, { bound, readings }: BoundReading): void {
  session.memory.marking = true;
  const report = checkTables(bound, readings);
  for (const sheet of report.sheets) {
    const highlights = readings.find(({ sheetId }) => sheetId === sheet.sheetId)?.highlights ?? [];
    rememberSheet(session, readings, { ...sheet, actions: [], marked: countMarked(highlights) });
  }
  showFindings(session, report);
}
