import { parseArea, type Area } from "../domain/binding/area";
import type { OperationQueue } from "./queue";
import type { Edit } from "./readAgain";
import { refresh } from "./refresh";
import type { Session } from "./session";
import { open } from "./useCases/open";
import type { WorkbookEvent } from "./workbookPort";

/** Long enough for a fill or a paste to be one, short enough to seem at once. */
const CALM = 300;

/** Follows the person: what is bound, found and marked keeps up with the sheets. */
export async function watch(session: Session, queue: OperationQueue): Promise<void> {
  const gathered = new Edits();
  let sheetsChanged = false;
  let waits = false;
  const catchUp = afterCalm(() => {
    // While a long operation runs its sheets keep changing: one look after it sees all of that.
    if (waits) return;
    waits = true;
    void queue.runQuietly(async () => {
      waits = false;
      const { edits, isLocal } = gathered.take();
      const reopen = sheetsChanged;
      sheetsChanged = false;
      if (reopen) await open(session);
      if (edits.length > 0) await refresh(session, edits, { mark: isLocal });
    });
  });

  await session.port.watch((event) => {
    if (event.kind === "selected") return showSelection(session, event);
    if (event.kind === "activated") {
      session.store.change({ activeSheetName: event.sheetNames[event.sheetId] ?? "" });
      session.memory.sheetNames = event.sheetNames;
      if (!isStale(session, event.sheetNames)) return;
    }
    if (event.kind !== "edited") sheetsChanged = true;
    else gathered.add(event, isOfInterest(session, event));
    if (sheetsChanged || gathered.any) catchUp();
  });
}

type EditEvent = Extract<WorkbookEvent, { kind: "edited" }>;

/** Edits since the last time, by sheet. */
class Edits {
  private bySheet = new Map<string, Edit>();
  private isLocal = false;

  get any(): boolean {
    return this.bySheet.size > 0;
  }

  /** Who edited counts wherever it was: what is calculated after it, here, is for the same person. */
  add({ sheetId, areas, by }: EditEvent, isOfInterest: boolean): void {
    this.isLocal ||= by === "person";
    if (!isOfInterest) return;
    const before = this.bySheet.get(sheetId);
    const both = before && (before.areas && areas ? [...before.areas, ...areas] : undefined);
    this.bySheet.set(sheetId, { sheetId, areas: before ? both : areas });
  }

  take(): { readonly edits: readonly Edit[]; readonly isLocal: boolean } {
    const taken = { edits: [...this.bySheet.values()], isLocal: this.isLocal };
    this.bySheet = new Map();
    this.isLocal = false;
    return taken;
  }
}

/** Edits of sheets without bound tables cost nothing, nor do any while live checking is off. */
function isOfInterest({ memory, store }: Session, { sheetId }: EditEvent): boolean {
  return store.get().live && memory.bound.some((one) => one.sheetId === sheetId);
}

/** Whether a sheet with bound tables has another name than it was read under, or is gone. */
function isStale({ memory }: Session, names: Readonly<Record<string, string>>): boolean {
  return memory.bound.some((one) => one.state === "bound" && names[one.sheetId] !== one.table.sheetName);
}

function showSelection(
  { store, memory }: Session,
  { sheetId, address }: Extract<WorkbookEvent, { kind: "selected" }>,
): void {
  const area: Area | undefined = parseArea(address);
  const sheetName = memory.sheetNames[sheetId] ?? store.get().activeSheetName;
  store.change({ selection: area && { sheetName, address } });
}

function afterCalm(body: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(body, CALM);
  };
}
