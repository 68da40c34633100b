import { describeTable } from "../../domain/binding/stored/resolution";
import { writeBindings, type StoredBinding } from "../../domain/binding/stored/stored";
import type { Action } from "../actions";
import type { Extent, Notice } from "../application";
import type { Bound } from "../tables/boundTables";
import type { Found } from "../../domain/rules/found";
import { boundOnly, inspect } from "../tables/inspect";
import type { UpdatedNotes } from "../notes/updateNotes";
import { planMarks, rememberMarks } from "../marks/marks";
import { againIfChanged } from "../meanwhile";
import { done, problem, refuse } from "../notices";
import { refresh } from "../refresh";
import { readBound, selectedPlace, showBound, type BoundReading, type Session } from "../session";
import { showFindings } from "../findings/showFindings";
import type { Progress } from "../workbookPort";

/** Checks bound tables; on the sheets only what differs from before is written. */
export async function check(session: Session, extent: Extent, progress: Progress): Promise<Notice> {
  const { store, memory } = session;
  memory.marking = true;
  store.change({ checkedSelection: extent === "selection" ? await selectedPlace(session) : undefined });
  // What one sheet means may depend on the others, so the first check is of all of them.
  if (extent === "workbook" || memory.found === undefined)
    return againIfChanged(() => checkWorkbook(session, progress));
  return checkSheet(session);
}

async function checkWorkbook(session: Session, progress: Progress): Promise<Notice> {
  const { notes, ...checked } = await checkAll(session, progress, false);
  if (checked.locked !== undefined) return problem("sheetProtected", { sheetName: checked.locked });
  const { count, tables } = checked;
  const [lost] = session.memory.bound;
  // Nothing was checked, so it would be wrong to say that nothing was found.
  if (tables === 0 && lost) return problem("tableLost", { table: lost.binding.title });
  const changed = notes ? notes.written + notes.removed : 0;
  return changed > 0
    ? done("checkedWithNotes", { count, tables, notes: changed })
    : done("checked", { count, tables });
}

/** A full check that also says in the cells what it found. From then on every full check does, until they are cleared. */
export async function writeNotes(session: Session, progress: Progress): Promise<Notice> {
  const { memory, port, store } = session;
  if (!port.canWriteNotes()) throw refuse("notesMissing", {});
  memory.marking = true;
  store.change({ checkedSelection: undefined });
  return againIfChanged(async () => {
    const { notes, locked } = await checkAll(session, progress, true);
    if (locked !== undefined) return problem("sheetProtected", { sheetName: locked });
    const { cells = 0, written = 0, removed = 0, kept = 0 } = notes ?? {};
    return done("notesWritten", { cells, written, removed, kept });
  });
}

interface Checked {
  readonly count: number;
  readonly tables: number;
  readonly notes: UpdatedNotes | undefined;
  /** A protected sheet on which something is not as it should be. */
  readonly locked: string | undefined;
}

async function checkAll(session: Session, progress: Progress, withNotes: boolean): Promise<Checked> {
  const { memory, port } = session;
  const reading = await readBound(session, { highlights: "all", progress });
  showBound(session, reading);
  if (reading.bindings.length === 0) throw refuse("bindFirst", {});
  const open = await inspect(session);
  const plans = planMarks(open, memory.bound, reading.readings);
  const marks = plans.flatMap(({ actions }) => actions);
  await port.apply(
    [
      ...marks,
      ...planAnchors(reading.bound),
      ...planStoring(reading.bindings, refreshBindings(reading.bound)),
      ...(withNotes && !reading.outline.wantsNotes ? [{ do: "storeNotes", wanted: true } as const] : []),
    ],
    progress,
  );
  rememberMarks(memory, reading.readings, plans);
  showFindings(session, open);
  const notes = await keepNotes(session, reading, open, progress, withNotes);
  return {
    count: open.length,
    tables: boundOnly(reading.bound).length,
    notes,
    locked: plans.find((plan) => plan.locked)?.sheetName ?? notes?.locked,
  };
}

/** Costs nothing where nobody wants notes, or where Excel has none for add-ins. */
async function keepNotes(
  session: Session,
  { outline, readings }: BoundReading,
  found: readonly Found[],
  progress: Progress,
  wanted: boolean,
): Promise<UpdatedNotes | undefined> {
  if (!session.port.canWriteNotes() || !(wanted || outline.wantsNotes)) return undefined;
  const { updateNotes } = await import("../notes/updateNotes");
  return updateNotes(session, found, readings, progress);
}

async function checkSheet(session: Session): Promise<Notice> {
  const { memory, store } = session;
  const { activeSheetName } = store.get();
  const here = boundOnly(memory.bound).filter(({ table }) => table.sheetName === activeSheetName);
  const [first] = here;
  if (!first) throw refuse("noTableHere", { sheetName: activeSheetName });
  await refresh(session, [{ sheetId: first.sheetId, areas: undefined }]);
  const count = (store.get().findings ?? []).filter(
    ({ place }) => place.sheetName === activeSheetName,
  ).length;
  return done("checked", { count, tables: here.length });
}

/** Sets the anchors of tables that were found without them. */
function planAnchors(bound: readonly Bound[]): Action[] {
  return boundOnly(bound).flatMap(({ moved, sheetId, table, binding: { anchor } }): Action[] => {
    if (!moved || anchor.kind !== "name") return [];
    return [
      { do: "removeAnchor", name: anchor.name },
      { do: "setAnchor", name: anchor.name, sheetId, area: table.header.area },
    ];
  });
}

/** Bindings with what their tables look like by now, so that small changes never add up to a stranger. */
function refreshBindings(bound: readonly Bound[]): readonly StoredBinding[] {
  return bound.map((one) =>
    one.state === "bound" ? { ...one.binding, ...describeTable(one.table) } : one.binding,
  );
}

function planStoring(before: readonly StoredBinding[], after: readonly StoredBinding[]): Action[] {
  const text = writeBindings(after);
  return text === writeBindings(before) ? [] : [{ do: "storeBindings", text }];
}
