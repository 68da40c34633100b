import { usedArea } from "../domain/binding/snapshot";
import type { StoredBinding } from "../domain/binding/stored";
import type { FieldWords, ScorecardWords } from "../domain/scorecard/words";
import type { BoundTable, Finding } from "./application";
import { requestFor, resolveAll, sheetOf, storedBindings, type Bound, type FoundTable } from "./boundTables";
import { noMarks, type Memory } from "./memory";
import { refuse } from "./notices";
import type { Store } from "./store";
import { viewLostTable, viewTable } from "./tableView";
import type { Progress, SheetReading, WorkbookOutline, WorkbookPort } from "./workbookPort";

/** What the use cases share. */
export interface Session {
  readonly port: WorkbookPort;
  readonly store: Store;
  readonly memory: Memory;
  readonly newId: () => string;
  readonly words: SessionWords;
}

/** Words that go into the workbook; those of the pane are its own. */
export interface WorkbookWords {
  readonly scorecard: ScorecardWords;
  readonly fields: FieldWords;
}

export interface SessionWords {
  readonly current: WorkbookWords;
  /** A scorecard may have been made in another language. */
  readonly all: readonly WorkbookWords[];
}

export interface BoundReading {
  readonly outline: WorkbookOutline;
  readonly bindings: readonly StoredBinding[];
  readonly bound: readonly Bound[];
  readonly readings: readonly SheetReading[];
}

/** Reads every sheet with bound tables and finds the tables anew: between two operations anything may have moved. */
export async function readBound(
  { port }: Session,
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
  const readings = requests.length > 0 ? await port.readSheets(requests, progress) : [];
  const bound = resolveAll(bindings, (binding) => sheetOf(binding, outline.sheets)?.id, readings);
  return { outline, bindings, bound, readings };
}

/** Shows what was read. Findings of tables that are not bound any more go. */
export function showBound({ store, memory }: Session, { outline, bound, readings }: BoundReading): void {
  memory.bound = bound;
  const there = new Set(bound.flatMap((one) => (one.state === "bound" ? [one.binding.id] : [])));
  for (const { sheetId, snapshot } of readings)
    memory.sheets.set(sheetId, { ...noMarks, ...memory.sheets.get(sheetId), used: usedArea(snapshot) });
  store.change({
    tables: bound.map(viewBound),
    activeSheetName: outline.sheets.find(({ id }) => id === outline.activeSheetId)?.name ?? "",
    scorecards: scorecardsOf(outline),
    ...keepFindings(store.get().findings, there),
  });
}

export function viewBound(one: Bound): BoundTable {
  if (one.state === "lost") return viewLostTable(one.binding);
  return { ...viewTable(one.binding.id, one.table), state: "bound" };
}

function keepFindings(findings: readonly Finding[] | undefined, tables: ReadonlySet<string>) {
  return findings ? { findings: findings.filter(({ tableId }) => tables.has(tableId)) } : {};
}

function scorecardsOf({ sheets }: WorkbookOutline): Record<string, string> {
  return Object.fromEntries(
    sheets.flatMap(({ name, marks }) => (marks.scorecard === undefined ? [] : [[marks.scorecard, name]])),
  );
}

export function requireTable(bound: readonly Bound[], tableId: string): FoundTable {
  const one = bound.find(({ binding }) => binding.id === tableId);
  if (one?.state === "bound") return one;
  throw one ? refuse("tableLost", { table: one.binding.title }) : refuse("bindFirst", {});
}
