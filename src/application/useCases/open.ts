import { readBound, showBound, type Session } from "../session";

/** Reads what is bound. Nothing is written. */
export async function open(session: Session): Promise<undefined> {
  showBound(session, await readBound(session));
}
