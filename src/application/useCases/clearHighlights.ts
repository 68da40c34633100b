import type { Notice } from "../application";
import { againIfChanged } from "../meanwhile";
import { done, problem } from "../notices";
import { countMarked } from "../marks/highlights";
import { planSheet, rememberMarks } from "../marks/marks";
import type { RemovedNotes } from "../notes/removeNotes";
import type { Session } from "../session";
import type { Progress, WorkbookOutline } from "../workbookPort";

/**
 * Takes every mark and every note of ours from every sheet: copies that came along with copied cells are on sheets of
 * their own.
 */
export function clearHighlights(session: Session, progress: Progress): Promise<Notice> {
  return againIfChanged(() => clearOnce(session, progress));
}

async function clearOnce(session: Session, progress: Progress): Promise<Notice> {
  const { port, store, memory } = session;
  const outline = await port.readOutline();
  const { sheets } = outline;
  const readings = await port.readSheets(
    sheets.map(({ id }) => ({ sheetId: id, cells: false, highlights: "all" })),
    progress,
  );
  const marked = readings.filter(({ highlights }) => highlights.length > 0);
  const open = marked.filter((reading) => !reading.protected);
  const plans = readings.map((reading) => planSheet(reading, []));
  const notes = await clearNotes(session, outline, progress);
  await port.apply([
    ...plans.flatMap(({ actions }) => actions),
    ...(notes && outline.wantsNotes ? [{ do: "storeNotes", wanted: false } as const] : []),
  ]);
  const count = open.reduce((sum, { highlights }) => sum + countMarked(highlights), 0);
  memory.marking = false;
  // Undo brings marks back without a word; it shows in how many conditional formats there are.
  const bound = plans.filter(({ sheetId }) => memory.readings.has(sheetId));
  rememberMarks(memory, readings, bound);
  const locked = marked.find((reading) => reading.protected);
  store.change({ highlightCount: locked ? countMarked(locked.highlights) : 0 });
  const closed = locked?.sheetId ?? notes?.locked;
  const sheetName = sheets.find(({ id }) => id === closed)?.name;
  if (sheetName !== undefined) return problem("sheetProtected", { sheetName });
  if (!notes) return outline.wantsNotes ? problem("notesNotCleared", { count }) : done("cleared", { count });
  const { removed, edited } = notes;
  return removed + edited > 0
    ? done("clearedWithNotes", { count, notes: removed, edited })
    : done("cleared", { count });
}

/** Undefined where this Excel has no notes for add-ins. Where there are none of ours it takes one request. */
async function clearNotes(
  { port }: Session,
  { sheets }: WorkbookOutline,
  progress: Progress,
): Promise<RemovedNotes | undefined> {
  if (!port.canWriteNotes()) return undefined;
  const { removeNotes } = await import("../notes/removeNotes");
  return removeNotes(port, sheets, progress);
}
