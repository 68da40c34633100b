import type { StoredBinding } from "../domain/binding/stored/stored";
import type { RuleLanguage, Say } from "../domain/rules/words";
import type { LanguageChoice } from "../domain/scorecard/input/cardInput";
import type { ScoringSettings } from "../domain/scoring/scoringSettings";
import type { FieldWords, ScorecardWords } from "../domain/scorecard/words";
import type { BoundTable } from "./views/tables";
import type { Place } from "./views/place";
import {
  requestFor,
  resolveAll,
  sheetOf,
  storedBindings,
  type Bound,
  type FoundTable,
} from "./tables/boundTables";
import type { FindingsSheetWords } from "./findings/findingsSheet";
import type { CellNoteWords } from "./notes/noteText";
import type { Memory } from "./memory";
import { withSameRows } from "./findings/patching";
import { refuse } from "./notices";
import type { RuleSet } from "./findings/ruleSet";
import { takeUpRules } from "./findings/rulebook";
import { mainCards, showCards } from "./scorecards/showCards";
import type { Store } from "./store";
import { viewLostTable, viewTable } from "./tables/tableView";
import type { Progress, SheetReading, WorkbookOutline, WorkbookPort } from "./workbookPort";

/** What the use cases share. */
export interface Session {
  readonly port: WorkbookPort;
  readonly store: Store;
  readonly memory: Memory;
  readonly newId: () => string;
  /** The day it is where the person is, as 2026-09-30. */
  readonly today: () => string;
  /** The rules, fetched when they are first asked for. */
  readonly ruleSet: () => Promise<RuleSet>;
  readonly words: SessionWords;
}

/** Words that go into the workbook; those of the pane are its own. */
export interface WorkbookWords {
  readonly language: RuleLanguage;
  readonly scorecard: ScorecardWords;
  readonly fields: FieldWords;
  readonly findingsSheet: FindingsSheetWords;
  readonly cellNotes: CellNoteWords;
  readonly say: Say;
}

export interface SessionWords {
  readonly current: WorkbookWords;
  /** A scorecard may have been made in another language. */
  readonly all: readonly WorkbookWords[];
}

/** The words of the language that this workbook asks for, else those of Excel's. */
export function wordsFor({ current, all }: SessionWords, choice: LanguageChoice): SessionWords {
  const chosen = choice === "auto" ? undefined : all.find(({ language }) => language === choice);
  return { current: chosen ?? current, all };
}

export interface BoundReading {
  readonly outline: WorkbookOutline;
  readonly bindings: readonly StoredBinding[];
  readonly bound: readonly Bound[];
  readonly readings: readonly SheetReading[];
}

/** Reads every sheet with bound tables and finds the tables anew: between two operations anything may have moved. */
export async function readBound(
  { port, memory }: Session,
  { highlights = "none", progress }: { highlights?: "none" | "all"; progress?: Progress } = {},
): Promise<BoundReading> {
  const outline = await port.readOutline();
  const bindings = storedBindings(outline);
  const onSheet = new Map<string, StoredBinding[]>();
  for (const binding of bindings) {
    const id = sheetOf(binding, outline.sheets)?.id;
    if (id !== undefined) onSheet.set(id, [...(onSheet.get(id) ?? []), binding]);
  }
  const requests = outline.sheets
    .filter(({ id }) => onSheet.has(id))
    .map((sheet) => ({ ...requestFor(sheet, onSheet.get(sheet.id) ?? []), highlights }));
  const read = requests.length > 0 ? await port.readSheets(requests, progress) : [];
  const readings = read.map((reading) => {
    const before = memory.readings.get(reading.sheetId)?.snapshot;
    return { ...reading, snapshot: withSameRows(before, reading.snapshot) };
  });
  const bound = resolveAll(bindings, (binding) => sheetOf(binding, outline.sheets)?.id, readings);
  return { outline, bindings, bound, readings };
}

/** Keeps and shows what was read. */
export function showBound(session: Session, reading: BoundReading): void {
  const { store, memory, port } = session;
  const { outline, bound, readings } = reading;
  memory.bound = bound;
  memory.storedBindings = outline.bindings;
  memory.readings.clear();
  for (const one of readings) memory.readings.set(one.sheetId, one);
  for (const id of memory.marks.keys()) if (!memory.readings.has(id)) memory.marks.delete(id);
  memory.sheetNames = Object.fromEntries(outline.sheets.map(({ id, name }) => [id, name]));
  takeUpRules(memory, outline.rules);
  const cards = showCards(store.get().cards, outline, bound);
  store.change({
    canWriteNotes: port.canWriteNotes(),
    isEmpty: outline.sheets.every(({ used }) => used === undefined),
    activeSheetName: memory.sheetNames[outline.activeSheetId] ?? "",
    cards,
    scorecards: mainCards(cards.sheets),
  });
  showTables(session);
}

/** Findings of tables that are not bound any more go. */
export function showTables({ store, memory }: Session): void {
  const { tables: before, findings, dismissed } = store.get();
  const there = new Set(memory.bound.flatMap((one) => (one.state === "bound" ? [one.binding.id] : [])));
  const { scoring } = store.get().cards.settings;
  // Where all tables stay so does the list, the very same: whoever shows it need not begin anew.
  const isAnyGone = before.some(({ id, state }) => state === "bound" && !there.has(id));
  store.change({
    tables: memory.bound.map((one) => viewBound(one, scoring)),
    ...(findings && isAnyGone
      ? {
          findings: findings.filter(({ tableId }) => there.has(tableId)),
          dismissed: dismissed.filter(({ finding }) => there.has(finding.tableId)),
        }
      : {}),
  });
}

function viewBound(one: Bound, scoring: ScoringSettings): BoundTable {
  if (one.state === "lost") return viewLostTable(one.binding, one.reason);
  return Object.assign(viewTable(one.binding.id, one.table, scoring), { state: "bound" } as const);
}

/** The selected cells: as last heard of, else read, as when nothing has been selected since the workbook was opened. */
export async function selectedPlace({ port, store }: Session): Promise<Place | undefined> {
  const { selection } = store.get();
  if (selection) return selection;
  const read = await port.readSelection();
  if (read) store.change({ selection: read });
  return read;
}

export function requireTable(bound: readonly Bound[], tableId: string): FoundTable {
  const one = bound.find(({ binding }) => binding.id === tableId);
  if (one?.state === "bound") return one;
  throw one ? refuse("tableLost", { table: one.binding.title }) : refuse("bindFirst", {});
}
