import { usualSettings } from "../../../src/domain/scorecard/input/cardSettings";
import type { Bound } from "../../../src/application/tables/boundTables";
import { createKpiScores } from "../../../src/application/kpiScores";
import { createMemory } from "../../../src/application/memory";
import type { StoredBinding } from "../../../src/domain/binding/stored/stored";
import type { TableReading } from "../../../src/domain/binding/detection";
import type { Application, ApplicationState } from "../../../src/application/application";
import { createOverview } from "../../../src/domain/overview/overview";
import { usualScoring } from "../../../src/domain/scoring/scoringSettings";

/** What the pane asked for, in order: ["bind", ["candidate-1"]], … */
export type Request = readonly unknown[];

export interface PaneApplication extends Application {
  readonly requests: readonly Request[];
  change(state: Partial<ApplicationState>): void;
}

export const openState: ApplicationState = {
  ready: true,
  isEmpty: false,
  activeSheetName: "一季度",
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
  canWriteNotes: true,
  busy: undefined,
  notice: undefined,
  cards: {
    settings: usualSettings,
    ...{ sheets: [], subjects: {}, summary: undefined, unfinished: undefined },
  },
  scorecards: {},
};

/** An application without a workbook: it holds the state a test gives it and remembers what it was asked. */
export function paneApplication(
  start: Partial<ApplicationState> = {},
  readings: readonly TableReading[] = [],
): PaneApplication {
  let state: ApplicationState = { ...openState, ...start };
  const listeners = new Set<() => void>();
  const requests: Request[] = [];
  const look = createOverview();
  const change = (next: Partial<ApplicationState>) => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };
  const ask = (...request: Request) => {
    requests.push(request.filter((part) => part !== undefined));
    return Promise.resolve();
  };
  const bound = readings.map((table, i): Bound => ({
    ...{ state: "bound", sheetId: String(i), table, moved: false },
    binding: { id: `table${i}` } as StoredBinding,
  }));
  return {
    requests,
    // What is worked out of what was read is the real thing.
    kpis: createKpiScores({ memory: { ...createMemory(), bound }, store: { get: () => state } }),
    change,
    getState: () => state,
    overview: () =>
      look({
        ...{ tables: [], today: "2026-09-30", grace: 0 },
        choices: { missing: "exclude", scoring: usualScoring },
      }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => ask("open"),
    detect: (extent) => ask("detect", extent),
    chooseField: (candidateId, letter, field) => void ask("chooseField", candidateId, letter, field),
    chooseRole: (candidateId, role) => void ask("chooseRole", candidateId, role),
    skip: (candidateId) => void ask("skip", candidateId),
    bind: (candidateIds) => ask("bind", candidateIds),
    rebind: (tableId, candidateId) => ask("rebind", tableId, candidateId),
    unbind: (tableId) => ask("unbind", tableId),
    check: (extent) => ask("check", extent),
    loadRules: () => ask("loadRules"),
    fix: (findingIds, choice) => ask("fix", findingIds, choice),
    previewFix: (findingIds) => ask("previewFix", findingIds),
    closePreview: () => void ask("closePreview"),
    dismiss: (findingIds, reason) => ask("dismiss", findingIds, reason),
    restore: (findingIds) => ask("restore", findingIds),
    changeRule: (code, ruleChange) => ask("changeRule", code, ruleChange),
    applyPreset: (preset) => ask("applyPreset", preset),
    setLive: (live) => void ask("setLive", live),
    listFindings: () => ask("listFindings"),
    writeNotes: () => ask("writeNotes"),
    clearHighlights: () => ask("clearHighlights"),
    makeScorecardHere: () => ask("makeScorecardHere"),
    makeScorecards: (request) => ask("makeScorecards", request),
    deliverScorecards: (request) => ask("deliverScorecards", request),
    changeCardSettings: (change) => ask("changeCardSettings", change),
    makeScorecard: (tableId, subject) => ask("makeScorecard", tableId, subject),
    newFromTemplate: (position, period) => ask("newFromTemplate", position, period),
    openSample: () => ask("openSample"),
    insertFormula: (formula) => ask("insertFormula", formula),
    goTo: (place) => ask("goTo", place),
    cancel: () => void ask("cancel"),
    dismissNotice() {
      void ask("dismissNotice");
      change({ notice: undefined });
    },
  };
}
