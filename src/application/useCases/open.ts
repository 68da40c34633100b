import { countMarked } from "../highlights";
import { inspect } from "../inspect";
import { planMarks, rememberMarks } from "../marks";
import { readBound, showBound, type BoundReading, type Session } from "../session";
import { showFindings } from "../showFindings";

/** Reads what is bound. Nothing is written; marks of an earlier day are taken up with what they stand for. */
export async function open(session: Session): Promise<undefined> {
  const reading = await readBound(session, { highlights: "all" });
  showBound(session, reading);
  if (reading.readings.some(({ highlights }) => highlights.length > 0)) await takeUpMarks(session, reading);
  session.store.change({ ready: true });
}

async function takeUpMarks(session: Session, { readings }: BoundReading): Promise<void> {
  const { memory } = session;
  memory.marking = true;
  const open = await inspect(session);
  const plans = planMarks(open, memory.bound, readings);
  rememberMarks(
    memory,
    readings,
    plans.map((plan, i) => ({
      ...plan,
      // The first edit or check brings them up to date; until then they are as they were left.
      actions: [],
      marked: countMarked(readings[i]?.highlights ?? []),
    })),
  );
  showFindings(session, open);
}
