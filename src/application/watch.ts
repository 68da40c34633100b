import type { OperationQueue } from "./queue";
import type { Session } from "./session";
import { open } from "./useCases/open";
import { recheck } from "./useCases/recheck";

/** Long enough for a fill or a paste to be one, short enough to seem at once. */
const CALM = 300;

/** Follows the person's edits: what is bound, found and marked keeps up with the sheets. */
export async function watch(session: Session, queue: OperationQueue): Promise<void> {
  const edited = new Map<string, { local: boolean }>();
  let sheetsChanged = false;
  const catchUp = afterCalm(() => {
    const sheets = [...edited];
    const reopen = sheetsChanged;
    edited.clear();
    sheetsChanged = false;
    void queue.runQuietly(async () => {
      if (reopen) await open(session);
      if (sheets.length > 0)
        await recheck(
          session,
          sheets.map(([id]) => id),
          sheets.some(([, { local }]) => local),
        );
    });
  });

  await session.port.watch((event) => {
    if (event.kind === "activated") {
      session.store.change({ activeSheetName: event.sheetNames[event.sheetId] ?? "" });
      if (!isStale(session, event.sheetNames)) return;
    }
    if (event.kind !== "edited") sheetsChanged = true;
    else edited.set(event.sheetId, { local: !event.remote || (edited.get(event.sheetId)?.local ?? false) });
    catchUp();
  });
}

/** Whether a sheet with bound tables has another name than it was read under, or is gone. */
function isStale({ memory }: Session, names: Readonly<Record<string, string>>): boolean {
  return memory.bound.some((one) => one.state === "bound" && names[one.sheetId] !== one.table.sheetName);
}

function afterCalm(body: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(body, CALM);
  };
}
