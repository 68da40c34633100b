import { usualSettings } from "../domain/scorecard/input/cardSettings";
import type { ApplicationState } from "./application";

/** The state and who wants to know of its changes. */
export interface Store {
  get(): ApplicationState;
  change(patch: Partial<ApplicationState>): void;
  subscribe(listener: () => void): () => void;
}

const beginning: ApplicationState = {
  ready: false,
  isEmpty: false,
  activeSheetName: "",
  tables: [],
  candidates: undefined,
  selection: undefined,
  findings: undefined,
  dismissed: [],
  checkedSelection: undefined,
  fixPreview: undefined,
  rules: [],
  live: true,
  highlightCount: 0,
  canWriteNotes: false,
  busy: undefined,
  notice: undefined,
  cards: { settings: usualSettings, sheets: [], subjects: {}, summary: undefined, unfinished: undefined },
  scorecards: {},
};

export function createStore(): Store {
  let state = beginning;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    change(patch) {
      state = { ...state, ...patch };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
