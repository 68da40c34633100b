import { cellArea, overlaps } from "../../domain/binding/area";
import { writeBindings } from "../../domain/binding/stored/stored";
import type { Action } from "../actions";
import type { Notice } from "../application";
import { planHighlights } from "../marks/highlights";
import { againIfChanged } from "../meanwhile";
import { done, refuse } from "../notices";
import { readBound, showBound, type BoundReading, type Session } from "../session";

/** Forgets one table and takes its marks and notes away. Its sheet keeps our key: another table may be bound there again. */
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
  await forgetNotes(session, reading, tableId);
  await session.port.apply([...removals, ...anchor, { do: "storeBindings", text: writeBindings(rest) }]);
  showBound(session, { ...reading, bound: bound.filter(({ binding }) => binding.id !== tableId) });
  return done("unbound", { table: gone.title });
}

/** Nothing would ever bring these up to date again. */
async function forgetNotes(
  { port }: Session,
  { outline, bound }: BoundReading,
  tableId: string,
): Promise<void> {
  const gone = bound.find(({ binding }) => binding.id === tableId);
  if (gone?.state !== "bound" || !outline.wantsNotes || !port.canWriteNotes()) return;
  const { area } = gone.table;
  const { removeNotes } = await import("../notes/removeNotes");
  await removeNotes(
    port,
    outline.sheets.filter(({ id }) => id === gone.sheetId),
    { report: () => undefined },
    (at) => overlaps(area, cellArea(at)),
  );
}
