import type { Application, ApplicationState } from "../../../src/application/application";

/** What the pane asked for, in order: ["bind", "candidate-1", …]. */
export type Request = readonly unknown[];

export interface PaneApplication extends Application {
  readonly requests: readonly Request[];
  change(state: Partial<ApplicationState>): void;
}

export const openState: ApplicationState = {
  ready: true,
  activeSheetName: "一季度",
  tables: [],
  candidates: undefined,
  findings: undefined,
  highlightCount: 0,
  busy: undefined,
  notice: undefined,
  scorecards: {},
};

/** An application without a workbook: it holds the state a test gives it and remembers what it was asked. */
export function paneApplication(start: Partial<ApplicationState> = {}): PaneApplication {
  let state: ApplicationState = { ...openState, ...start };
  const listeners = new Set<() => void>();
  const requests: Request[] = [];
  const change = (next: Partial<ApplicationState>) => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };
  const ask = (...request: Request) => {
    requests.push(request);
    return Promise.resolve();
  };
  return {
    requests,
    change,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => ask("open"),
    detect: () => ask("detect"),
    bind: (candidateId, columns) => ask("bind", candidateId, columns),
    unbind: (tableId) => ask("unbind", tableId),
    check: () => ask("check"),
    fix: (findingId) => ask("fix", findingId),
    clearHighlights: () => ask("clearHighlights"),
    makeScorecard: (tableId) => ask("makeScorecard", tableId),
    goTo: (place) => ask("goTo", place),
    cancel: () => void ask("cancel"),
    dismissNotice() {
      void ask("dismissNotice");
      change({ notice: undefined });
    },
  };
}
