import type { Notice } from "../application";
import { againIfChanged } from "../meanwhile";
import { done, problem } from "../notices";
import { countMarked } from "../highlights";
import { leaveMarks, planSheet, rememberMarks } from "../marks";
import type { Session } from "../session";
import type { Progress } from "../workbookPort";

/** Takes every mark of ours from every sheet: copies that came along with copied cells are on sheets of their own. */
export function clearHighlights(session: Session, progress: Progress): Promise<Notice> {
  return againIfChanged(() => clearOnce(session, progress));
}

async function clearOnce({ port, store, memory }: Session, progress: Progress): Promise<Notice> {
  const { sheets } = await port.readOutline();
  const readings = await port.readSheets(
    sheets.map(({ id }) => ({ sheetId: id, cells: false, highlights: "all" })),
    progress,
  );
  const marked = readings.filter(({ highlights }) => highlights.length > 0);
  const open = marked.filter((reading) => !reading.protected);
  const plans = readings.map((reading) => (reading.protected ? leaveMarks(reading) : planSheet(reading, [])));
  await port.apply(plans.flatMap(({ actions }) => actions));
  const count = open.reduce((sum, { highlights }) => sum + countMarked(highlights), 0);
  memory.marking = false;
  // Undo brings marks back without a word; it shows in how many conditional formats there are.
  const bound = plans.filter(({ sheetId }) => memory.readings.has(sheetId));
  rememberMarks(memory, readings, bound);
  const locked = marked.find((reading) => reading.protected);
  store.change({ highlightCount: locked ? countMarked(locked.highlights) : 0 });
  return locked ? problem("sheetProtected", { sheetName: locked.snapshot.name }) : done("cleared", { count });
}
