import { writeRulebook, type Rulebook } from "../../domain/rules/rulebook";
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
  const { rulebook } = memory;
  const kept = rulebook.dismissed.filter(({ id }) => !ids.includes(id));
  const added = ids.map((id) => ({ id, reason: reason.trim(), day: today() }));
  await storeRulebook(session, { ...rulebook, dismissed: [...kept, ...added] });
  return done("dismissed", { count: ids.length });
}

/** Lets dismissed findings count again. */
export async function restore(session: Session, findingIds: readonly string[]): Promise<Notice> {
  const { rulebook } = session.memory;
  const kept = rulebook.dismissed.filter(({ id }) => !findingIds.includes(id));
  await storeRulebook(session, { ...rulebook, dismissed: kept });
  return done("restored", { count: rulebook.dismissed.length - kept.length });
}

/** Keeps how the workbook wants its rules, and brings findings and marks up to date with it. */
export async function storeRulebook(session: Session, rulebook: Rulebook): Promise<void> {
  const { memory } = session;
  const before = memory.rulebook;
  memory.rulebook = rulebook;
  try {
    await refresh(session, [], { more: [{ do: "storeRules", text: writeRulebook(rulebook) }] });
  } catch (error) {
    // Not kept in the workbook, so it must not seem so here.
    memory.rulebook = before;
    throw error;
  }
}
