import type { Application } from "./application";
import { createMemory } from "./memory";
import { createQueue } from "./queue";
import type { Session, SessionWords } from "./session";
import { createStore } from "./store";
import { bind } from "./useCases/bind";
import { check } from "./useCases/check";
import { clearHighlights } from "./useCases/clearHighlights";
import { detect } from "./useCases/detect";
import { fix } from "./useCases/fix";
import { makeScorecard } from "./useCases/makeScorecard";
import { open } from "./useCases/open";
import { unbind } from "./useCases/unbind";
import { watch } from "./watch";
import type { WorkbookPort } from "./workbookPort";

export interface ApplicationOptions {
  readonly port: WorkbookPort;
  readonly words: SessionWords;
  /** A short text that no other call has given or will give. */
  readonly newId: () => string;
}

export function createApplication({ port, words, newId }: ApplicationOptions): Application {
  const store = createStore();
  const session: Session = { port, words, newId, store, memory: createMemory() };
  const queue = createQueue(store);
  let watching = false;

  return {
    getState: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    open: () =>
      queue.run("open", async () => {
        await open(session);
        if (!watching) await watch(session, queue);
        watching = true;
        return undefined;
      }),
    detect: () => queue.run("detect", (progress) => detect(session, progress)),
    bind: (candidateId, columns) => queue.run("bind", () => bind(session, candidateId, columns)),
    unbind: (tableId) => queue.run("unbind", () => unbind(session, tableId)),
    check: () => queue.run("check", (progress) => check(session, progress)),
    fix: (findingId) => queue.run("fix", () => fix(session, findingId)),
    clearHighlights: () => queue.run("clear", (progress) => clearHighlights(session, progress)),
    makeScorecard: (tableId) =>
      queue.run("scorecard", (progress) => makeScorecard(session, tableId, progress)),
    goTo: (place) => queue.runQuietly(() => port.select(place)),
    dismissNotice: () => store.change({ notice: undefined }),
    cancel: () => queue.cancel(),
  };
}
