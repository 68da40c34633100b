import type { Action } from "../actions";
import type { Notice } from "../application";
import {
  checkTables,
  planAnchors,
  planStoring,
  refreshBindings,
  type CheckReport,
  type SheetMarks,
} from "../checkTables";
import { expectAfter } from "../memory";
import { done, problem, refuse } from "../notices";
import { readBound, showBound, type BoundReading, type Session } from "../session";
import { usedArea } from "../../domain/binding/snapshot";
import type { Progress, SheetReading } from "../workbookPort";

/** Checks all bound tables; on the sheets only what differs from before is written. */
export async function check(session: Session, progress: Progress): Promise<Notice> {
  const reading = await readBound(session, { highlights: "all", progress });
  if (reading.bindings.length === 0) {
    showBound(session, reading);
    throw refuse("bindFirst", {});
  }
  session.memory.marking = true;
  const storing = planStoring(reading.bindings, refreshBindings(reading.bound));
  const report = await reportAndMark(session, reading, [...planAnchors(reading.bound), ...storing], progress);
  const locked = report.sheets.find((sheet) => sheet.locked);
  if (locked) return problem("sheetProtected", { sheetName: locked.sheetName });
  const tables = reading.bound.filter(({ state }) => state === "bound").length;
  return done("checked", { count: report.findings.length, tables });
}

/** From a reading to findings in the pane and, where marks are wanted, on the sheets. */
export async function reportAndMark(
  session: Session,
  reading: BoundReading,
  more: readonly Action[],
  progress?: Progress,
): Promise<CheckReport> {
  const { port, memory } = session;
  const report = checkTables(reading.bound, reading.readings);
  const marks = memory.marking ? report.sheets.flatMap(({ actions }) => actions) : [];
  await port.apply([...marks, ...more], progress);
  showBound(session, reading);
  for (const sheet of report.sheets) rememberSheet(session, reading.readings, sheet);
  showFindings(session, report);
  return report;
}

export function rememberSheet(
  { memory }: Session,
  readings: readonly SheetReading[],
  sheet: SheetMarks,
): void {
  const reading = readings.find(({ sheetId }) => sheetId === sheet.sheetId);
  if (!reading) return;
  memory.sheets.set(sheet.sheetId, {
    used: usedArea(reading.snapshot),
    marked: memory.marking ? sheet.marked : 0,
    highlights: memory.marking ? expectAfter(reading, sheet.actions) : undefined,
  });
}

export function showFindings({ store, memory }: Session, { findings }: CheckReport): void {
  const highlightCount = [...memory.sheets.values()].reduce((sum, { marked }) => sum + marked, 0);
  store.change({ findings, highlightCount });
}
