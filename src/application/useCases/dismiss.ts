import type { Rulebook } from "../../domain/rules/rulebook";
import type { Notice } from "../application";
import { done, refuse } from "../notices";
import { refresh } from "../refresh";
import type { Session } from "../session";

/** Puts findings aside with a reason; their marks go. */
export async function dismiss(
  session: Session,
  findingIds: readonly string[],
  reason: string,
): Promise<Notice> {
  const { memory, today } = session;
  const there = new Set(memory.found?.map(({ id }) => id));
  const ids = findingIds.filter((id) => there.has(id));
  if (ids.length === 0) throw refuse("findingGone", {});
  const added = ids.map((id) => ({ id, reason: reason.trim(), day: today() }));
  const rules = (rulebook: Rulebook) => ({
    ...rulebook,
    dismissed: [...rulebook.dismissed.filter(({ id }) => !ids.includes(id)), ...added],
  });
  await refresh(session, [], { rules });
  return done("dismissed", { count: ids.length });
}

/** Lets dismissed findings count again. */
export async function restore(session: Session, findingIds: readonly string[]): Promise<Notice> {
  let count = 0;
  const rules = (rulebook: Rulebook) => {
    const dismissed = rulebook.dismissed.filter(({ id }) => !findingIds.includes(id));
    count = rulebook.dismissed.length - dismissed.length;
    return { ...rulebook, dismissed };
  };
  await refresh(session, [], { rules });
  return done("restored", { count });
}
