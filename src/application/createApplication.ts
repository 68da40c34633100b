import type { Application, Operation } from "./application";
import { chooseField, chooseRole, skipCandidate } from "./tables/candidates";
import { createKpiScores } from "./kpiScores";
import { createMemory } from "./memory";
import { createQueue } from "./queue";
import { loadRuleSet, type RuleSet } from "./findings/ruleSet";
import { wordsFor, type Session, type SessionWords } from "./session";
import { createStore } from "./store";
import { bind, rebind } from "./useCases/bind";
import { applyPreset, changeRule, showRules } from "./useCases/changeRules";
import { check, writeNotes } from "./useCases/check";
import { clearHighlights } from "./useCases/clearHighlights";
import { detect } from "./useCases/detect";
import { dismiss, restore } from "./useCases/dismiss";
import { fix, previewFix } from "./useCases/fix";
import { listFindings } from "./useCases/listFindings";
import { deliverScorecards } from "./useCases/deliverScorecards";
import { makeScorecard, makeScorecardHere } from "./useCases/makeScorecard";
import { changeCardSettings, makeScorecards } from "./useCases/makeScorecards";
import { insertFormula } from "./useCases/insertFormula";
import { newFromTemplate } from "./useCases/newWorkbook";
import { open } from "./useCases/open";
import { openSample } from "./useCases/openSample";
import { unbind } from "./useCases/unbind";
import { viewOverview } from "./overview";
import { everySheet, refresh } from "./refresh";
import { watch } from "./watch";
import type { WorkbookPort } from "./workbookPort";

export interface ApplicationOptions {
  readonly port: WorkbookPort;
  readonly words: SessionWords;
  /** A short text that no other call has given or will give. */
  readonly newId: () => string;
  /** The day it is where the person is, as 2026-09-30. */
  readonly today: () => string;
}

export function createApplication({ port, words, newId, today }: ApplicationOptions): Application {
  const store = createStore();
  let loading: Promise<RuleSet> | undefined;
  const ruleSet = () => (loading ??= loadRuleSet());
  const session: Session = {
    ...{ port, newId, today, store, ruleSet, memory: createMemory() },
    get words() {
      return wordsFor(words, store.get().cards.settings.language);
    },
  };
  const queue = createQueue(store);
  let watching = false;
  const run = (operation: Operation, body: Parameters<typeof queue.run>[1]) => queue.run(operation, body);

  return {
    getState: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    kpis: createKpiScores(session),
    overview: viewOverview(session),
    open: () =>
      run("open", async () => {
        await open(session);
        if (!watching) await watch(session, queue);
        watching = true;
        return undefined;
      }),
    detect: (extent = "sheet") => run("detect", (progress) => detect(session, extent, progress)),
    chooseField: (id, letter, field) => chooseField(session, id, letter, field),
    chooseRole: (id, role) => chooseRole(session, id, role),
    skip: (id) => skipCandidate(session, id),
    bind: (ids) => run("bind", () => bind(session, ids)),
    rebind: (tableId, id) => run("bind", () => rebind(session, tableId, id)),
    unbind: (tableId) => run("unbind", () => unbind(session, tableId)),
    check: (extent = "workbook") => run("check", (progress) => check(session, extent, progress)),
    loadRules: () => queue.runQuietly(async () => void (await showRules(session))),
    fix: (ids, choice) => run("fix", () => fix(session, ids, choice)),
    previewFix: (ids) => run("fix", () => previewFix(session, ids)),
    closePreview: () => store.change({ fixPreview: undefined }),
    dismiss: (ids, reason) => run("dismiss", () => dismiss(session, ids, reason)),
    restore: (ids) => run("dismiss", () => restore(session, ids)),
    changeRule: (code, change) => run("rules", () => changeRule(session, code, change)),
    applyPreset: (preset) => run("rules", () => applyPreset(session, preset)),
    setLive(live) {
      store.change({ live });
      // What happened meanwhile nobody has told.
      if (live) void queue.runQuietly(() => refresh(session, everySheet(session)));
    },
    listFindings: () => run("list", () => listFindings(session)),
    writeNotes: () => run("notes", (progress) => writeNotes(session, progress)),
    clearHighlights: () => run("clear", (progress) => clearHighlights(session, progress)),
    makeScorecard: (tableId, subject) =>
      run("scorecard", (progress) => makeScorecard(session, tableId, subject, progress)),
    makeScorecardHere: () => run("scorecard", (progress) => makeScorecardHere(session, progress)),
    makeScorecards: (request) => run("scorecard", (progress) => makeScorecards(session, request, progress)),
    deliverScorecards: (request) =>
      run("scorecard", (progress) => deliverScorecards(session, request, progress)),
    changeCardSettings: (change) => queue.runQuietly(() => changeCardSettings(session, { ...change })),
    newFromTemplate: (position, period) => run("template", () => newFromTemplate(session, position, period)),
    openSample: () => run("template", () => openSample(session)),
    insertFormula: (formula) => run("insert", () => insertFormula(session, formula)),
    goTo: (place) => queue.runQuietly(() => port.select(place)),
    dismissNotice: () => store.change({ notice: undefined }),
    cancel: () => queue.cancel(),
  };
}
