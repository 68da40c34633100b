import type { Notice, Operation } from "./application";
import { done, problem, Problem } from "./notices";
import type { Store } from "./store";
import type { Progress } from "./workbookPort";

/** Runs operations one after the other: two at once would change the workbook under each other's feet. */
export interface OperationQueue {
  /** What the body answers becomes the notice. Opening leaves the notice of another operation on show. */
  run(operation: Operation, body: (progress: Progress) => Promise<Notice | undefined>): Promise<void>;
  /** Without a sign in the pane: for what the person did not ask for. */
  runQuietly(body: () => Promise<void>): Promise<void>;
  cancel(): void;
}

const cancellable: ReadonlySet<Operation> = new Set<Operation>(["detect", "check", "notes", "scorecard"]);

export function createQueue(store: Store): OperationQueue {
  let last = Promise.resolve();
  let cancelled = false;
  // The pane opens the workbook by itself as it comes up, often because of the very thing that was just said.
  let speaker: Operation | undefined;
  const enqueue = (body: () => Promise<void>) => (last = last.then(body));

  async function runVisibly(operation: Operation, body: (progress: Progress) => Promise<Notice | undefined>) {
    cancelled = false;
    const busy = { operation, cancellable: cancellable.has(operation) };
    const stays = operation === "open" && speaker !== "open";
    store.change({ busy, ...(stays ? {} : { notice: undefined }) });
    const report = (share: number) => {
      if (cancelled) throw new Problem(done("cancelled", {}));
      store.change({ busy: { ...busy, progress: share } });
    };
    const notice = await body({ report }).catch(explain);
    if (notice) speaker = operation;
    store.change({ busy: undefined, ...(notice ? { notice } : {}) });
  }

  return {
    run: (operation, body) => enqueue(() => runVisibly(operation, body)),
    runQuietly: (body) =>
      enqueue(async () => {
        const notice = await body().catch(explain);
        if (notice) store.change({ notice });
      }),
    cancel: () => {
      if (store.get().busy?.cancellable) cancelled = true;
    },
  };
}

/** The one place where what was thrown becomes something to say. */
function explain(error: unknown): Notice {
  if (error instanceof Problem) return error.notice;
  return problem("unexpected", { message: error instanceof Error ? error.message : String(error) });
}
