import type { Rulebook } from "../domain/rules/rulebook";
import type { Action } from "./actions";
import { resolveAll, type Bound } from "./tables/boundTables";
import { inspect } from "./tables/inspect";
import { leaveMarks, planMarks, rememberMarks } from "./marks/marks";
import { isChangedMeanwhile } from "./meanwhile";
import { bindingsOn } from "./memory";
import { readAgain, type Edit } from "./readAgain";
import { changeRulebook } from "./findings/rulebook";
import { showTables, type Session } from "./session";
import { showFindings } from "./findings/showFindings";
import type { SheetReading } from "./workbookPort";

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
  const isChecked = memory.marking || store.get().findings !== undefined;
  const open = isChecked ? await inspect(session) : [];
  const plans = mark && memory.marking ? planMarks(open, memory.bound, readings) : readings.map(leaveMarks);
  await port.apply([...plans.flatMap(({ actions }) => actions), ...more]);
  rememberMarks(memory, readings, plans);
  if (isChecked) showFindings(session, open);
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
