import { readTable, type TableReading } from "../../domain/binding/detection";
import type { StoredBinding } from "../../domain/binding/stored/stored";
import type { Action } from "../actions";
import type { Notice } from "../application";
import { planBinding, type BindingPlan } from "../tables/bindTable";
import type { Bound } from "../tables/boundTables";
import { confirmColumns, showCandidates } from "../tables/candidates";
import { done, refuse } from "../notices";
import { showBound, type Session } from "../session";
import type { SheetReading } from "../workbookPort";
import { findCandidates, type Found } from "./detect";

/** Binds found tables. Their sheets are read anew: what was found may have changed since. */
export async function bind(session: Session, ids: readonly string[]): Promise<Notice> {
  const { plans, count } = await bindFound(session, await findAgain(session, ids), ids);
  const [only] = plans;
  if (only && plans.length === 1) return done("bound", { table: only.table.title, count });
  return done("boundSeveral", { tables: plans.length, count });
}

/** Binds tables that were found a moment ago; `count` rows are on them. */
export async function bindFound(session: Session, found: Found, ids: readonly string[]) {
  let others = found.bindings;
  const plans = ids.map((id) => {
    const plan = planOne(session, found, id, others, undefined);
    others = [...others, plan.binding];
    return plan;
  });
  await finish(session, found, ids, plans);
  return { plans, count: plans.reduce((sum, { table }) => sum + table.records.length, 0) };
}

/** Lets a bound table that cannot be found go on as a found one: what is kept under its id stays with it. */
export async function rebind(session: Session, tableId: string, id: string): Promise<Notice> {
  const found = await findAgain(session, [id]);
  const lost = found.bindings.find((binding) => binding.id === tableId);
  if (!lost) throw refuse("bindFirst", {});
  const others = found.bindings.filter((binding) => binding !== lost);
  const plan = planOne(session, found, id, others, lost);
  const before = { ...found, bound: found.bound.filter(({ binding }) => binding !== lost) };
  await finish(session, before, [id], [plan]);
  return done("bound", { table: plan.table.title, count: plan.table.records.length });
}

interface Plan extends BindingPlan {
  readonly table: TableReading;
  readonly sheetId: string;
}

function findAgain(session: Session, ids: readonly string[]): Promise<Found> {
  const sheets = new Set(ids.map((id) => session.memory.candidates.get(id)?.sheetId));
  return findCandidates(session, ({ id }) => sheets.has(id));
}

function planOne(
  session: Session,
  found: Found,
  id: string,
  others: readonly StoredBinding[],
  replaced: StoredBinding | undefined,
): Plan {
  const shown = session.memory.candidates.get(id);
  const now = found.candidates.get(id);
  const sheet = found.outline.sheets.find((one) => one.id === now?.sheetId);
  if (!shown || !now || !sheet || !sameHeaders(shown.table, now.table))
    throw refuse("candidateGone", { table: shown?.table.title ?? "" });
  const header = confirmColumns(shown.table, now.table);
  const table = readTable(now.reading.snapshot, header);
  if (table.records.length === 0) throw refuse("columnsUnclear", { field: "name" });
  const plan = planBinding({ table, sheet, others, newId: session.newId, replaced });
  return { ...plan, table, sheetId: sheet.id };
}

function sameHeaders(shown: TableReading, now: TableReading): boolean {
  const headers = ({ header }: TableReading) => header.columns.map((column) => column.header).join("\n");
  return headers(shown) === headers(now);
}

async function finish(
  session: Session,
  found: Found,
  ids: readonly string[],
  plans: readonly Plan[],
): Promise<void> {
  const { port, memory, store } = session;
  const actions = plans.flatMap((plan) => plan.actions);
  await port.apply(lastStoringOnly(actions));
  const bound = plans.map(({ binding, sheetId, table }): Bound => ({
    binding,
    state: "bound",
    sheetId,
    table,
    moved: false,
  }));
  const read = ids.flatMap((id) => found.candidates.get(id)?.reading ?? []);
  const readings = new Map([...read, ...found.readings].map((reading) => [reading.sheetId, reading]));
  showBound(session, {
    ...found,
    readings: [...readings.values()].map((reading) => withAnchors(reading, plans)),
    bound: [...found.bound, ...bound],
  });
  memory.candidates = new Map([...memory.candidates].filter(([id]) => !ids.includes(id)));
  if (memory.candidates.size > 0) showCandidates(session);
  // With nothing left to choose from, the search is over: an empty list would say that nothing was found.
  else store.change({ candidates: undefined });
}

/** As it will be read from now on. */
function withAnchors(reading: SheetReading, plans: readonly Plan[]): SheetReading {
  const here = plans.filter(({ sheetId }) => sheetId === reading.sheetId);
  const anchors = here.flatMap(({ binding: { anchor }, table }) =>
    anchor.kind === "name" ? [[anchor.name, table.header.area] as const] : [],
  );
  const tables = here.flatMap(({ table }) => table.excelTable ?? []);
  return {
    ...reading,
    anchors: { ...reading.anchors, ...Object.fromEntries(anchors) },
    snapshot: { ...reading.snapshot, tables: [...reading.snapshot.tables, ...tables] },
  };
}

/** Each plan stores all bindings so far; only the last needs to. A sheet is marked once. */
function lastStoringOnly(actions: readonly Action[]): Action[] {
  const last = actions.findLast(({ do: what }) => what === "storeBindings");
  const marked = new Set<string>();
  return actions.filter((action) => {
    if (action.do === "storeBindings") return action === last;
    if (action.do !== "markSheet" || !("id" in action.sheet)) return true;
    const isFirst = !marked.has(action.sheet.id);
    marked.add(action.sheet.id);
    return isFirst;
  });
}
