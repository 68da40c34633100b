import { inspect } from "../tables/inspect";
import { leaveMarks, rememberMarks } from "../marks/marks";
import { readBound, showBound, type BoundReading, type Session } from "../session";
import { showFindings } from "../findings/showFindings";

/** Reads what is bound. Nothing is written; marks of an earlier day are taken up with what they stand for. */
export async function open(session: Session): Promise<undefined> {
  const reading = await readBound(session, { highlights: "all" });
  showBound(session, reading);
  await takeUpMarks(session, reading);
  session.store.change({ ready: true });
}

/** The first edit or check brings marks up to date; until then they are as they were left. */
async function takeUpMarks(session: Session, { readings }: BoundReading): Promise<void> {
  const { memory } = session;
  rememberMarks(memory, readings, readings.map(leaveMarks));
  if (readings.every(({ highlights }) => highlights.length === 0)) return;
  memory.marking = true;
  showFindings(session, await inspect(session));
}
