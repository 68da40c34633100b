import { writeBindings } from "../../domain/binding/stored";
import type { Action } from "../actions";
import type { Notice } from "../application";
import { planHighlights } from "../highlights";
import { againIfChanged } from "../meanwhile";
import { done, refuse } from "../notices";
import { readBound, showBound, type Session } from "../session";

/** Forgets one table and takes its marks away. Its sheet keeps our key: another table may be bound there again. */
export function unbind(session: Session, tableId: string): Promise<Notice> {
  return againIfChanged(() => unbindOnce(session, tableId));
}

async function unbindOnce(session: Session, tableId: string): Promise<Notice> {
  const reading = await readBound(session, { highlights: "all" });
  const { bound, bindings, readings } = reading;
  const gone = bindings.find(({ id }) => id === tableId);
  if (!gone) throw refuse("bindFirst", {});
  const rest = bindings.filter(({ id }) => id !== tableId);
  const removals = readings.flatMap(({ sheetId, highlights, protected: locked }) =>
    locked
      ? []
      : planHighlights(
          sheetId,
          [],
          highlights.filter(({ tag }) => tag.endsWith(`|t=${tableId}`)),
        ),
  );
  const anchor: Action[] =
    gone.anchor.kind === "name" ? [{ do: "removeAnchor", name: gone.anchor.name }] : [];
  await session.port.apply([...removals, ...anchor, { do: "storeBindings", text: writeBindings(rest) }]);
  showBound(session, { ...reading, bound: bound.filter(({ binding }) => binding.id !== tableId) });
  return done("unbound", { table: gone.title });
}
