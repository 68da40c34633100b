import type { BoundColumn, Notice } from "../application";
import { confirmColumns, planBinding } from "../bindTable";
import { done, refuse } from "../notices";
import { showBound, type Session } from "../session";
import { findCandidates } from "./detect";

/** Binds a found table. The sheet is read anew: what was found may have changed since. */
export async function bind(
  session: Session,
  candidateId: string,
  columns: readonly BoundColumn[] | undefined,
): Promise<Notice> {
  const { port, store, newId } = session;
  const shown = store.get().candidates?.find(({ id }) => id === candidateId);
  const candidates = await findCandidates(session, candidateId.slice(0, candidateId.lastIndexOf("!")));
  const table = candidates?.found.get(candidateId);
  if (!candidates || !table || (shown && !sameHeaders(shown.columns, table.header.columns)))
    throw refuse("candidateGone", { table: shown?.title ?? "" });

  const { sheet, reading, bindings, bound } = candidates;
  const confirmed = confirmColumns(reading.snapshot, table, columns);
  const { binding, actions } = planBinding(confirmed, sheet, bindings, newId);
  await port.apply(actions);

  showBound(session, {
    ...candidates,
    readings: [...candidates.readings, reading],
    bound: [...bound, { binding, state: "bound", sheetId: sheet.id, table: confirmed, moved: false }],
  });
  const rest = store.get().candidates?.filter(({ id }) => id !== candidateId);
  // With nothing left to choose from, the search is over: an empty list would say that nothing was found.
  store.change({ candidates: rest?.length ? rest : undefined });
  return done("bound", { table: confirmed.title, count: confirmed.records.length });
}

function sameHeaders(
  shown: readonly Pick<BoundColumn, "header">[],
  now: readonly { readonly header: string }[],
): boolean {
  return shown.length === now.length && shown.every(({ header }, i) => header === now[i]?.header);
}
