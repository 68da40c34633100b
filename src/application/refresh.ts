import { areaAddress, type Area } from "../domain/binding/area";
import { usedArea } from "../domain/binding/snapshot";
import type { Rulebook } from "../domain/rules/rulebook";
import type { Action } from "./actions";
import { anchoredArea, requestFor, resolveAll, type Bound } from "./boundTables";
import { inspect } from "./inspect";
import { leaveMarks, planMarks, rememberMarks } from "./marks";
import { isChangedMeanwhile } from "./meanwhile";
import { bindingsOn, isAsExpected } from "./memory";
import { rowsToRead, withRows, withSameRows } from "./patching";
import { changeRulebook, takeUpRules } from "./rulebook";
import { showTables, type Session } from "./session";
import { showFindings } from "./showFindings";
import type { SheetReading, SheetRequest } from "./workbookPort";

/** A sheet on which something changed: these cells, or nobody knows what. */
export interface Edit {
  readonly sheetId: string;
  readonly areas: readonly Area[] | undefined;
}

export interface RefreshOptions {
  /** False for edits of others: their own add-in marks. */
  readonly mark?: boolean;
  /** How the rules are to change: on top of what others made of them meanwhile, written in one request with the marks. */
  readonly rules?: (rulebook: Rulebook) => Rulebook;
}

/** As if anything on any sheet might have changed. */
export function everySheet({ memory }: Session): Edit[] {
  return [...memory.readings.keys()].map((sheetId) => ({ sheetId, areas: undefined }));
}

/** More sheets than this are only looked at when their marks turn out to change. */
const MOST_HEADS = 20;

/**
 * Brings tables, findings and marks up to date after edits. Reads the rows that changed and, in the same request,
 * where our marks are on all sheets; a second request only when there is something to write.
 */
export async function refresh(
  session: Session,
  edits: readonly Edit[],
  options: RefreshOptions = {},
): Promise<void> {
  try {
    await refreshOnce(session, edits, options);
  } catch (error) {
    if (!isChangedMeanwhile(error)) throw error;
    // Somebody moved a mark between our reading and our writing: nothing is known of any of them now.
    for (const [id, { marked }] of session.memory.marks)
      session.memory.marks.set(id, { marked, expected: undefined });
    await refreshOnce(session, edits, options);
  }
}

async function refreshOnce(
  session: Session,
  edits: readonly Edit[],
  { mark = true, rules }: RefreshOptions,
): Promise<void> {
  const known = edits.filter(({ sheetId }) => bindingsOn(session.memory, sheetId).length > 0);
  const readings = await readAgain(session, known, rules !== undefined);
  if (!rules) return showAgain(session, readings, mark, []);
  const { text, takeBack } = changeRulebook(session.memory, rules);
  try {
    await showAgain(session, readings, mark, [{ do: "storeRules", text }]);
    session.memory.storedRules = text;
  } catch (error) {
    takeBack();
    throw error;
  }
}

/** What the readings and the rules make of tables, findings and marks, written together with what else there is to write. */
async function showAgain(
  session: Session,
  readings: readonly SheetReading[],
  mark: boolean,
  more: readonly Action[],
): Promise<void> {
  const { memory, store, port } = session;
  memory.bound = resolveAgain(memory.bound, readings);
  for (const reading of readings) memory.readings.set(reading.sheetId, reading);
  showTables(session);
  if (store.get().findings === undefined && !memory.marking) return port.apply(more);
  const open = await inspect(session);
  const plans = mark && memory.marking ? planMarks(open, memory.bound, readings) : readings.map(leaveMarks);
  await port.apply([...plans.flatMap(({ actions }) => actions), ...more]);
  rememberMarks(memory, readings, plans);
  showFindings(session, open);
}

/** The edited sheets with their cells, the heads of all others, where marks may have come or gone, and the rules. */
async function readAgain(
  session: Session,
  edits: readonly Edit[],
  rulesWanted: boolean,
): Promise<readonly SheetReading[]> {
  const { memory, port } = session;
  const edited = new Set(edits.map(({ sheetId }) => sheetId));
  const others = [...memory.readings.keys()].filter((id) => !edited.has(id));
  const requests = [
    ...edits.map((edit) => requestOf(session, edit.sheetId, rowsOf(session, edit) ?? true)),
    ...(others.length <= MOST_HEADS ? others : []).map((id) => requestOf(session, id, false)),
  ];
  if (requests.length === 0 && !rulesWanted) return [];
  const { sheets, rules } = await port.readBook(requests);
  takeUpRules(memory, rules);
  // A sheet that is gone is not among what was read.
  const wanted = new Map(requests.map(({ sheetId, cells }) => [sheetId, cells]));
  const readings = sheets.map((reading) =>
    joinReading(memory.readings.get(reading.sheetId), reading, wanted.get(reading.sheetId)),
  );
  const surprising = readings.filter((reading) => isSurprising(session, reading));
  if (surprising.length === 0) return readings;
  const whole = await port.readSheets(
    surprising.map(({ sheetId }) => ({ ...requestOf(session, sheetId, true), highlights: "all" })),
  );
  memory.marking ||= whole.some((reading) => isMarkedAgain(session, reading));
  return readings.map((reading) => whole.find(({ sheetId }) => sheetId === reading.sheetId) ?? reading);
}

function rowsOf({ memory }: Session, { sheetId, areas }: Edit): Area | undefined {
  const before = memory.readings.get(sheetId);
  return before && areas && rowsToRead(before.snapshot, areas);
}

function requestOf({ memory }: Session, sheetId: string, cells: boolean | Area): SheetRequest {
  const before = memory.readings.get(sheetId);
  const expected = memory.marks.get(sheetId)?.expected;
  return {
    ...requestFor({ id: sheetId, used: before && usedArea(before.snapshot) }, bindingsOn(memory, sheetId)),
    highlights: expected ? [...expected.tagAt.keys()] : memory.marking ? "all" : "none",
    cells,
  };
}

/** Rows or a head that were read, put into what was known of the sheet. */
function joinReading(
  before: SheetReading | undefined,
  now: SheetReading,
  cells: SheetRequest["cells"],
): SheetReading {
  if (!before) return now;
  if (cells === true) return { ...now, snapshot: withSameRows(before.snapshot, now.snapshot) };
  if (typeof cells === "object") return { ...now, snapshot: withRows(before.snapshot, now.snapshot) };
  const { name, tables } = now.snapshot;
  return { ...now, snapshot: { ...before.snapshot, name, tables } };
}

/** Tables or marks are not where they were, so more has happened than was told. */
function isSurprising({ memory }: Session, reading: SheetReading): boolean {
  const before = memory.readings.get(reading.sheetId);
  const expected = memory.marks.get(reading.sheetId)?.expected;
  if (expected && !isAsExpected(reading, expected)) return true;
  if (!before) return false;
  return bindingsOn(memory, reading.sheetId).some(
    (binding) => addressOf(anchoredArea(binding, before)) !== addressOf(anchoredArea(binding, reading)),
  );
}

/** Somebody undid that they were cleared, or a co-author has checked: marks are wanted again. */
function isMarkedAgain({ memory }: Session, { sheetId, highlights }: SheetReading): boolean {
  return highlights.length > (memory.marks.get(sheetId)?.expected?.tagAt.size ?? 0);
}

function addressOf(area: Area | undefined): string {
  return area ? areaAddress(area) : "";
}

/** Tables of the sheets that were read, found anew; the others as they were. */
function resolveAgain(bound: readonly Bound[], readings: readonly SheetReading[]): Bound[] {
  const sheetIdOf = new Map(bound.map((one) => [one.binding, one.sheetId]));
  const read = new Set(readings.map(({ sheetId }) => sheetId));
  const again = bound.filter(({ sheetId }) => sheetId !== undefined && read.has(sheetId));
  const resolved = resolveAll(
    again.map(({ binding }) => binding),
    (binding) => sheetIdOf.get(binding),
    readings,
  );
  return bound.map((one) => resolved.find(({ binding }) => binding.id === one.binding.id) ?? one);
}
